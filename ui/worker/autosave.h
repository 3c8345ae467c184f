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
/// to date every few seconds by another thread, and which is locked while the program lives. A program that ends in
/// order leaves nothing there but a run that it had adopted. Lives on the worker's thread; no call waits for a disk,
/// but for ends.
class Autosave {
public:
    /// What a run has come to: steps, measurements, changes, and whether it is finished.
    using Progress = std::tuple<std::int64_t, std::size_t, std::size_t, bool>;

    /// `complain` is called on another thread.
    Autosave(std::string root, SessionWriter::Complain complain);
    ~Autosave();

    /// Another run is in place, of which nothing is kept yet; what was kept of the one before is removed.
    void begin(const Progress &progress);
    /// The run in place is that of this folder, which was kept by a program that ended unexpectedly.
    void adopt(const std::string &folder, std::shared_ptr<FolderLock> lock, const Progress &progress);
    /// Whether the run is to be kept anew: it has come further, and some seconds have passed or it rests.
    bool isDue(const Progress &progress, bool rests) const;
    void keep(SessionCopy copy, std::shared_ptr<const Timeline> timeline, const Progress &progress);
    /// Its owner has saved the run elsewhere as it is; what is kept of it is removed.
    void release(const Progress &progress) { begin(progress); }

private:
    using Clock = std::chrono::steady_clock;

    void discard();

    const std::string m_root;
    const SessionWriter::Complain m_complain;
    std::unique_ptr<SessionWriter> m_writer;  ///< null: nothing is kept
    std::shared_ptr<FolderLock> m_lock;
    bool m_isAdopted = false;
    Progress m_kept = {};
    Clock::time_point m_at;
};

}  // namespace pitfall
