#include "core/experiment/sessionwriter.h"

#include "core/base/error.h"

#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace pitfall {

namespace {

/// Training and the window come first.
void yieldToOthers()
{
#ifdef __linux__
    constexpr int niceness = 15;
    setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
#endif
}

}  // namespace

SessionWriter::SessionWriter(std::string folder, Complain complain)
    : m_folder(std::move(folder)), m_complain(std::move(complain)), m_thread([this] { loop(); })
{
}

SessionWriter::~SessionWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SessionWriter::offer(SessionCopy copy, Alongside alongside)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::make_unique<Job>(Job{std::move(copy), std::move(alongside)});
        m_lastWasWritten = false;
    }
    m_changed.notify_all();
}

void SessionWriter::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_waiting && !m_writing; });
}

bool SessionWriter::isUpToDate() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastWasWritten;
}

bool SessionWriter::hasFailed() const
{
    const std::lock_guard lock(m_mutex);
    return !m_waiting && !m_writing && m_failing;
}

void SessionWriter::loop()
{
    yieldToOthers();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_quit || m_waiting; });
        if (m_quit)
            return;
        const std::unique_ptr<Job> job = std::move(m_waiting);
        m_writing = true;
        lock.unlock();
        write(*job);
        lock.lock();
        m_writing = false;
        m_lastWasWritten = !m_waiting && !m_failing;
        m_changed.notify_all();
    }
}

void SessionWriter::write(const Job &job)
{
    std::string problem;
    try {
        if (job.alongside)
            job.alongside(m_folder);
        writeSession(m_folder, job.copy);
    } catch (const std::exception &error) {
        problem = error.what();
    }
    const bool failedBefore = std::exchange(m_failing, !problem.empty());
    if (m_failing && !failedBefore)
        m_complain(problem);
}

}  // namespace pitfall
