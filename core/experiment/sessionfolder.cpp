#include "core/experiment/sessionfolder.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"
#include "core/data/atomicfile.h"
#include "core/experiment/reportjson.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iomanip>
#include <sstream>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int sessionFormat = 1;

std::string inFolder(const std::string &folder, const char *name)
{
    return (fs::path(folder) / name).string();
}

json readSession(const std::string &folder)
{
    const std::string path = inFolder(folder, "session.json");
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw FileError(path + ": is not there; " + folder + " is not the folder of a run.");
    json session = parseStrictJson(readTextFile(path), path);
    if (!session.is_object() || !session.contains("format") || !session.contains("config"))
        throw FileError(path + ": is not a Pitfall session: \"format\" and \"config\" are missing.");
    if (session["format"] != sessionFormat)
        throw FileError(path + ": was written in format " + session["format"].dump() + "; this version reads format " +
                        std::to_string(sessionFormat) + ".");
    return session;
}

std::string storedChecksum(const json &session, const std::string &path)
{
    const json data = session.value("data", json());
    if (!data.is_object() || !data.contains("checksum") || !data["checksum"].is_string())
        throw FileError(path + ": \"checksum\" of \"data\" is missing.");
    return data["checksum"].get<std::string>();
}

std::unique_ptr<Experiment> experimentOf(const json &session, const std::string &path, const DatasetLoader &load)
{
    const ExperimentConfig config = configFromJson(session["config"]);
    const std::string checksum = storedChecksum(session, path);
    const auto dataset = load(config.data);
    if (checksum != dataset->checksum)
        throw FileError(path + ": was made with other images (checksum " + checksum + ") than " + dataset->name +
                        " has now (" + dataset->checksum +
                        "); let data.path in it name the folder of the original files.");
    return std::make_unique<Experiment>(config, dataset);
}

std::vector<LiveChange> liveChangesOf(const json &session)
{
    std::vector<LiveChange> changes;
    for (const json &change : session.value("live_changes", json::array()))
        changes.push_back({change.at("after_step").get<std::int64_t>(),
                           {change.at("learning_rate").get<double>(), change.at("noise").get<double>(),
                            change.at("masking").get<double>(), change.at("guidance").get<double>()}});
    return changes;
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

}  // namespace

SessionFolder::SessionFolder(std::string path) : m_path(std::move(path)) {}

SessionFolder SessionFolder::create(const std::string &path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (error || !fs::is_directory(path))
        throw FileError(path + ": the folder cannot be made (" + (error ? error.message() : "a file is in the way") +
                        "); choose another.");
    if (fs::exists(inFolder(path, "session.json")))
        throw FileError(path + ": already holds a run; choose another folder or delete this one.");
    return SessionFolder(path);
}

void SessionFolder::addEvaluation(const Evaluation &evaluation)
{
    m_evaluations.push_back(evaluation);
    std::string table = metricsHeader() + "\n";
    for (const Evaluation &row : m_evaluations)
        table += metricsRow(row) + "\n";
    writeWhole(inFolder(m_path, "metrics.csv"), table);
}

void SessionFolder::save(const Experiment &experiment, const std::string &state, const FinalReport *report)
{
    const Dataset &dataset = *experiment.splits().train.dataset;
    json session = {{"format", sessionFormat},
                    {"state", state},
                    {"config", toJson(experiment.config())},
                    {"live_changes", toJson(experiment.liveChanges())},
                    {"seed", experiment.config().training.seed},
                    {"steps_done", experiment.stepsDone()},
                    {"steps", experiment.length().steps},
                    {"versions", {{"pitfall", PITFALL_VERSION}, {"libtorch", libtorchVersion()}}},
                    {"data", {{"name", dataset.name}, {"checksum", dataset.checksum}}}};
    if (report)
        session["final"] = toJson(*report);
    experiment.saveModel(inFolder(m_path, "model.safetensors"));
    writeWhole(inFolder(m_path, "session.json"), session.dump(2) + "\n");
}

std::unique_ptr<Experiment> openSession(const std::string &path, const DatasetLoader &load)
{
    const json session = readSession(path);
    const std::string file = inFolder(path, "session.json");
    try {
        auto experiment = experimentOf(session, file, load);
        experiment->restore(inFolder(path, "model.safetensors"), session.at("steps_done").get<std::int64_t>(),
                            liveChangesOf(session));
        return experiment;
    } catch (const ConfigError &error) {
        throw FileError(file + ": " + error.what());
    } catch (const json::exception &) {
        throw FileError(file + ": is not a session of this version of Pitfall: something is missing in it.");
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
