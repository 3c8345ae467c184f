#pragma once

#include "core/data/dataset.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pitfall {

/// One kind of data set that comes as files.
struct DatasetReader {
    std::string name;  ///< as in `data.name`
    std::string title;
    std::string description;
    std::string files;        ///< which files belong into its folder, in words
    std::string folder = {};  ///< where Debian installs it; may be empty
    bool isFormat = false;    ///< not a data set: there is nothing unless `data.path` is set

    /// True if files are there; cheap, opens nothing large.
    std::function<bool(const std::string &path)> isThere;
    /// Reads it from `path`, which is not empty. Title, checksum, colour, and what is
    /// to be done without labels or a test part, are the caller's business.
    std::function<std::shared_ptr<Dataset>(const DataConfig &config, const std::string &path, const LoadWatch &watch)>
        load;
};

/// In the order of a menu.
const std::vector<DatasetReader> &datasetReaders();

/// Null if there is none of this name.
const DatasetReader *findReader(const std::string &name);

/// Where a reader looks if `data.path` is empty: the folder of Debian's package if the files are there, or else where
/// it is fetched to. Empty for a format.
std::string usualFolder(const DatasetReader &reader);

}  // namespace pitfall
