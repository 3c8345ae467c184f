#pragma once

#include <sys/types.h>

#include <string>
#include <utility>
#include <vector>

namespace pitfall {

/// Of a file or folder.
inline bool isHidden(const std::string &name)
{
    return name.starts_with('.');
}

/// Tells folders apart whatever they are called: a link has that of what it leads to.
using FolderId = std::pair<dev_t, ino_t>;
FolderId folderId(const std::string &folder);

/// Sub-folders that are not hidden, by name, also those that are links. None if it cannot be listed.
std::vector<std::string> subFolders(const std::string &folder);

/// False if its entries must not be read, or are not there.
bool canBeListed(const std::string &folder);

/// True if there are pictures directly in it.
bool holdsPictures(const std::string &folder);

/// True if there are pictures in it or below it, or if there may be: only 100,000 entries are looked at. What is hidden
/// does not count; links are followed.
bool hasPictures(const std::string &folder);

}  // namespace pitfall
