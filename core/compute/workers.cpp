#include "core/compute/workers.h"

#include "core/compute/libtorch.h"

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace pitfall {

struct Workers::Impl {
    std::vector<std::thread> threads;
    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable done;
    const std::function<void(int)> *piece = nullptr;
    std::function<void()> before;
    int count = 0;
    int next = 0;
    int unfinished = 0;
    std::exception_ptr failure;
    bool quit = false;

    /// Takes and does pieces until none is left. `lock` is held on entry and on return.
    void work(std::unique_lock<std::mutex> &lock)
    {
        while (next < count) {
            const int mine = next++;
            const auto *job = piece;
            lock.unlock();
            std::exception_ptr thrown;
            try {
                if (before)
                    before();
                (*job)(mine);
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            if (thrown && !failure)
                failure = thrown;
            if (--unfinished == 0)
                done.notify_all();
        }
    }

    void run()
    {
        prepareComputeThread();
        std::unique_lock lock(mutex);
        while (!quit) {
            work(lock);
            wake.wait(lock, [this] { return quit || next < count; });
        }
    }
};

/// One for each core, or as many as PITFALL_THREADS says: several processes share a machine by it.
static int usualThreads()
{
    const char *wish = std::getenv("PITFALL_THREADS");
    const int wanted = wish ? std::atoi(wish) : 0;
    return wanted > 0 ? wanted : int(std::max(1u, std::thread::hardware_concurrency()));
}

Workers::Workers(int threads) : m_impl(std::make_unique<Impl>())
{
    prepareComputeThread();
    const int wanted = threads > 0 ? threads : usualThreads();
    for (int i = 1; i < wanted; ++i)
        m_impl->threads.emplace_back([this] { m_impl->run(); });
}

Workers::~Workers()
{
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->quit = true;
    }
    m_impl->wake.notify_all();
    for (std::thread &thread : m_impl->threads)
        thread.join();
}

int Workers::threads() const
{
    return int(m_impl->threads.size()) + 1;
}

void Workers::beforeEachPiece(std::function<void()> act)
{
    m_impl->before = std::move(act);
}

void Workers::forEach(int count, const std::function<void(int)> &piece)
{
    std::unique_lock lock(m_impl->mutex);
    m_impl->piece = &piece;
    m_impl->count = count;
    m_impl->next = 0;
    m_impl->unfinished = count;
    m_impl->failure = nullptr;
    m_impl->wake.notify_all();
    m_impl->work(lock);
    m_impl->done.wait(lock, [this] { return m_impl->unfinished == 0; });
    m_impl->count = 0;
    m_impl->next = 0;
    if (m_impl->failure)
        std::rethrow_exception(m_impl->failure);
}

void prepareComputeThread()
{
    at::set_num_threads(1);
    at::globalContext().setFlushDenormal(true);
}

}  // namespace pitfall
