#pragma once

#include "core/experiment/moment.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace pitfall {

struct RunBasis;

/// The moments of a run that one can go back to. Any thread may call it: the run's adds, the pictures' reads.
///
/// Moments are held in memory up to a budget. Beyond it, those that lie closest to their neighbours (in the order in
/// which they came) leave first, so that what is left is spread evenly over the run; the first and the last always
/// stay. What leaves memory goes into a folder, without the live probe, and is read from there when it is wanted;
/// without a folder, or when nothing can be written there, it is gone.
class Timeline {
public:
    static constexpr std::size_t defaultBudget = std::size_t(256) << 20;

    /// `folder`: made when the first moment goes there and removed with the timeline; empty: none.
    explicit Timeline(std::size_t budget = defaultBudget, std::string folder = {});
    ~Timeline();
    Timeline(const Timeline &) = delete;
    Timeline &operator=(const Timeline &) = delete;

    /// Replaces a moment of the same step.
    void add(std::shared_ptr<const Moment> moment);
    /// Writes the network of every moment into a folder of this run, but for those that are there already. Returns how
    /// many are left out because they cannot be read any more. Throws FileError if the folder cannot be written.
    std::size_t saveTo(const std::string &folder) const;
    /// Adds what saveTo() wrote: moments of the run of `like` at these places (without network), as far as their files
    /// are there. They are read when they are wanted, and stay when the timeline goes. `owner` lives as long as this.
    void addSaved(const std::string &folder, const Moment &like, const std::vector<Moment> &places,
                  std::shared_ptr<const void> owner = {});
    /// The last moment at or before `step`, or the first there is; null if there is none.
    std::shared_ptr<const Moment> at(std::int64_t step) const;
    /// Steps of all moments that can be gone back to, in order.
    std::vector<std::int64_t> steps() const;
    /// Of the moments in memory.
    std::size_t bytes() const;

private:
    struct Entry {
        std::shared_ptr<const Moment> moment;  ///< null when it is in a file
        std::string file;                      ///< of what has left memory
        bool isSaved = false;                  ///< the file is not ours to remove
        std::size_t bytes = 0;                 ///< in memory
        std::size_t order = 0;                 ///< how many were added before
        std::shared_ptr<const RunBasis> basis;
        Moment without;  ///< where in the run it is, without network and probe
    };
    using Entries = std::map<std::int64_t, Entry>;

    void thin();
    Entries::iterator densest();
    bool writeOut(Entry &entry);
    std::shared_ptr<const Moment> readBack(const Entry &entry) const;

    const std::size_t m_budget;
    const std::string m_folder;
    std::shared_ptr<const void> m_owner;  ///< of what was saved
    mutable std::mutex m_mutex;
    Entries m_entries;
    std::size_t m_bytes = 0;
    std::size_t m_added = 0;
    bool m_folderWorks;
};

}  // namespace pitfall
