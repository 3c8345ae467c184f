#pragma once

#include "core/lab/longtask.h"

namespace pitfall {

/// Advances a task to its end, with a progress line on a terminal. Throws Error after Ctrl-C.
void finish(LongTask &task);

}  // namespace pitfall
