#include "core/study/studyfolder.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"
#include "core/data/atomicfile.h"
#include "core/data/dataset.h"
#include "core/data/makefolder.h"
#include "core/experiment/reportjson.h"
#include "core/report/finalreportjson.h"
#include "core/study/design.h"
#include "core/study/studyjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>

namespace pitfall {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr int formatVersion = 1;
constexpr std::array stateNames = {"finished", "diverged", "failed"};

std::string designPath(const std::string &folder)
{
    return (fs::path(folder) / "study.json").string();
}

std::string numbered(int index)
{
    char name[16];
    std::snprintf(name, sizeof name, "%04d", index);
    return name;
}

NetworkRecord::State stateFrom(const json &text)
{
    const auto found = std::find(stateNames.begin(), stateNames.end(), text.get<std::string>());
    if (found == stateNames.end())
        throw json::other_error::create(0, "is no state", nullptr);
    return NetworkRecord::State(found - stateNames.begin());
}

NetworkRecord recordFromJson(const json &json, const std::string &path)
{
    NetworkRecord record;
    record.index = json.at("index").get<int>();
    record.state = stateFrom(json.at("state"));
    record.reason = json.at("reason").get<std::string>();
    record.seconds = json.at("seconds").get<double>();
    record.peakBytes = json.at("peak_bytes").get<std::int64_t>();
    record.parameters = json.at("parameters").get<std::int64_t>();
    if (record.state == NetworkRecord::State::Finished) {
        record.report = finalReportFromJson(json.at("final"), path);
        record.trainingError = json.at("training_error").get<double>();
    }
    return record;
}

void makeFolders(const std::string &path)
{
    for (const char *name : {"networks", "runs", "locks"})
        makeFolder((fs::path(path) / name).string());
}

}  // namespace

bool isDone(const NetworkRecord &record)
{
    return record.state != NetworkRecord::State::Failed;
}

StudyFolder::StudyFolder(std::string path, Study study, StudyDesign design)
    : m_path(std::move(path)), m_study(std::move(study)), m_design(std::move(design))
{
}

StudyFolder StudyFolder::createOrOpen(const std::string &path, const Study &study)
{
    const std::string file = designPath(path);
    if (!isAbsent(file)) {
        StudyFolder there = open(path);
        if (toJson(there.m_study) != toJson(study))
            throw FileError(path + ": holds another study; name another folder, or give the study file that it was "
                                   "begun with.");
        return there;
    }
    const auto dataset = loadDataset(study.base.data);
    StudyDesign design = drawDesign(study, dataset->shape());
    makeFolders(path);
    json text = toJson(design);
    text["format"] = formatVersion;
    text["study"] = toJson(study);
    text["dataset_checksum"] = dataset->checksum;
    writeWhole(file, text.dump(1) + "\n");
    return StudyFolder(path, study, std::move(design));
}

StudyFolder StudyFolder::open(const std::string &path)
{
    const std::string file = designPath(path);
    if (isAbsent(file))
        throw FileError(path + ": is not the folder of a study; it has no study.json.");
    const json text = parseStrictJson(readTextFile(file), file);
    try {
        if (text.at("format") != formatVersion)
            throw FileError(file + ": is of another version of Pitfall; use that one.");
        return StudyFolder(path, studyFromJson(text.at("study")), designFromJson(text));
    } catch (const json::exception &) {
        throw FileError(file + ": is not a study that Pitfall wrote; something is missing in it.");
    } catch (const ConfigError &error) {
        throw FileError(file + ": " + error.what());
    }
}

std::string StudyFolder::recordPath(int index) const
{
    return (fs::path(m_path) / "networks" / (numbered(index) + ".json")).string();
}

std::string StudyFolder::sessionPath(int index) const
{
    return (fs::path(m_path) / "runs" / numbered(index)).string();
}

std::string StudyFolder::lockPath(int index) const
{
    return (fs::path(m_path) / "locks" / numbered(index)).string();
}

std::optional<NetworkRecord> StudyFolder::record(int index) const
{
    const std::string path = recordPath(index);
    if (isAbsent(path))
        return {};
    const json text = parseStrictJson(readTextFile(path), path);
    try {
        NetworkRecord record = recordFromJson(text, path);
        if (record.index != index)
            throw FileError(path + ": is the record of network " + std::to_string(record.index) + ", not of " +
                            std::to_string(index) + "; delete it to have network " + std::to_string(index) +
                            " trained again.");
        return record;
    } catch (const json::exception &) {
        throw FileError(path + ": is not the record of a network; delete it to have it trained again.");
    }
}

std::vector<NetworkRecord> StudyFolder::records() const
{
    std::vector<NetworkRecord> records;
    for (const StudyNetwork &network : m_design.networks)
        if (auto one = record(network.index))
            records.push_back(std::move(*one));
    return records;
}

void StudyFolder::write(const NetworkRecord &record) const
{
    json text = {{"index", record.index},          {"state", stateNames[std::size_t(record.state)]},
                 {"reason", record.reason},        {"seconds", record.seconds},
                 {"peak_bytes", record.peakBytes}, {"parameters", record.parameters}};
    if (record.state == NetworkRecord::State::Finished) {
        text["final"] = toJson(record.report);
        text["training_error"] = record.trainingError;
    }
    writeWhole(recordPath(record.index), text.dump(1) + "\n");
}

}  // namespace pitfall
