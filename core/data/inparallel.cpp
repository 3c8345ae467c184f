#include "core/data/inparallel.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace pitfall {

namespace {

/// What the threads share.
class Progress {
public:
    Progress(std::int64_t count, const std::function<void(std::int64_t)> &work) : m_count(count), m_work(work) {}

    /// One more piece; false if there are none, or something failed before it.
    bool doNext()
    {
        const std::int64_t i = m_next++;
        if (i >= m_count || m_stop || i > m_failedAt)
            return false;
        try {
            m_work(i);
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (i < m_failedAt) {
                m_failedAt = i;
                m_failure = std::current_exception();
            }
        }
        return true;
    }

    void stop() { m_stop = true; }
    std::int64_t begun() const { return std::min<std::int64_t>(m_next, m_count); }
    void throwFailure() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    const std::int64_t m_count;
    const std::function<void(std::int64_t)> &m_work;
    std::atomic<std::int64_t> m_next{0};
    std::atomic<std::int64_t> m_failedAt{INT64_MAX};
    std::atomic<bool> m_stop{false};
    std::exception_ptr m_failure;
    std::mutex m_mutex;
};

}  // namespace

void inParallel(std::int64_t count, const std::function<void(std::int64_t)> &work, const LoadWatch &watch)
{
    constexpr std::int64_t piece = 64;  // calls between two looks at `watch`
    Progress progress(count, work);
    const auto cores = std::int64_t(std::max(1u, std::thread::hardware_concurrency()));
    std::vector<std::thread> others;
    for (std::int64_t i = 1; i < std::min(cores, count / piece); ++i)
        others.emplace_back([&progress] {
            while (progress.doNext()) {
            }
        });
    std::exception_ptr stopped;
    try {
        for (std::int64_t done = 0; progress.doNext(); ++done)
            if (done % piece == 0)
                watch.show(progress.begun(), count);
    } catch (...) {
        progress.stop();
        stopped = std::current_exception();
    }
    for (std::thread &each : others)
        each.join();
    if (stopped)
        std::rethrow_exception(stopped);
    progress.throwFailure();
    watch.show(count, count);
}

}  // namespace pitfall
