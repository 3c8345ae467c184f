#include "tests/fuzz/refusal.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace pitfall {

namespace {

constexpr std::size_t longestSentence = 4096;  // bytes

}  // namespace

void require(bool holds, const char *text)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz: %s\n", text);
    std::abort();
}

void requireSentence(const std::string &text)
{
    const bool isLine = std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
    const bool ends = text.ends_with('.') || text.ends_with('?');
    if (!isLine || !ends || text.size() > longestSentence)
        std::fprintf(stderr, "fuzz: was said: %.5000s\n", text.c_str());
    require(isLine, "this is not one line of plain characters");
    require(ends, "this does not end like a sentence");
    require(text.size() <= longestSentence, "this is too long to be read");
}

}  // namespace pitfall
