#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace pitfall {

/// Random numbers that are the same with every standard library: the standard fixes std::mt19937_64, but neither
/// its distributions nor std::shuffle.
class Random {
public:
    /// One seed gives as many independent streams as wanted.
    Random(std::int64_t seed, std::uint64_t stream) : m_engine(mixed(std::uint64_t(seed), stream)) {}

    /// Uniform in 0 … n−1, by rejection.
    std::uint64_t below(std::uint64_t n)
    {
        const std::uint64_t tooMany = (0 - n) % n;  // 2⁶⁴ mod n
        std::uint64_t drawn = m_engine();
        while (drawn < tooMany)
            drawn = m_engine();
        return drawn % n;
    }

    /// Fisher-Yates.
    void shuffle(std::vector<int> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    /// SplitMix64's finaliser (Steele, Lea, Flood 2014).
    static std::uint64_t mixed(std::uint64_t seed, std::uint64_t stream)
    {
        std::uint64_t z = seed + (stream + 1) * 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::mt19937_64 m_engine;
};

}  // namespace pitfall
