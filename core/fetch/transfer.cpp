#include "core/fetch/transfer.h"

#include "core/fetch/request.h"
#include "core/fetch/stopped.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace pitfall {

namespace {

/// Getting so much further is worth as many attempts again.
constexpr std::uint64_t worthwhile = 1 << 20;  // bytes

void wait(int seconds, const std::atomic<bool> &stop)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (!stop && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    if (stop)
        throw FetchStopped();
}

}  // namespace

void transfer(const std::string &url, PartFile &part, std::uint64_t bytes, const TransferLimits &limits,
              const std::function<void(std::uint64_t)> &progress, const std::atomic<bool> &stop)
{
    if (part.size() > bytes)
        part.restart();
    std::uint64_t farthest = part.size();
    for (int attempt = 1; part.size() < bytes; ++attempt) {
        if (stop)
            throw FetchStopped();
        try {
            Request(url, part, bytes, limits, progress, stop).perform();
        } catch (const TransferError &error) {
            if (part.size() >= farthest + worthwhile)
                attempt = 0;
            if (!error.isPassing() || attempt >= limits.attempts)
                throw;
            farthest = std::max(farthest, part.size());
            wait(limits.pauseSeconds, stop);
        }
    }
    progress(part.size());
}

}  // namespace pitfall
