#pragma once

#include "core/data/reader.h"

#include <string>
#include <vector>

namespace pitfall {

/// IDX files that belong together by their names: PREFIX, train or test or t10k (or neither), images or labels.
struct IdxGroup {
    std::string folder;
    std::string prefix;                                            ///< "emnist-balanced-"; may be empty
    std::string trainImages, trainLabels, testImages, testLabels;  ///< paths; empty if they are not there
};

/// All groups with training images in a folder, by prefix; or the one group that the file `path` is in. A group
/// without "train" or "test" in its names is all training.
std::vector<IdxGroup> idxGroups(const std::string &path);

/// The group that `path` means. If there are several, that with "balanced" in its name. Throws FileError.
IdxGroup chosenIdxGroup(const std::string &path, const std::string &title);

/// Reads a group; labels as they are in the files, fewer than 256 and not yet made to start from 0.
std::shared_ptr<Dataset> readIdxGroup(const IdxGroup &group, const LoadWatch &watch);

DatasetReader idxReader();     ///< any other IDX files
DatasetReader emnistReader();  ///< EMNIST: its images are stored transposed, its labels are named by a mapping file

}  // namespace pitfall
