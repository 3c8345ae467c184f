#include "core/report/runrecord.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"
#include "core/data/npy.h"
#include "core/lab/decoderjson.h"
#include "core/lab/finetunejson.h"
#include "core/lab/separabilityjson.h"
#include "core/report/finalreportjson.h"
#include "core/report/metricstable.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

bool exists(const fs::path &path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

json parsed(const fs::path &path)
{
    return parseStrictJson(readTextFile(path.string()), path.string());
}

void readSession(const fs::path &folder, RunRecord &run)
{
    const std::string path = (folder / "session.json").string();
    if (!exists(path))
        throw FileError(path + ": is not there; " + folder.string() + " is not the folder of a run.");
    const json session = parsed(path);
    try {
        run.config = configFromJson(session.at("config"));
        run.state = session.at("state").get<std::string>();
        run.stepsDone = session.at("steps_done").get<std::int64_t>();
        run.steps = session.at("steps").get<std::int64_t>();
        run.liveChanges.resize(session.value("live_changes", json::array()).size());
        run.versions = "Pitfall " + session.at("versions").at("pitfall").get<std::string>() + ", LibTorch " +
                       session.at("versions").at("libtorch").get<std::string>();
        run.datasetChecksum = session.at("data").at("checksum").get<std::string>();
    } catch (const json::exception &) {
        throw FileError(path + ": is not a session of this version of Pitfall: something is missing in it.");
    } catch (const ConfigError &error) {
        throw FileError(path + ": " + error.what());
    }
    if (session.contains("final"))
        run.final = finalReportFromJson(session["final"], path);
}

/// What a command of the lab left in the folder, if it was there.
template<class Read>
auto readLab(const fs::path &path, Read read) -> std::optional<decltype(read(json(), ""))>
{
    if (!exists(path))
        return {};
    return read(parsed(path), path.string());
}

/// Consecutive pictures of a file, `count` at a time.
class PictureRows {
public:
    PictureRows(const fs::path &path, std::size_t rows)
    {
        if (!exists(path))
            return;
        m_all = readNpyImages(path.string());
        if (m_all.count() % int(rows) != 0)
            throw FileError(path.string() + ": has " + std::to_string(m_all.count()) + " pictures, which are not " +
                            std::to_string(rows) + " rows of the same length.");
        m_rowSize = m_all.values.size() / rows;
    }

    ImageBatch next()
    {
        const auto begin = m_all.values.begin() + std::ptrdiff_t(m_used);
        m_used += m_rowSize;
        return {m_all.shape, {begin, begin + std::ptrdiff_t(m_rowSize)}};
    }

private:
    ImageBatch m_all;
    std::size_t m_rowSize = 0;
    std::size_t m_used = 0;
};

}  // namespace

RunRecord readRun(const std::string &name)
{
    const fs::path folder = name;
    RunRecord run;
    run.folder = name;
    readSession(folder, run);
    if (exists(folder / "metrics.csv"))
        run.evaluations = readMetrics((folder / "metrics.csv").string());
    run.separability = readLab(folder / "separability.json", separabilityReportFromJson);
    run.decoders = readLab(folder / "decoders.json", decoderReportFromJson);
    run.fineTuning = readLab(folder / "finetune.json", fineTuneReportFromJson);
    if (run.decoders) {
        PictureRows rows(folder / "decoders.npy", 1 + run.decoders->decoders.size());
        run.decoders->inputs = rows.next();
        for (DecoderResult &each : run.decoders->decoders)
            each.outputs = rows.next();
    }
    if (run.fineTuning) {
        PictureRows rows(folder / "finetune.npy", 1 + run.fineTuning->figure.columns.size());
        run.fineTuning->figure.inputs = rows.next();
        for (auto &column : run.fineTuning->figure.columns)
            column.outputs = rows.next();
    }
    return run;
}

}  // namespace pitfall
