#include "core/opencv/exchange.h"

#include <sys/socket.h>

#include <cerrno>

namespace pitfall {

namespace {

/// `step` moves as many bytes as it can, at least one, or fails as recv() does.
template<typename Step>
bool inSteps(std::size_t bytes, Step step)
{
    for (std::size_t done = 0; done < bytes;) {
        const ssize_t moved = step(done);
        if (moved < 0 && errno == EINTR)
            continue;
        if (moved <= 0)
            return false;
        done += std::size_t(moved);
    }
    return true;
}

}  // namespace

bool sendAll(int socket, const void *data, std::size_t bytes)
{
    const char *from = static_cast<const char *>(data);
    return inSteps(bytes, [&](std::size_t done) { return ::send(socket, from + done, bytes - done, MSG_NOSIGNAL); });
}

bool receiveAll(int socket, void *data, std::size_t bytes)
{
    char *to = static_cast<char *>(data);
    return inSteps(bytes, [&](std::size_t done) { return ::recv(socket, to + done, bytes - done, 0); });
}

}  // namespace pitfall
