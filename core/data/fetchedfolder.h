#pragma once

#include <string>

namespace pitfall {

/// Where the files of a data set are that was fetched, or put there by hand: $XDG_DATA_HOME/pitfall/datasets/NAME,
/// where XDG_DATA_HOME is ~/.local/share if it is not set (or not absolute: XDG base directory specification).
/// The folder need not be there. Empty if there is no home either.
std::string fetchedFolder(const std::string &name);

}  // namespace pitfall
