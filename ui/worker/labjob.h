#pragma once

#include "core/lab/decoderlab.h"
#include "core/lab/finetuning.h"
#include "core/lab/separability.h"

#include <QString>

#include <functional>
#include <memory>
#include <variant>

namespace pitfall {

struct FrozenNetwork;

/// What a person can have measured of the network as it is at that moment, by its settings.
using LabTask = std::variant<DecoderLabSettings, FineTuneSettings, SeparabilitySettings>;
/// What came of it, in the same order.
using LabReport = std::variant<std::shared_ptr<const DecoderReport>, std::shared_ptr<const FineTuneReport>,
                               std::shared_ptr<const SeparabilityReport>>;
/// Which of the tasks, as the variants count them.
enum class LabKind { Decoders, FineTuning, Separability };

inline LabKind kindOf(const LabTask &task)
{
    return LabKind(task.index());
}

/// A task in hand. Belongs to the worker's thread.
struct LabJob {
    std::unique_ptr<LongTask> task;
    std::function<std::size_t()> parts;  ///< grows whenever there is more in the report
    std::function<LabReport()> report;   ///< a copy of what has been measured so far
};

/// Makes a task. Throws Error if its settings cannot be.
using LabFactory = std::function<LabJob(const LabTask &task, std::shared_ptr<const FrozenNetwork> network)>;
/// The factory of the real tasks.
LabJob makeLabJob(const LabTask &task, std::shared_ptr<const FrozenNetwork> network);

/// How a task stands.
struct TaskEvent {
    enum class State { Going, Finished, Stopped, Failed };

    std::uint64_t generation = 0;  ///< of the run that is measured
    LabKind kind = LabKind::Decoders;
    std::int64_t step = 0;  ///< of the run, at which its network was copied
    State state = State::Going;
    double progress = 0;                      ///< share of the whole that is done, 0…1
    double secondsLeft = -1;                  ///< estimated; negative if unknown
    QString doing;                            ///< what the next piece is
    std::shared_ptr<const LabReport> report;  ///< null if nothing was added to it since the last event
};

}  // namespace pitfall
