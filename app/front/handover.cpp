#include "app/cli/engine.h"
#include "core/base/error.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <vector>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

/// Beside pitfall-cli where they are built, in a folder of its own where they are installed.
fs::path engine()
{
    const fs::path here = fs::read_symlink("/proc/self/exe").parent_path();
    const fs::path beside = here / "pitfall-engine";
    return fs::exists(beside) ? beside : (here / PITFALL_ENGINE_INSTALLED).lexically_normal();
}

/// The words of this process's command line.
std::vector<std::string> commandLine()
{
    std::ifstream file("/proc/self/cmdline", std::ios::binary);
    std::vector<std::string> words;
    for (std::string word; std::getline(file, word, '\0');)
        words.push_back(word);
    return words;
}

/// This process goes on as pitfall-engine.
[[noreturn]] void handOver()
{
    const std::string path = engine().string();
    std::vector<std::string> words = commandLine();
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(path.c_str(), arguments.data());
    throw Error(path + ": cannot be started (" + std::strerror(errno) + "); please install Pitfall again.");
}

}  // namespace

int runDoctor(bool)
{
    handOver();
}

int runTrain(const TrainOptions &)
{
    handOver();
}

int runFeatures(const FeaturesOptions &)
{
    handOver();
}

int runReconstruct(const ReconstructOptions &)
{
    handOver();
}

int runScore(const ScoreOptions &)
{
    handOver();
}

int runReport(const std::string &, const std::string &, bool)
{
    handOver();
}

int runProbe(const ProbeOptions &)
{
    handOver();
}

int runSeparability(const std::string &, const std::string &, const SeparabilitySettings &, bool)
{
    handOver();
}

int runFineTune(FineTuneOptions)
{
    handOver();
}

int runDecoders(const DecodersOptions &)
{
    handOver();
}

int runEmbed(const EmbedOptions &)
{
    handOver();
}

int runPack(const PackOptions &)
{
    handOver();
}

int runUnpack(const PackOptions &)
{
    handOver();
}

int runImport(const ImportOptions &)
{
    handOver();
}

int runStudy(const StudyOptions &)
{
    handOver();
}

int runNetwork(const StudyOptions &)
{
    handOver();
}

int studyStatus(const StudyOptions &)
{
    handOver();
}

int cancelStudy(const StudyOptions &)
{
    handOver();
}

int reportStudy(const StudyOptions &)
{
    handOver();
}

int exportStudy(const StudyOptions &)
{
    handOver();
}

}  // namespace pitfall
