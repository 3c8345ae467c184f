#include "core/data/quietly.h"

#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <mutex>
#include <streambuf>

namespace pitfall {

namespace {

thread_local int quiet = 0;  // how many live on this thread

/// Passes on what is written by threads that are not quiet.
class Filter : public std::streambuf {
public:
    explicit Filter(std::streambuf *to) : m_to(to) {}

protected:
    int_type overflow(int_type c) override
    {
        return quiet || traits_type::eq_int_type(c, traits_type::eof()) ? traits_type::not_eof(c)
                                                                        : m_to->sputc(traits_type::to_char_type(c));
    }
    std::streamsize xsputn(const char *text, std::streamsize size) override
    {
        return quiet ? size : m_to->sputn(text, size);
    }
    int sync() override { return m_to->pubsync(); }

private:
    std::streambuf *m_to;
};

ssize_t writeUnlessQuiet(void *, const char *text, std::size_t size)
{
    return quiet ? ssize_t(size) : ::write(STDERR_FILENO, text, size);
}

/// Both std::cerr and C's stderr, which in the GNU C Library is a variable that may be set.
void install()
{
    static Filter &filter = *new Filter(std::cerr.rdbuf());  // outlives everything that may write
    std::cerr.rdbuf(&filter);
    if (FILE *filtered = fopencookie(nullptr, "w", {nullptr, writeUnlessQuiet, nullptr, nullptr})) {
        std::setvbuf(filtered, nullptr, _IONBF, 0);
        stderr = filtered;
    }
}

}  // namespace

Quietly::Quietly()
{
    static std::once_flag once;
    std::call_once(once, install);
    ++quiet;
}

Quietly::~Quietly()
{
    --quiet;
}

}  // namespace pitfall
