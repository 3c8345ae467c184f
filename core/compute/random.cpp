#include "core/compute/random.h"

namespace pitfall {

namespace {

std::uint64_t splitMix64(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

}  // namespace

std::uint64_t mixSeed(std::int64_t seed, Stream stream, std::initializer_list<std::int64_t> place)
{
    std::uint64_t mixed = splitMix64(splitMix64(std::uint64_t(seed)) ^ std::uint64_t(stream));
    for (std::int64_t p : place)
        mixed = splitMix64(mixed ^ std::uint64_t(p));
    return mixed;
}

at::Generator makeGenerator(std::int64_t seed, Stream stream, std::initializer_list<std::int64_t> place)
{
    return at::detail::createCPUGenerator(mixSeed(seed, stream, place));
}

}  // namespace pitfall
