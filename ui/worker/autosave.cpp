#include "ui/worker/autosave.h"

#include "core/base/paths.h"
#include "core/data/makefolder.h"
#include "core/experiment/timeline.h"

#include <unistd.h>

#include <atomic>
#include <ctime>
#include <filesystem>
#include <utility>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

/// What is lost when the program is killed: this, and what writing takes.
constexpr std::chrono::seconds between(10);
constexpr std::chrono::seconds beforeTheFirst(2);

std::string freshName()
{
    static std::atomic<int> number = 0;
    char day[32];
    const std::time_t now = std::time(nullptr);
    std::tm local;
    std::strftime(day, sizeof day, "%Y%m%d-%H%M%S", localtime_r(&now, &local));
    return std::string(day) + "-" + std::to_string(::getpid()) + "-" + std::to_string(++number);
}

}  // namespace

Autosave::Autosave(std::string root, SessionWriter::Complain complain)
    : m_root(std::move(root)), m_complain(std::move(complain))
{
}

Autosave::~Autosave()
{
    leave();
}

void Autosave::begin(const Progress &progress)
{
    leave();
    m_released.reset();
    m_kept = progress;
    m_at = Clock::now() - between + beforeTheFirst;
}

void Autosave::adopt(const std::string &folder, std::shared_ptr<FolderLock> lock, const Progress &progress)
{
    begin(progress);
    m_lock = std::move(lock);
    m_isAdopted = true;
    m_writer = std::make_unique<SessionWriter>(folder, m_complain);
}

bool Autosave::isDue(const Progress &progress, bool rests) const
{
    const bool isLate = Clock::now() - m_at >= between;
    return progress != m_kept ? rests || isLate : isLate && m_writer && m_writer->hasFailed();
}

bool Autosave::isBehind() const
{
    return m_writer && !m_writer->isUpToDate();
}

// The timeline goes on reading what it was given of a folder that was adopted.
void Autosave::release(const Progress &progress)
{
    if (!m_isAdopted)
        discard();
    m_released = m_kept = progress;
    m_at = Clock::now() - between + beforeTheFirst;
}

void Autosave::keep(SessionCopy copy, std::shared_ptr<const Timeline> timeline, const Progress &progress)
{
    if (!m_writer)
        m_writer = std::make_unique<SessionWriter>((fs::path(m_root) / freshName()).string(), m_complain);
    m_writer->offer(std::move(copy), [this, timeline = std::move(timeline)](const std::string &folder) {
        const bool isNew = isAbsent(folder);
        makeFolder(folder);
        if (!m_lock || !m_lock->isHeld() || isNew)
            m_lock = std::make_shared<FolderLock>(folder);
        timeline->saveTo((fs::path(folder) / "moments").string());
    });
    m_kept = progress;
    m_at = Clock::now();
}

// The writer has ended before the lock goes.
void Autosave::leave()
{
    const bool stays = std::exchange(m_stays, false) || (m_isAdopted && m_released != m_kept);
    if (!m_writer || !stays)
        return discard();
    m_writer->finish();
    m_writer.reset();
    m_isAdopted = false;
    m_lock.reset();
}

// The writer has ended before the folder goes, and the lock goes last.
void Autosave::discard()
{
    if (!m_writer)
        return;
    const std::string folder = m_writer->folder();
    m_writer.reset();
    m_isAdopted = false;
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    m_lock.reset();
}

}  // namespace pitfall
