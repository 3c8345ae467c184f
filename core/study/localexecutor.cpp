#include "core/study/localexecutor.h"

#include "core/base/error.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pitfall {

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(50);
constexpr double shareOfFreeMemory = 0.8;

std::int64_t freeMemoryBytes()
{
    std::ifstream file("/proc/meminfo");
    std::string name;
    for (std::int64_t kibibytes = 0; file >> name >> kibibytes; file.ignore(16, '\n'))
        if (name == "MemAvailable:")
            return kibibytes * 1024;
    return 0;
}

/// One thread for each core, shared out among the jobs.
std::string threadsEach(int jobs)
{
    return std::to_string(std::max(1, int(std::thread::hardware_concurrency()) / jobs));
}

class Runner {
public:
    Runner(const StudyFolder &folder, const LocalOptions &options,
           const std::function<void(const NetworkRecord &)> &report)
        : m_folder(folder), m_options(options), m_report(report)
    {
        for (const StudyNetwork &network : folder.design().networks) {
            const auto record = folder.record(network.index);
            if (record)
                m_largestPeak = std::max(m_largestPeak, record->peakBytes);
            if (!record || !isDone(*record))
                m_waiting.push_back(network.index);
        }
        if (options.most > 0 && int(m_waiting.size()) > options.most)
            m_waiting.resize(std::size_t(options.most));
        std::reverse(m_waiting.begin(), m_waiting.end());
    }
    ~Runner() { killAll(); }
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    void run(const std::atomic<bool> &stop)
    {
        while (!stop && (!m_waiting.empty() || !m_running.empty())) {
            holdOrRelease();
            while (!m_held && !m_waiting.empty() && int(m_running.size()) < m_options.jobs && memoryHoldsAnother()) {
                begin(m_waiting.back());
                m_waiting.pop_back();
            }
            collect();
            std::this_thread::sleep_for(betweenLooks);
        }
    }

private:
    void holdOrRelease()
    {
        const bool hold = m_options.paused && *m_options.paused;
        if (hold == m_held)
            return;
        m_held = hold;
        for (const auto &[child, index] : m_running)
            kill(child, hold ? SIGSTOP : SIGCONT);
    }

    bool memoryHoldsAnother() const
    {
        return m_running.empty() || double(m_largestPeak) < shareOfFreeMemory * double(freeMemoryBytes());
    }

    void begin(int index)
    {
        // Everything the child needs is made here: between fork and exec nothing may allocate.
        const std::string number = std::to_string(index), threads = threadsEach(m_options.jobs);
        const char *const arguments[] = {m_options.program.c_str(), "study",        "network",
                                         m_folder.path().c_str(),   number.c_str(), "--threads",
                                         threads.c_str(),           nullptr};
        const pid_t parent = getpid();
        const pid_t child = fork();
        if (child < 0)
            throw Error(std::string("A process for the next network cannot be started: ") + std::strerror(errno) + ".");
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent)
                _exit(1);
            if (const int nothing = ::open("/dev/null", O_RDWR); nothing >= 0)
                for (const int stream : {0, 1})
                    dup2(nothing, stream);
            execv(m_options.program.c_str(), const_cast<char *const *>(arguments));
            _exit(127);
        }
        m_running[child] = index;
    }

    void collect()
    {
        for (auto running = m_running.begin(); running != m_running.end();) {
            int status = 0;
            if (waitpid(running->first, &status, WNOHANG) == 0) {
                ++running;
                continue;
            }
            const int index = running->second;
            running = m_running.erase(running);
            conclude(index, status);
        }
    }

    /// A process that ends without a record has failed.
    void conclude(int index, int status)
    {
        auto record = m_folder.record(index);
        const bool endedWell = WIFEXITED(status) && WEXITSTATUS(status) == 0;
        if (!endedWell && (!record || !isDone(*record))) {
            record = NetworkRecord();
            record->index = index;
            record->state = NetworkRecord::State::Failed;
            record->reason = WIFSIGNALED(status)
                                 ? "its process was ended by signal " + std::to_string(WTERMSIG(status)) + " (" +
                                       strsignal(WTERMSIG(status)) + "); perhaps memory ran out."
                                 : "its process ended with status " + std::to_string(WEXITSTATUS(status)) + ".";
            m_folder.write(*record);
        }
        if (!record)
            return;  // another runner is at it
        m_largestPeak = std::max(m_largestPeak, record->peakBytes);
        m_report(*record);
    }

    void killAll()
    {
        for (const auto &[child, index] : m_running)
            kill(child, SIGKILL);
        for (const auto &[child, index] : m_running)
            waitpid(child, nullptr, 0);
    }

    const StudyFolder &m_folder;
    LocalOptions m_options;
    std::function<void(const NetworkRecord &)> m_report;
    std::vector<int> m_waiting;  ///< the next last
    std::map<pid_t, int> m_running;
    std::int64_t m_largestPeak = 0;
    bool m_held = false;
};

}  // namespace

StudyProgress progressOf(const StudyFolder &folder, int jobs)
{
    return progressOf(folder.records(), int(folder.design().networks.size()), jobs);
}

StudyProgress progressOf(const std::vector<NetworkRecord> &records, int total, int jobs)
{
    StudyProgress progress;
    progress.total = total;
    double seconds = 0;
    for (const NetworkRecord &record : records) {
        progress.finished += record.state == NetworkRecord::State::Finished;
        progress.diverged += record.state == NetworkRecord::State::Diverged;
        progress.failed += record.state == NetworkRecord::State::Failed;
        seconds += isDone(record) ? record.seconds : 0;
        progress.largestPeakBytes = std::max(progress.largestPeakBytes, record.peakBytes);
    }
    if (progress.done() > 0) {
        progress.secondsPerNetwork = seconds / progress.done();
        progress.secondsLeft = progress.secondsPerNetwork * (progress.total - progress.done()) / std::max(1, jobs);
    }
    return progress;
}

void runLocally(const StudyFolder &folder, const LocalOptions &options, const std::atomic<bool> &stop,
                const std::function<void(const NetworkRecord &)> &report)
{
    Runner(folder, options, report).run(stop);
}

}  // namespace pitfall
