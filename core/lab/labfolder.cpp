#include "core/lab/labfolder.h"

#include "core/base/error.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"
#include "core/data/fileset.h"
#include "core/data/npy.h"
#include "core/lab/decoderjson.h"
#include "core/lab/finetunejson.h"
#include "core/lab/separabilityjson.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string inFolder(const std::string &folder, const std::string &name)
{
    return (fs::path(folder) / name).string();
}

void save(const std::string &folder, const std::string &name, const json &report, const ImageBatch &pictures)
{
    FileSet files;
    if (pictures.count() > 0)
        writeNpy(files.add(inFolder(folder, name + ".npy")).stream(), pictures);
    files.add(inFolder(folder, name + ".json")).stream() << report.dump() << '\n';
    files.commit();
    std::error_code ignored;
    if (pictures.count() == 0)
        fs::remove(inFolder(folder, name + ".npy"), ignored);  // an earlier report's
}

void append(ImageBatch &all, const ImageBatch &row)
{
    all.values.insert(all.values.end(), row.values.begin(), row.values.end());
}

/// The report of this name, read by `read(json, path)`, if it is there.
template<class Read>
auto stored(const std::string &folder, const std::string &name, Read read)
    -> std::optional<decltype(read(json(), std::string()))>
{
    const std::string path = inFolder(folder, name + ".json");
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return {};
    return read(parseStrictJson(readTextFile(path), path), path);
}

/// The pictures of a report, some at a time.
class StoredPictures {
public:
    /// Reads `rows` times `count` pictures; none if `count` is 0.
    StoredPictures(const std::string &folder, const std::string &name, std::size_t rows, std::size_t count)
        : m_count(count)
    {
        if (count == 0)
            return;
        const std::string path = inFolder(folder, name + ".npy");
        m_all = readNpyImages(path);
        if (std::size_t(m_all.count()) != rows * count)
            throw FileError(path + ": has " + std::to_string(m_all.count()) + " images, which does not go with " +
                            name + ".json beside it; make both anew.");
    }

    ImageBatch next()
    {
        const std::size_t size = m_count * std::size_t(m_all.shape.size());
        const auto begin = m_all.values.begin() + std::ptrdiff_t(m_used);
        m_used += size;
        return {m_all.shape, {begin, begin + std::ptrdiff_t(size)}};
    }

private:
    std::size_t m_count;
    std::size_t m_used = 0;
    ImageBatch m_all;
};

}  // namespace

void saveReport(const std::string &folder, const DecoderReport &report)
{
    ImageBatch pictures = report.inputs;
    for (const DecoderResult &result : report.decoders)
        append(pictures, result.outputs);
    save(folder, "decoders", toJson(report), pictures);
}

void saveReport(const std::string &folder, const FineTuneReport &report)
{
    ImageBatch pictures = report.figure.inputs;
    for (const auto &column : report.figure.columns)
        append(pictures, column.outputs);
    save(folder, "finetune", toJson(report), pictures);
}

void saveReport(const std::string &folder, const SeparabilityReport &report)
{
    save(folder, "separability", toJson(report), {});
}

std::vector<std::string> removeReports(const std::string &folder)
{
    std::vector<std::string> removed;
    for (const char *name : {"decoders", "finetune", "separability"}) {
        std::error_code ignored;
        if (fs::remove(inFolder(folder, std::string(name) + ".json"), ignored))
            removed.push_back(name);
        fs::remove(inFolder(folder, std::string(name) + ".npy"), ignored);
    }
    return removed;
}

std::optional<DecoderReport> readDecoderReport(const std::string &folder)
{
    auto report = stored(folder, "decoders", decoderReportFromJson);
    if (!report)
        return {};
    StoredPictures pictures(folder, "decoders", 1 + report->decoders.size(), report->positions.size());
    report->inputs = pictures.next();
    for (DecoderResult &each : report->decoders)
        each.outputs = pictures.next();
    return report;
}

std::optional<FineTuneReport> readFineTuneReport(const std::string &folder)
{
    auto report = stored(folder, "finetune", fineTuneReportFromJson);
    if (!report)
        return {};
    FineTuneFigure &figure = report->figure;
    StoredPictures pictures(folder, "finetune", 1 + figure.columns.size(), figure.positions.size());
    figure.inputs = pictures.next();
    for (auto &column : figure.columns)
        column.outputs = pictures.next();
    return report;
}

std::optional<SeparabilityReport> readSeparabilityReport(const std::string &folder)
{
    return stored(folder, "separability", separabilityReportFromJson);
}

}  // namespace pitfall
