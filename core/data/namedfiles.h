#pragma once

#include "core/data/filebytes.h"
#include "core/data/loadwatch.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// A file of a data set: its bytes, and what to call it in a complaint ("DIR/a.bin" or "x.tar.gz: DIR/a.bin").
struct NamedFile {
    std::string place;
    Bytes bytes;
};

/// The files whose base names are wanted, by base name: of a folder, of its sub-folders, of a tar archive (plain or
/// compressed), or of the one archive that a folder holds. Those that are not there are left out. Throws FileError.
/// An archive may come to 16 GiB, unpacked; it is read only as far as needed.
std::map<std::string, NamedFile> readNamedFiles(const std::string &path, const std::vector<std::string> &wanted,
                                                const LoadWatch &watch);

/// True if the first of them is there, without reading an archive: an archive counts as having it.
bool mayHaveNamedFiles(const std::string &path, const std::string &first);

/// True if the file is a tar archive by its content, plain or gzip.
bool isTar(const std::string &path);

/// Whether a plain file in a tar (plain or gzip) or zip archive is the one; nothing is unpacked. Throws FileError.
bool hasEntry(const std::string &path, const std::function<bool(const std::string &name)> &isIt);

/// Calls `visit` with the name of each file in an archive (tar or zip), and reads it if that returns true. `take` gets
/// what was read, and returns whether to go on. Throws FileError.
void readArchive(const std::string &path, const std::function<bool(const std::string &name)> &visit,
                 const std::function<bool(const std::string &name, Bytes bytes)> &take, const LoadWatch &watch);

}  // namespace pitfall
