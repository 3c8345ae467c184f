#pragma once

#include "core/experiment/records.h"

#include <functional>
#include <string>

namespace pitfall {

/// Baselines are measured once per data set and network and kept in the user's cache folder
/// ($XDG_CACHE_HOME/pitfall/baselines, or ~/.cache/…), one small JSON file each. `identity` is everything the
/// numbers depend on. A file that cannot be read is measured again; one that cannot be written is not kept.
Baseline keptBaseline(const std::string &identity, const std::function<Baseline()> &measure);

}  // namespace pitfall
