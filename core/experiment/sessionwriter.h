#pragma once

#include "core/experiment/sessioncopy.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace pitfall {

/// Writes the folder of a run on a thread of its own, so that training never waits for a disk. Of several copies that
/// come while one is being written only the last is written next. A folder that cannot be written is tried again with
/// the next copy. The owner holds the folder's lock.
class SessionWriter {
public:
    /// What went wrong, in one sentence, when something begins to go wrong; called on the writer's thread. Not again
    /// until writing has worked in between.
    using Complain = std::function<void(const std::string &problem)>;
    /// Something to write into the folder before the session, on the writer's thread. May throw FileError.
    using Alongside = std::function<void(const std::string &folder)>;

    SessionWriter(std::string folder, Complain complain);
    /// Ends when the copy in hand is written; one that waits is not.
    ~SessionWriter();
    SessionWriter(const SessionWriter &) = delete;
    SessionWriter &operator=(const SessionWriter &) = delete;

    const std::string &folder() const { return m_folder; }
    void offer(SessionCopy copy, Alongside alongside = {});
    /// Blocks until everything that was offered is written, or could not be.
    void finish();
    /// The last copy has been offered and written.
    bool isUpToDate() const;
    /// The last copy could not be written, and none is in hand.
    bool hasFailed() const;

private:
    struct Job {
        SessionCopy copy;
        Alongside alongside;
    };

    void loop();
    void write(const Job &job);

    const std::string m_folder;
    const Complain m_complain;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<Job> m_waiting;
    bool m_writing = false;
    bool m_quit = false;
    bool m_failing = false;
    bool m_lastWasWritten = false;
    std::thread m_thread;
};

}  // namespace pitfall
