#include "core/study/slurmexecutor.h"

#include "core/base/error.h"
#include "core/data/atomicfile.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <sys/wait.h>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

/// Slurm's arrays go up to MaxArraySize, by default 1001: larger studies are several arrays, told apart by an offset.
constexpr int networksOfAnArray = 1000;

struct Submission {
    std::string job;
    int offset = 0;
    std::set<int> indices;
};

std::string quoted(const std::string &text)
{
    std::string safe = "'";
    for (const char c : text)
        safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return safe + "'";
}

/// What a command prints, errors included. Throws Error with it if the command fails.
std::string outputOf(const std::vector<std::string> &words)
{
    std::string line;
    for (const std::string &word : words)
        line += quoted(word) + " ";
    FILE *const pipe = popen((line + "2>&1").c_str(), "r");
    if (!pipe)
        throw Error(words[0] + " cannot be started.");
    std::string output;
    char part[4096];
    while (const std::size_t count = fread(part, 1, sizeof part, pipe))
        output.append(part, count);
    const int status = pclose(pipe);
    while (!output.empty() && output.back() == '\n')
        output.pop_back();
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        throw Error(words[0] + " is not there: is this a machine of a Slurm cluster? On Debian, slurm-client has it.");
    if (status != 0)
        throw Error(words[0] + " says: " + output);
    return output;
}

fs::path slurmFolder(const StudyFolder &folder)
{
    return fs::path(folder.path()) / "slurm";
}

/// One file for each submission, named after the job: the offset, then the indices.
std::vector<Submission> submissionsOf(const StudyFolder &folder)
{
    std::vector<Submission> submissions;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(slurmFolder(folder), ignored)) {
        if (entry.path().extension() != ".job")
            continue;
        std::ifstream file(entry.path());
        Submission one;
        one.job = entry.path().stem();
        file >> one.offset;
        for (int index = 0; file >> index;)
            one.indices.insert(index);
        submissions.push_back(std::move(one));
    }
    return submissions;
}

std::string scriptOf(const StudyFolder &folder, const SlurmOptions &options, int offset)
{
    return "#!/bin/sh\nexec " + quoted(options.program) + " study network " +
           quoted(fs::absolute(folder.path()).string()) + " $((SLURM_ARRAY_TASK_ID + " + std::to_string(offset) +
           ")) --threads \"${SLURM_CPUS_PER_TASK:-1}\"\n";
}

/// "0-3,7"
std::string arrayOf(const std::set<int> &indices, int offset)
{
    std::string text;
    for (auto it = indices.begin(); it != indices.end();) {
        const int first = *it;
        int last = first;
        for (++it; it != indices.end() && *it == last + 1; ++it)
            last = *it;
        text += (text.empty() ? "" : ",") + std::to_string(first - offset);
        if (last > first)
            text += "-" + std::to_string(last - offset);
    }
    return text;
}

void submit(const StudyFolder &folder, const SlurmOptions &options, int offset, const std::set<int> &indices)
{
    const fs::path place = fs::absolute(slurmFolder(folder));
    fs::create_directories(place);
    const std::string script = place / ("networks-from-" + std::to_string(offset) + ".sh");
    writeWhole(script, scriptOf(folder, options, offset));
    std::string array = arrayOf(indices, offset);
    if (options.throttle > 0)
        array += "%" + std::to_string(options.throttle);
    std::vector<std::string> words = {"sbatch",
                                      "--parsable",
                                      "--requeue",
                                      "--open-mode=append",
                                      "--job-name=pitfall",
                                      "--array=" + array,
                                      "--cpus-per-task=" + std::to_string(options.threads),
                                      "--output=" + (place / "network-%A-%a.log").string()};
    for (const auto &[option, value] :
         {std::pair{"--partition=", options.partition}, {"--time=", options.time}, {"--mem=", options.memory}})
        if (!value.empty())
            words.push_back(option + value);
    words.push_back(script);
    const std::string said = outputOf(words);
    const std::string job = said.substr(0, said.find(';'));  // "17;cluster" where there are several
    std::string list = std::to_string(offset) + "\n";
    for (const int index : indices)
        list += std::to_string(index) + "\n";
    writeWhole(place / (job + ".job"), list);
}

}  // namespace

bool wasSubmittedToSlurm(const StudyFolder &folder)
{
    return !submissionsOf(folder).empty();
}

SlurmQueue slurmQueueOf(const StudyFolder &folder)
{
    const std::vector<Submission> submissions = submissionsOf(folder);
    SlurmQueue queue;
    if (submissions.empty())
        return queue;
    std::map<std::string, int> offsets;
    for (const Submission &one : submissions)
        offsets[one.job] = one.offset;
    std::set<int> held;
    std::istringstream lines(outputOf({"squeue", "--noheader", "--array", "--format=%F %K %t"}));
    std::string job, task, state;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream(line) >> job >> task >> state;
        const auto it = offsets.find(job);
        if (it == offsets.end() || task.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const int index = it->second + std::stoi(task);
        held.insert(index);
        (state == "PD" || state == "RQ" ? queue.waiting : queue.running).push_back(index);
    }
    std::set<int> ended;
    for (const Submission &one : submissions)
        for (const int index : one.indices)
            if (!held.contains(index) && !folder.record(index))
                ended.insert(index);
    queue.endedWithoutRecord.assign(ended.begin(), ended.end());
    return queue;
}

std::vector<int> submitToSlurm(const StudyFolder &folder, const SlurmOptions &options)
{
    const SlurmQueue queue = slurmQueueOf(folder);
    std::set<int> held(queue.waiting.begin(), queue.waiting.end());
    held.insert(queue.running.begin(), queue.running.end());
    std::map<int, std::set<int>> arrays;
    std::vector<int> submitted;
    for (const StudyNetwork &network : folder.design().networks) {
        const auto record = folder.record(network.index);
        if (held.contains(network.index) || (record && isDone(*record)))
            continue;
        arrays[network.index / networksOfAnArray * networksOfAnArray].insert(network.index);
        submitted.push_back(network.index);
    }
    for (const auto &[offset, indices] : arrays)
        submit(folder, options, offset, indices);
    return submitted;
}

int cancelOnSlurm(const StudyFolder &folder)
{
    const SlurmQueue queue = slurmQueueOf(folder);
    const int held = int(queue.waiting.size() + queue.running.size());
    std::vector<std::string> words = {"scancel"};
    for (const Submission &one : submissionsOf(folder))
        words.push_back(one.job);
    if (held > 0)
        outputOf(words);
    return held;
}

}  // namespace pitfall
