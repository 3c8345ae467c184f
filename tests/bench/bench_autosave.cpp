// What it costs a run to be kept safe, which happens every ten seconds: the copy that training waits for, and the
// processor time of writing it, which is another thread's. Prints one JSON object for each preset.
#include "core/config/presets.h"
#include "core/experiment/sessionfolder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <vector>

#include <stdlib.h>
#include <time.h>

using namespace pitfall;

namespace {

constexpr int repeats = 15;
constexpr int steps = 40;
constexpr double between = 10;  // seconds, see ui/worker/autosave.cpp and app/cli/train.cpp

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

nlohmann::json measured(const std::string &name, const std::string &folder)
{
    Experiment experiment(preset(name).config, loadDataset(preset(name).config.data));
    std::vector<std::string> rows;
    for (int done = 0; done < steps;)
        if (experiment.isEvaluationDue())
            rows.push_back(metricsRow(experiment.evaluate()));
        else
            done += experiment.step().images > 0;
    std::vector<double> copying, writing, waiting;
    for (int i = 0; i < repeats; ++i) {
        const double begin = secondsOf(CLOCK_MONOTONIC);
        const SessionCopy copy = copySession(experiment, rows, {"running", nullptr, {}, {}});
        copying.push_back(secondsOf(CLOCK_MONOTONIC) - begin);
        const double used = secondsOf(CLOCK_THREAD_CPUTIME_ID), now = secondsOf(CLOCK_MONOTONIC);
        writeSession(folder + "/" + name, copy);
        writing.push_back(secondsOf(CLOCK_THREAD_CPUTIME_ID) - used);
        waiting.push_back(secondsOf(CLOCK_MONOTONIC) - now);
    }
    std::uintmax_t bytes = 0;
    for (const auto &file : std::filesystem::directory_iterator(folder + "/" + name))
        bytes += file.file_size();
    return {{"preset", name},
            {"bytes", bytes},
            {"copy_ms", 1e3 * median(copying)},
            {"write_cpu_ms", 1e3 * median(writing)},
            {"write_ms", 1e3 * median(waiting)},
            {"percent_of_a_run", 100 * (median(copying) + median(writing)) / between}};
}

}  // namespace

int main(int argc, char **argv)
{
    char folder[] = "bench-autosave-XXXXXX";
    const std::string in = argc > 1 ? argv[1] : mkdtemp(folder);
    for (const char *name : {"quick", "deep", "overcomplete"})
        std::printf("%s\n", measured(name, in).dump().c_str());
    if (argc == 1)
        std::filesystem::remove_all(in);
}
