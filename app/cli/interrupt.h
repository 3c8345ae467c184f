#pragma once

#include <atomic>

namespace pitfall {

/// From now on the first Ctrl-C (or SIGTERM) raises the flag instead of ending the program; the second ends it.
const std::atomic<bool> &interruptFlag();

}  // namespace pitfall
