#include "core/report/runrecord.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/config/configjson.h"
#include "core/experiment/sessionfile.h"
#include "core/lab/labfolder.h"
#include "core/report/finalreportjson.h"
#include "core/report/metricstable.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

void readSession(const fs::path &folder, RunRecord &run)
{
    const std::string path = (folder / "session.json").string();
    const json session = readSessionFile(folder.string());
    try {
        run.config = configFromJson(session.at("config"));
        run.state = session.at("state").get<std::string>();
        run.stepsDone = session.at("steps_done").get<std::int64_t>();
        run.steps = session.at("steps").get<std::int64_t>();
        run.liveChanges.resize(session.value("live_changes", json::array()).size());
        run.versions = "Pitfall " + session.at("versions").at("pitfall").get<std::string>() + ", LibTorch " +
                       session.at("versions").at("libtorch").get<std::string>();
        run.measurements = session.value("measurements", std::size_t(-1));
        run.importedFrom = session.value("imported_from", std::string());
        if (session.contains("window"))
            run.look = session["window"].dump();
        run.datasetChecksum = session.at("data").at("checksum").get<std::string>();
        run.labelled = session.at("data").value("labelled", true);
    } catch (const json::exception &) {
        throw FileError(path + ": is not a session of this version of Pitfall: something is missing in it.");
    } catch (const ConfigError &error) {
        throw FileError(path + ": " + error.what());
    }
    if (session.contains("final"))
        run.final = finalReportFromJson(session["final"], path);
}

/// Of a network of so many stages.
std::vector<Evaluation> measurementsOf(const std::string &path, int stages)
{
    std::vector<Evaluation> evaluations = readMetrics(path);
    for (const Evaluation &each : evaluations)
        if (each.stage < 0 || each.stage >= stages)
            throw FileError(path + ": has a measurement of stage " + std::to_string(each.stage + 1) +
                            ", and the network of session.json beside it has " + std::to_string(stages) +
                            "; put back the file that belongs here.");
    return evaluations;
}

}  // namespace

RunRecord readRun(const std::string &name)
{
    const fs::path folder = name;
    RunRecord run;
    run.folder = name;
    readSession(folder, run);
    if (isThere(folder / "metrics.csv"))
        run.evaluations = measurementsOf((folder / "metrics.csv").string(), int(run.config.network.stages.size()));
    if (run.evaluations.size() > run.measurements)  // of after the last save
        run.evaluations.resize(run.measurements);
    run.separability = readSeparabilityReport(name);
    run.decoders = readDecoderReport(name);
    run.fineTuning = readFineTuneReport(name);
    return run;
}

}  // namespace pitfall
