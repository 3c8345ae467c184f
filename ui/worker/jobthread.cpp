#include "ui/worker/jobthread.h"

#include <utility>

namespace pitfall {

JobThread::JobThread() : m_thread([this] { loop(); }) {}

JobThread::~JobThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

void JobThread::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_arrived.notify_one();
}

void JobThread::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_arrived.wait(lock, [this] { return m_stopped || !m_jobs.empty(); });
        if (m_stopped)
            return;
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

}  // namespace pitfall
