#pragma once

#include "core/data/folderlock.h"
#include "core/experiment/sessionwriter.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <tuple>

namespace pitfall {

class Timeline;

/// Keeps the run of one window safe from kill -9 and power cuts: a folder of its own below `root`, which is brought up
/// to date every few seconds by another thread, and which is locked while the program lives. When the run is replaced
/// or the program ends in order, the folder goes, unless the run is to stay: it was adopted and has not been saved, or
/// stay() was called. Lives on the worker's thread; no call waits for a disk, but for ends.
class Autosave {
public:
    /// What a run has come to: steps, measurements, changes, and whether it is finished.
    using Progress = std::tuple<std::int64_t, std::size_t, std::size_t, bool>;

    /// `complain` is called on another thread.
    Autosave(std::string root, SessionWriter::Complain complain);
    ~Autosave();

    /// Another run is in place, of which nothing is kept yet.
    void begin(const Progress &progress);
    /// The run in place is that of this folder, which was kept by a program that ended before.
    void adopt(const std::string &folder, std::shared_ptr<FolderLock> lock, const Progress &progress);
    /// Whether the run is to be kept anew: it has come further, and some seconds have passed or it rests.
    bool isDue(const Progress &progress, bool rests) const;
    void keep(SessionCopy copy, std::shared_ptr<const Timeline> timeline, const Progress &progress);
    /// What was to be kept last is not on the disk yet: it is being written, or could not be.
    bool isBehind() const;
    /// Its owner has the run elsewhere as it is: what is kept of it goes, or, if the timeline reads it, will go.
    void release(const Progress &progress);
    /// The owner has it elsewhere as it is.
    bool isReleased(const Progress &progress) const { return m_released == progress; }
    /// Nothing has come to the run since it was kept.
    bool isKept(const Progress &progress) const { return m_kept == progress; }
    /// The run came from a folder that was kept.
    bool isAdopted() const { return m_isAdopted; }
    /// What is kept of the run in place is left where it is, for the next start.
    void stay() { m_stays = true; }

private:
    using Clock = std::chrono::steady_clock;

    void leave();
    void discard();

    const std::string m_root;
    const SessionWriter::Complain m_complain;
    std::unique_ptr<SessionWriter> m_writer;  ///< null: nothing is kept
    std::shared_ptr<FolderLock> m_lock;
    bool m_isAdopted = false;
    bool m_stays = false;
    std::optional<Progress> m_released;
    Progress m_kept = {};
    Clock::time_point m_at;
};

}  // namespace pitfall
