#pragma once

#include <functional>
#include <memory>

namespace pitfall {

/// Plain threads that share out independent pieces of work. LibTorch's own parallelism is switched off in each
/// of them: it spins, and collapses when another program keeps a core busy. How work is cut into pieces is the
/// caller's choice and must not depend on the number of threads, so that the same seed gives the same numbers
/// on every machine.
class Workers {
public:
    /// `threads` 0: one for each core. The calling thread counts as one of them.
    explicit Workers(int threads = 0);
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    int threads() const;

    /// Calls `piece(0) … piece(count-1)`, each once, on any thread, in any order; returns when all are done.
    /// The first exception thrown by a piece is thrown again here. Not re-entrant; one caller at a time.
    void forEach(int count, const std::function<void(int)> &piece);

    /// Called from now on by every thread before each piece. It may block for a moment, to let other threads come
    /// first; it changes no numbers. Not while pieces are being done.
    void beforeEachPiece(std::function<void()> act);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Makes the calling thread fit for computing: one intra-op thread, denormal numbers flushed to zero.
/// Every thread that calls LibTorch does this first.
void prepareComputeThread();

}  // namespace pitfall
