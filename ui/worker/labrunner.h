#pragma once

#include "ui/worker/labjob.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>

namespace pitfall {

struct FrozenNetwork;

class Mailbox;

/// The worker's part for the lab: one task at a time, advanced piece by piece. What comes of it goes to the mailbox
/// as TaskEvents, some three in a second at most. Lives on the worker's thread.
class LabRunner {
public:
    LabRunner(Mailbox &mailbox, LabFactory factory) : m_mailbox(mailbox), m_factory(std::move(factory)) {}

    /// Ends the task in hand, if any, and begins this one. An error is said and begins nothing.
    void start(const LabTask &task, std::shared_ptr<const FrozenNetwork> network, std::uint64_t generation,
               std::int64_t step);
    /// Ends the task in hand; nothing happens if there is none.
    void stop();
    bool isGoing() const { return m_job.has_value(); }
    /// One piece. Errors, and the mailbox' flag for it, end the task.
    void advance();
    /// A saved run had it measured at this step.
    void takeOver(LabReport report, std::uint64_t generation, std::int64_t step);
    /// Writes what was finished at this moment of this run into its folder. Throws FileError.
    void saveFinished(const std::string &folder, std::uint64_t generation, std::int64_t step) const;
    /// "Decoders at step 616: retraining the decoder, 43%, 20 s left"
    QString sentence() const;

private:
    using Clock = std::chrono::steady_clock;

    void end(TaskEvent::State state);
    void publish();
    double secondsLeft() const;

    /// The last report of a kind that was finished, and of what.
    struct Finished {
        std::uint64_t generation;
        std::int64_t step;
        LabReport report;
    };

    Mailbox &m_mailbox;
    LabFactory m_factory;
    std::array<std::optional<Finished>, std::variant_size_v<LabReport>> m_finished;
    std::optional<LabJob> m_job;
    TaskEvent m_now;
    std::size_t m_partsSent = 0;
    double m_seconds = 0;  ///< spent on pieces
    Clock::time_point m_sent;
};

}  // namespace pitfall
