#pragma once

#include "core/fetch/sources.h"
#include "core/fetch/stopped.h"
#include "core/fetch/transfer.h"

#include <atomic>
#include <functional>
#include <string>

namespace pitfall {

/// How far a fetch is. Sent some times a second.
struct FetchProgress {
    enum class Phase { Downloading, Checking, Unpacking };
    Phase phase = Phase::Downloading;
    std::string file;         ///< its name
    std::uint64_t done = 0;   ///< bytes: of all files while downloading, of the file while checking or unpacking
    std::uint64_t total = 0;  ///< bytes
    double bytesPerSecond = 0;
    double secondsLeft = -1;  ///< of downloading; negative until it can be told
};

struct FetchOptions {
    /// http or https address that has NAME/FILE for each file of the data set NAME, and is asked instead of the public
    /// ones. Empty: the public ones.
    std::string mirror;
    std::string folder;  ///< empty: fetchedFolder(NAME)
    TransferLimits limits;
};

/// Brings a data set into its folder, going on where an earlier call was stopped or broke. A file takes its name only
/// once it is whole and its checksum is the published one; one that is already there is checked. Blocks; `progress` is
/// called in the same thread. Returns the folder. Throws an Error whose sentence says which files could be put where by
/// hand, ConfigError if the mirror's address cannot be one, or FetchStopped.
std::string fetchDataset(const DatasetSource &source, const FetchOptions &options,
                         const std::function<void(const FetchProgress &)> &progress, const std::atomic<bool> &stop);

/// True if all its files are there, with the sizes that were published.
bool isFetched(const DatasetSource &source, const std::string &folder);

/// How much of what is to be transferred is there, in bytes; files that are on their way count too.
std::uint64_t transferredBytes(const DatasetSource &source, const std::string &folder);

/// "put a.gz (1.2 MB) and b.gz (3 kB), from http://…, into FOLDER": what to do without a network.
std::string placingAdvice(const DatasetSource &source, const std::string &folder);

/// The mirror that was asked for, or else that of the environment variable PITFALL_MIRROR, or else none.
std::string mirrorOr(const std::string &asked);

/// "mnist: 45% of 11.6 MB, 2.1 MB/s, 3 s left".
std::string progressText(const std::string &name, const FetchProgress &progress);

}  // namespace pitfall
