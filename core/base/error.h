#pragma once

#include <stdexcept>
#include <string>

namespace pitfall {

/// Base of everything Pitfall throws. `what()` is the sentence a person reads: it names the file or
/// key, says what is wrong and what to do. Front ends show it as it is, once.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A setting is unknown, out of range, or does not go with the others. Names the key.
class ConfigError : public Error {
public:
    using Error::Error;
};

/// A file cannot be read or written, or does not hold what it claims. Names the file.
class FileError : public Error {
public:
    using Error::Error;
};

/// Training produced numbers that are not finite. The experiment keeps its last good weights.
class DivergedError : public Error {
public:
    using Error::Error;
};

}  // namespace pitfall
