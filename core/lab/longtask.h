#pragma once

#include <atomic>
#include <string>

namespace pitfall {

/// A long measurement, of a frozen network or of features, advanced by its owner in pieces of about a second at most.
/// Its numbers depend on its settings and the network alone, never on how or when it is advanced. One thread owns it.
class LongTask {
public:
    virtual ~LongTask() = default;

    virtual bool isFinished() const = 0;
    /// One piece of work. Throws Cancelled soon after `cancelled` is raised: the task is then of no more use.
    virtual void step(const std::atomic<bool> *cancelled = nullptr) = 0;
    virtual double progress() const = 0;    ///< share of the whole that is done, 0…1
    virtual std::string doing() const = 0;  ///< what the next piece is, "retraining the decoder"; for a status line
};

}  // namespace pitfall
