#include "core/report/report.h"

#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "core/experiment/gallery.h"
#include "core/experiment/sessionfolder.h"
#include "core/report/numbertext.h"
#include "core/report/pngimage.h"

#include <filesystem>
#include <iomanip>
#include <numeric>
#include <sstream>

namespace pitfall {

namespace {

constexpr int shownImages = 12;
constexpr int zoom = 2;
constexpr int gap = 4;

void append(ImageBatch &to, const ImageBatch &from)
{
    to.shape = from.shape;
    to.values.insert(to.values.end(), from.values.begin(), from.values.end());
}

/// Rows of pictures of the same images.
ReportPicture grid(const std::string &caption, const std::vector<const ImageBatch *> &rows)
{
    ImageBatch all;
    for (const ImageBatch *row : rows)
        append(all, *row);
    return {caption, pngOf(all, rows.front()->count(), zoom, gap)};
}

ReportPicture reconstructionsOf(Experiment &experiment)
{
    SnapshotRequest request;
    request.reconstructions.emplace();
    request.reconstructions->positions.resize(std::min(shownImages, experiment.splits().test.count()));
    std::iota(request.reconstructions->positions.begin(), request.reconstructions->positions.end(), 0);
    Gallery gallery;
    const auto moment = experiment.moment();
    std::vector<Snapshot> stages;
    const int count = int(experiment.config().network.stages.size());
    for (int stage = 0; stage < count; ++stage) {
        request.reconstructions->throughStage = stage;
        stages.push_back(gallery.make(*moment, request));
    }
    std::vector<const ImageBatch *> rows = {&stages.front().reconstructions->inputs};
    for (const Snapshot &each : stages)
        rows.push_back(&each.reconstructions->outputs);
    return grid("Test images (top row) and their reconstructions" +
                    std::string(count > 1 ? " through each prefix of the stack, from stage 1 down to the top." : "."),
                rows);
}

void addDecoders(const DecoderReport &decoders, std::vector<ReportPicture> &pictures)
{
    if (decoders.inputs.count() == 0)
        return;
    std::vector<const ImageBatch *> rows = {&decoders.inputs};
    std::string names = "test images";
    for (const DecoderResult &each : decoders.decoders) {
        rows.push_back(&each.outputs);
        names += "; " + each.kind.label;
    }
    pictures.push_back(grid("The same features, painted by different decoders. From the top: " + names + ".", rows));
}

void addFigure(const FineTuneFigure &figure, std::vector<ReportPicture> &pictures)
{
    if (figure.inputs.count() == 0)
        return;
    std::vector<const ImageBatch *> rows = {&figure.inputs};
    std::string names = "test images";
    for (const auto &each : figure.columns) {
        rows.push_back(&each.outputs);
        names += "; " + each.label;
    }
    pictures.push_back(grid("Original, before, after. From the top: " + names + ".", rows));
}

std::string inFolder(const std::string &folder, const char *name)
{
    return (std::filesystem::path(folder) / name).string();
}

std::string quoted(const std::string &text)
{
    std::string safe = "\"";
    for (const char c : text)
        safe += c == '"' ? "\"\"" : std::string(1, c);
    return safe + "\"";
}

}  // namespace

Report makeReport(const std::string &folder, const std::string &images)
{
    Report report;
    report.run = readRun(folder);
    report.claims = claimsOf(report.run);
    report.cautions = cautionsOf(report.run);
    try {
        const auto experiment = openSession(folder, loadDataset, images);
        report.pictures.push_back(reconstructionsOf(*experiment));
        report.baselines = experiment->baselines();
    } catch (const Error &error) {
        if (!images.empty())
            throw;
        report.noPictures = error.what();
    }
    if (report.run.decoders)
        addDecoders(*report.run.decoders, report.pictures);
    if (report.run.fineTuning)
        addFigure(report.run.fineTuning->figure, report.pictures);
    return report;
}

std::string asCsv(const Report &report)
{
    std::ostringstream csv;
    csv << std::setprecision(9) << "claim,quantity,value,low,high\n";
    for (const Claim &claim : report.claims)
        for (const Quantity &quantity : claim.quantities) {
            csv << claim.id << ',' << quoted(quantity.name) << ',' << quantity.value.value << ',';
            if (quantity.hasInterval)
                csv << quantity.value.low << ',' << quantity.value.high << '\n';
            else
                csv << ",\n";
        }
    return csv.str();
}

Report writeReport(const std::string &folder, const std::string &images)
{
    Report report = makeReport(folder, images);
    const std::string html = asHtml(report);
    const std::string csv = asCsv(report);
    writeWhole(inFolder(folder, "report.html"), html);
    writeWhole(inFolder(folder, "report.csv"), csv);
    return report;
}

}  // namespace pitfall
