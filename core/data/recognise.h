#pragma once

#include "core/config/config.h"

#include <string>

namespace pitfall {

/// What a file or folder that somebody brings is, told by what is in it: settings by which it can be loaded. Opens what
/// it must, loads nothing large (but walks through a tar archive until it is recognised). Throws FileError that says
/// what was seen and what would work.
DataConfig recogniseDataset(const std::string &path);

}  // namespace pitfall
