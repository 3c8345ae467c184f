#include "app/engine/taskline.h"

#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "core/base/error.h"
#include "core/experiment/experiment.h"

#include <cmath>

namespace pitfall {

void finish(LongTask &task)
{
    const std::atomic<bool> &stop = interruptFlag();
    ProgressLine line({});
    try {
        while (!task.isFinished()) {
            line.show(std::to_string(std::lround(100 * task.progress())) + "%, " + task.doing());
            task.step(&stop);
            if (stop)
                throw Cancelled();
        }
    } catch (const Cancelled &) {
        throw Error("stopped; nothing was written.");
    }
}

}  // namespace pitfall
