#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace pitfall {

/// A thread that does one job after the other. Jobs must not throw. Those that were not begun when it goes are dropped;
/// the destructor waits for the one in hand.
class JobThread {
public:
    JobThread();
    ~JobThread();
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;

    /// Any thread may call it.
    void post(std::function<void()> job);

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopped = false;
    std::thread m_thread;  ///< last: it uses all of the above
};

}  // namespace pitfall
