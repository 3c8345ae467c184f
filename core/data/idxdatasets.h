#pragma once

#include "core/data/reader.h"

#include <string>
#include <vector>

namespace pitfall {

/// A data set that comes as MNIST's four IDX files.
struct IdxDataset {
    std::string name;
    std::string title;
    std::string description;
    std::string folder;   ///< where Debian installs it; empty if it has no package
    std::string package;  ///< Debian's; may be empty
    std::vector<std::string> classNames;
};

const std::vector<IdxDataset> &idxDatasets();

/// True if all four files are in `folder`.
bool hasIdxFiles(const std::string &folder);

/// Throws FileError naming the file that is missing or broken, or ConfigError if no folder is known.
std::shared_ptr<Dataset> loadIdxDataset(const IdxDataset &entry, const std::string &folder);

DatasetReader readerOf(const IdxDataset &entry);

}  // namespace pitfall
