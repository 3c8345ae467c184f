#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// Which folders of a folder of pictures are its parts. Each has a sub-folder for each class, or pictures without any.
struct PictureParts {
    std::string training;  ///< empty: there is validation alone
    std::string test;
    std::string validation;
    std::vector<std::string> notes;  ///< what is left out or may be meant otherwise, one sentence each
};

/// Folders called train, test, val and alike, in any case; if there are none, the folder itself is the training part. A
/// class may be called like a part: "train" is one only if it has sub-folders with pictures, if there is another part
/// beside it, or if there is nothing else. Of several of the same part the one with the plainest name is taken. A
/// folder that holds nothing but one folder of classes stands for that.
PictureParts picturePartsOf(const std::string &folder);

/// The folder that this one holds and nothing else, if that has the folders with pictures; otherwise this one.
std::string unwrappedFolder(const std::string &folder);

/// Sub-folders that are not hidden, by name. None if it cannot be listed.
std::vector<std::string> subFolders(const std::string &folder);

/// True if there are pictures directly in it.
bool holdsPictures(const std::string &folder);

/// True if there are pictures in it or below it, or if there may be: only 100,000 entries are looked at. What is hidden
/// does not count.
bool hasPictures(const std::string &folder);

/// Of a file or folder.
inline bool isHidden(const std::string &name)
{
    return name.starts_with('.');
}

}  // namespace pitfall
