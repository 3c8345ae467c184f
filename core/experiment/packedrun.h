#pragma once

#include <string>

namespace pitfall {

/// What a run in one file is called by.
constexpr const char *packedRunEnding = ".pitfall";

/// True if it is a file and not a folder: a run in one file, if it is a run at all.
bool isPackedRun(const std::string &path);

/// A run's folder as one file, to hand out; written whole or not at all. Throws FileError, also if a process is at work
/// in the folder.
void packRun(const std::string &folder, const std::string &file);
/// Back into a folder that is not there yet; whole or not at all. Throws FileError.
void unpackRun(const std::string &file, const std::string &folder);

/// A run that was given as a folder or as one file. A file is unpacked into a temporary folder, which goes with this.
class OpenedRun {
public:
    /// `temporary`: where such folders are made. Throws FileError.
    explicit OpenedRun(const std::string &path, const std::string &temporary = temporaryFolder());
    ~OpenedRun();
    OpenedRun(const OpenedRun &) = delete;
    OpenedRun &operator=(const OpenedRun &) = delete;

    const std::string &folder() const { return m_folder; }

private:
    static std::string temporaryFolder();

    std::string m_folder;
    std::string m_own;  ///< to be removed; empty: nothing
};

}  // namespace pitfall
