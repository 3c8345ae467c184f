#include "core/experiment/sessionfolder.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/base/paths.h"
#include "core/config/configjson.h"
#include "core/config/textfile.h"
#include "core/data/atomicfile.h"
#include "core/data/labelneeds.h"
#include "core/data/makefolder.h"
#include "core/data/reader.h"
#include "core/experiment/reportjson.h"
#include "core/experiment/sessionfile.h"
#include "core/experiment/storedsession.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <iomanip>
#include <sstream>
#include <utility>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// Where the images of a run may be.
std::vector<DataConfig> placesOf(DataConfig data, const std::string &images)
{
    std::vector<DataConfig> places;
    if (!images.empty())
        data.path = fs::absolute(images).string();
    places.push_back(data);
    if (images.empty() && !std::exchange(data.path, {}).empty())
        places.push_back(data);
    return places;
}

/// Null, and why, if there are no images in this place, or others.
std::shared_ptr<const Dataset> imagesIn(const DataConfig &place, const std::string &checksum, const DatasetLoader &load,
                                        std::string &problem)
{
    if (!place.path.empty() && isAbsent(place.path)) {
        problem = place.path + " is not there";
        return nullptr;
    }
    try {
        auto dataset = load(place);
        if (dataset->checksum == checksum)
            return dataset;
        problem = "it was made with other images (checksum " + checksum + ") than " + dataset->name + " has now (" +
                  dataset->checksum + ")";
    } catch (const Error &error) {
        problem = error.what();
        problem.resize(problem.find_last_not_of('.') + 1);
    }
    return nullptr;
}

std::unique_ptr<Experiment> experimentOf(StoredSession session, const std::string &path, const DatasetLoader &load,
                                         const std::string &where)
{
    const std::string &dataset = session.config.data.name;
    if (readsFiles(dataset) && !findReader(dataset))
        throw FileError(path + ": its data set \"" + oneLine(dataset) +
                        "\" is unknown to this version of Pitfall; a newer one may know it.");
    std::string problem;
    for (const DataConfig &place : placesOf(session.config.data, where)) {
        std::string problemHere;
        if (const auto images = imagesIn(place, session.datasetChecksum, load, problemHere)) {
            session.config.data = place;
            return std::make_unique<Experiment>(session.config, images);
        }
        problem = problem.empty() ? problemHere : problem;
    }
    throw ImagesMissing(path + ": the images of this run are missing: " + problem + ".");
}

json toJson(const std::vector<LiveChange> &changes)
{
    json list = json::array();
    for (const LiveChange &change : changes)
        list.push_back({{"after_step", change.afterStep},
                        {"learning_rate", change.settings.learning_rate},
                        {"noise", change.settings.noise},
                        {"masking", change.settings.masking},
                        {"guidance", change.settings.guidance}});
    return list;
}

std::string tableOf(const std::vector<std::string> &rows)
{
    std::string table = metricsHeader() + "\n";
    for (const std::string &row : rows)
        table += row + "\n";
    return table;
}

/// The whole state, if the session names one and it is there; else the weights.
void putInPlace(Experiment &experiment, const StoredSession &session, const std::string &folder)
{
    const std::string state = inFolder(folder, session.stateFile);
    std::error_code ignored;
    if (session.stateFile.empty() || !fs::exists(state, ignored))
        return experiment.restore(inFolder(folder, "model.safetensors"), session.stepsDone, session.liveChanges);
    experiment.restore(readSafetensors(state), state, session.liveChanges);
    if (experiment.stepsDone() != session.stepsDone)
        throw FileError(state + ": is of step " + std::to_string(experiment.stepsDone()) +
                        " and session.json beside it of step " + std::to_string(session.stepsDone) +
                        "; put back the file that belongs here, or delete it to go on from model.safetensors.");
}

}  // namespace

SessionFolder::SessionFolder(std::string path) : m_path(std::move(path)), m_lock(m_path)
{
    if (!m_lock.isHeld())
        throw FileError(m_path + ": another Pitfall is at work in this folder; wait for it, or choose another folder.");
}

SessionFolder SessionFolder::create(const std::string &path)
{
    makeFolder(path);
    SessionFolder folder(path);
    if (!isAbsent(inFolder(path, "session.json")))
        throw FileError(path + ": already holds a run; choose another folder or delete this one.");
    return folder;
}

SessionFolder SessionFolder::reopen(const std::string &path)
{
    const StoredSession session = readStoredSession(path);
    SessionFolder folder(path);
    removeLeftovers(path);
    const std::string table = inFolder(path, "metrics.csv");
    std::istringstream lines(readTextFile(table));
    std::string line;
    if (!std::getline(lines, line) || line != metricsHeader())
        throw FileError(table + ": has other columns than this version of Pitfall writes; train the run anew.");
    while (folder.m_rows.size() < session.measurements && std::getline(lines, line))
        folder.m_rows.push_back(line);
    return folder;
}

void SessionFolder::remember(const Evaluation &evaluation)
{
    m_rows.push_back(metricsRow(evaluation));
}

void SessionFolder::addEvaluation(const Evaluation &evaluation)
{
    remember(evaluation);
    writeWhole(inFolder(m_path, "metrics.csv"), tableOf(m_rows));
}

SessionCopy SessionFolder::copy(const Experiment &experiment, const SessionNotes &notes) const
{
    return copySession(experiment, m_rows, notes);
}

void SessionFolder::save(const Experiment &experiment, const std::string &state, const FinalReport *report)
{
    writeSession(m_path, copy(experiment, {state, report, {}, {}}));
}

SessionCopy copySession(const Experiment &experiment, const std::vector<std::string> &rows, const SessionNotes &notes)
{
    const Dataset &dataset = *experiment.splits().train.dataset;
    json session = {
        {"format", sessionFormat},
        {"state", notes.state},
        {"config", toJson(experiment.config())},
        {"live_changes", toJson(experiment.liveChanges())},
        {"seed", experiment.config().training.seed},
        {"steps_done", experiment.stepsDone()},
        {"steps", experiment.length().steps},
        {"measurements", rows.size()},
        {"versions", {{"pitfall", PITFALL_VERSION}, {"libtorch", libtorchVersion()}}},
        {"data", {{"name", dataset.name}, {"checksum", dataset.checksum}, {"labelled", hasClasses(dataset)}}}};
    if (notes.report)
        session["final"] = toJson(*notes.report);
    if (json::accept(notes.look))
        session["window"] = json::parse(notes.look);
    if (!notes.importedFrom.empty())
        session["imported_from"] = notes.importedFrom;
    SessionCopy copy{session.dump(), tableOf(rows), experiment.model(), std::nullopt};
    if (!notes.report)
        copy.state = experiment.state();
    return copy;
}

std::unique_ptr<Experiment> openSession(const std::string &path, const DatasetLoader &load, const std::string &images)
{
    const StoredSession session = readStoredSession(path);
    const std::string file = inFolder(path, "session.json");
    try {
        auto experiment = experimentOf(session, file, load, images);
        putInPlace(*experiment, session, path);
        return experiment;
    } catch (const ConfigError &error) {
        throw FileError(file + ": " + error.what());
    }
}

std::string metricsHeader()
{
    std::string header = "step,epoch,stage,seconds,dimension,training_loss,linear_validation";
    for (const Measure &m : measures())
        header += "," + m.key + "," + m.key + "_low," + m.key + "_high";
    return header;
}

std::string metricsRow(const Evaluation &evaluation)
{
    std::ostringstream row;
    row << std::setprecision(9) << evaluation.step << ',' << evaluation.epoch << ',' << evaluation.stage + 1 << ','
        << evaluation.seconds << ',' << evaluation.dimension << ',' << evaluation.trainingLoss << ','
        << evaluation.linearValidation;
    for (const Measure &m : measures()) {
        const Interval &interval = evaluation.at(m.key);
        row << ',' << interval.value << ',' << interval.low << ',' << interval.high;
    }
    return row.str();
}

}  // namespace pitfall
