#pragma once

#include "core/base/error.h"
#include "core/fetch/partfile.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>

namespace pitfall {

/// How long a server may take, and how often it is asked.
struct TransferLimits {
    int connectSeconds = 20;
    int stallSeconds = 30;  ///< with less than a kilobyte a second: the connection is given up
    int attempts = 4;       ///< after one another without getting any further; each goes on where the last one broke
    int pauseSeconds = 2;   ///< before each further attempt
};

/// An address does not give the file. It may be asked again, if that was `passing`; another may be better.
class TransferError : public FileError {
public:
    TransferError(const std::string &sentence, bool passing) : FileError(sentence), m_passing(passing) {}
    bool isPassing() const { return m_passing; }

private:
    bool m_passing;
};

/// Brings the file of `bytes` bytes at `url` (http or https, also after redirects) into `part`, which may hold its
/// beginning. `progress` hears how many bytes are there. Blocks. Throws TransferError naming the address, FileError if
/// it cannot be written, or FetchStopped within a second or so of `stop` being raised. What was written stays.
/// No more than `bytes` bytes are ever written, whatever the server says or sends.
void transfer(const std::string &url, PartFile &part, std::uint64_t bytes, const TransferLimits &limits,
              const std::function<void(std::uint64_t)> &progress, const std::atomic<bool> &stop);

}  // namespace pitfall
