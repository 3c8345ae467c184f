#pragma once

#include "app/cli/commands.h"

namespace pitfall {

/// Adds `fetch` to the command `datasets`.
CLI::App *addFetch(CLI::App &datasets, Action &action);

}  // namespace pitfall
