#pragma once

#include <functional>
#include <ostream>
#include <string>

namespace pitfall {

/// A file that an option names.
struct OutputFile {
    std::string option;  ///< "--out"
    std::string path;
    std::function<void(std::ostream &)> write;
};

/// Writes two files that belong together: both, or neither. Throws FileError, or ConfigError if they are one file.
void writePair(const OutputFile &one, const OutputFile &other);

}  // namespace pitfall
