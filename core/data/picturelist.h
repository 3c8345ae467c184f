#pragma once

#include "core/data/loadwatch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pitfall {

/// A picture on the disk, not yet read.
struct PictureFile {
    std::string path;
    std::uint64_t bytes = 0;   ///< 0 until noteSizes
    std::int64_t changed = 0;  ///< nanoseconds since 1970; 0 until noteSizes
    std::int64_t touched = 0;  ///< the same, of its name, place or rights as well, which nobody sets back
    std::uint8_t label = 0;
};

/// What a folder of pictures holds, in the order of names.
struct PictureList {
    std::vector<std::string> classNames;
    bool labelled = true;
    std::vector<PictureFile> training;
    std::vector<PictureFile> test;
    std::vector<std::string> notes;
};

/// One sub-folder per class, in the folder itself or in its parts (core/data/pictureparts.h; validation is added to
/// training). Pictures without sub-folders have no labels. Files that do not end like pictures are left out, and
/// counted in the notes. Throws FileError if there are no pictures or more than 256 classes.
PictureList listPictures(const std::string &folder, const LoadWatch &watch);

/// Sizes and times of change of all pictures. Throws FileError if one cannot be read.
void noteSizes(PictureList &list, const LoadWatch &watch);

}  // namespace pitfall
