#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace pitfall {

class FileDescriptorBuffer;

/// A file that is written whole or not at all: a temporary file in the same folder that takes the name's place
/// only at commit(). Without commit() nothing is left behind. Devices and pipes are written directly.
class AtomicFile {
public:
    /// Throws FileError naming the file and the reason.
    explicit AtomicFile(std::string path);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// Failures are remembered until commit().
    std::ostream &stream() { return *m_stream; }

    /// Brings everything to the disk, still under the temporary name. Throws FileError. Nothing may be written after.
    void flush();

    /// flush(), and takes the name's place. Throws FileError; the file that was there before is then untouched.
    void commit();

private:
    void openTemporary();
    void discard();
    [[noreturn]] void fail(const char *what, int error);

    std::string m_path;       ///< as it was given
    std::string m_target;     ///< with symbolic links followed
    std::string m_temporary;  ///< empty for devices and pipes, and when done
    int m_descriptor = -1;
    std::unique_ptr<FileDescriptorBuffer> m_buffer;
    std::unique_ptr<std::ostream> m_stream;
};

/// Writes a file of this text. Throws FileError.
void writeWhole(const std::string &path, std::string_view text);

}  // namespace pitfall
