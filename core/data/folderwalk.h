#pragma once

#include <sys/types.h>

#include <functional>
#include <string>
#include <system_error>
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

/// What is in a folder; of a link what it leads to, if that is there.
struct FolderEntry {
    std::string name;
    bool isFolder = false;
    bool isFile = false;
    bool isLink = false;
};

/// Visits what is in a folder and not hidden, in no order; of large folders in less time than
/// std::filesystem, since it makes no path of each. Gives the error if it cannot be listed to its end.
std::error_code visitFolder(const std::string &folder, const std::function<void(const FolderEntry &entry)> &visit);

/// Sub-folders that are not hidden, by name, also those that are links. None if it cannot be listed.
std::vector<std::string> subFolders(const std::string &folder);

/// False if its entries must not be read, or are not there.
bool canBeListed(const std::string &folder);

/// True if there are pictures directly in it.
bool holdsPictures(const std::string &folder);

/// Whether this folder, which may be a link, is the other one, or holds it at any depth. False if it is not there.
bool isAtOrAbove(const std::string &folder, const std::string &other);

/// Links in the folder that lead nowhere, by name.
std::vector<std::string> brokenLinks(const std::string &folder);

/// True if there are pictures in it or below it: a folder with all that makes up a data set, or a part of one. What is
/// hidden does not count, and no more than a million entries are looked at. Links in the folder itself are followed,
/// but not up; further down only those that lead out of it.
bool hasPictures(const std::string &folder);

/// The same of a folder in another. Links in it that stay in the other are followed only if it is called like a part of
/// a data set: what they lead to is counted where it is.
bool hasPicturesIn(const std::string &folder, const std::string &name);

/// Pictures directly in it, up to `most`.
int countPictures(const std::string &folder, int most);

}  // namespace pitfall
