#pragma once

#include "app/cli/commands.h"

namespace pitfall {

/// `datasets show PATH`, below `datasets`. Returns the subcommand.
const CLI::App *addDatasetShow(CLI::App &datasets, Action &action);

}  // namespace pitfall
