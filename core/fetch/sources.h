#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pitfall {

/// One file to fetch, as it is published.
struct SourceFile {
    std::string name;               ///< in the data set's folder
    std::vector<std::string> urls;  ///< of the same bytes, in the order in which they are tried
    std::uint64_t bytes = 0;
    std::string sha256;  ///< 64 lower-case hex digits
};

/// Where a data set is published.
struct DatasetSource {
    std::string name;  ///< as in `data.name`
    std::string title;
    std::vector<SourceFile> files;
    /// What is taken out of the one file of `files`, which is then a zip archive: paths in the archive. Each gets its
    /// name, without folders, in the data set's folder. Empty: the files are read as they are.
    std::vector<std::string> members;
};

/// Every data set that can be fetched, in the order of a menu.
const std::vector<DatasetSource> &datasetSources();

/// Null if that data set is not published anywhere that is known here.
const DatasetSource *findSource(const std::string &name);
/// Throws ConfigError that lists what there is.
const DatasetSource &requireSource(const std::string &name);

/// What has to be transferred, in bytes.
std::uint64_t downloadSize(const DatasetSource &source);

/// Names of the files that have to be in the data set's folder for it to be read.
std::vector<std::string> finalNames(const DatasetSource &source);

/// "11.6 MB": powers of ten, as the sizes of data sets are published.
std::string sizeText(std::uint64_t bytes);

}  // namespace pitfall
