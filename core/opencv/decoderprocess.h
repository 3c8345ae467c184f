#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace pitfall {

/// A process of the program pitfall-picture, with a socket as its standard input (exchange.h), for as long as this
/// lives. It gets nothing else of ours: no files, no environment but the library path and what OpenCV needs
/// to read OpenEXR, no signals of our terminal.
class DecoderProcess {
public:
    /// Returns when it is ready. Throws Error if it does not start.
    explicit DecoderProcess(const std::string &program);
    ~DecoderProcess();
    DecoderProcess(const DecoderProcess &) = delete;
    DecoderProcess &operator=(const DecoderProcess &) = delete;

    int socket() const { return m_socket; }
    /// It has not ended since.
    bool isThere();
    /// Seconds for any one step of an exchange; later ones fail.
    void waitAtMost(std::uint64_t seconds);

private:
    int start(const std::string &program, int socket);
    void end();

    pid_t m_process = 0;  ///< 0: it is not there
    int m_socket = -1;
};

}  // namespace pitfall
