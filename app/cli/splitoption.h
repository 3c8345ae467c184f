#pragma once

#include "core/data/dataset.h"

#include <CLI/CLI.hpp>

#include <string>

namespace pitfall {

/// `--split train|validation|test`.
void addSplitOption(CLI::App &command, std::string &split);
const Subset &splitNamed(const Splits &splits, const std::string &name);

}  // namespace pitfall
