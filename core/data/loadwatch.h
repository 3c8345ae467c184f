#pragma once

#include "core/base/error.h"

#include <atomic>
#include <cstdint>
#include <functional>

namespace pitfall {

/// Loading was stopped by whoever asked for it.
class LoadCancelled : public Error {
public:
    LoadCancelled() : Error("Loading was stopped.") {}
};

/// How the owner of a long loading follows and stops it.
struct LoadWatch {
    /// `done` of `total` files (or pictures, or bytes), now and then; in the loading thread.
    std::function<void(std::int64_t done, std::int64_t total)> progress;
    const std::atomic<bool> *cancelled = nullptr;

    bool isCancelled() const { return cancelled && cancelled->load(); }
    void check() const
    {
        if (isCancelled())
            throw LoadCancelled();
    }
    void show(std::int64_t done, std::int64_t total) const
    {
        check();
        if (progress)
            progress(done, total);
    }
};

}  // namespace pitfall
