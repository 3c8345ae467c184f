#include "core/data/netpbm.h"

#include <algorithm>
#include <cctype>

namespace pitfall {

namespace {

constexpr std::uint32_t largest = 10'000'000;  // larger numbers are not told apart
constexpr int mostWords = 1000;

/// The words of a header, one after the other; comments, which go from # to the end of their line, are left out.
class Words {
public:
    Words(const BytesAt &file, std::uint64_t begin) : m_file(file), m_at(begin) {}

    /// Up to white space, which it must end with.
    std::string next()
    {
        skip();
        std::string word;
        while (m_at < m_file.size() && !std::isspace(m_file[m_at]) && word.size() < 16)
            word += char(m_file[m_at++]);
        return m_at < m_file.size() && std::isspace(m_file[m_at]) ? word : std::string();
    }
    /// A comment that follows at once is taken for different things by different decoders.
    std::optional<std::uint32_t> number()
    {
        const std::string word = next();
        if (word.empty() || !std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c); }))
            return {};
        std::uint32_t value = 0;
        for (const char digit : word)
            value = std::min(largest, value * 10 + std::uint32_t(digit - '0'));
        return value;
    }
    void skipLine()
    {
        while (m_at < m_file.size() && m_file[m_at] != '\n' && m_file[m_at] != '\r')
            ++m_at;
    }
    std::uint64_t at() const { return m_at; }

private:
    void skip()
    {
        for (; m_at < m_file.size() && (std::isspace(m_file[m_at]) || m_file[m_at] == '#'); ++m_at)
            if (m_file[m_at] == '#')
                skipLine();
    }

    const BytesAt &m_file;
    std::uint64_t m_at;
};

std::optional<int> whiteOf(std::optional<std::uint32_t> number)
{
    return number && *number >= 1 && *number <= 65535 ? std::optional(int(*number)) : std::nullopt;
}

}  // namespace

ImageSize netpbmSize(const BytesAt &file)
{
    Words words(file, 2);
    const auto width = words.number();
    return sizeOf(width, words.number());
}

std::optional<int> whiteOfPnm(const BytesAt &file)
{
    Words words(file, 2);
    words.number();
    words.number();
    return whiteOf(words.number());
}

std::optional<PamHeader> pamHeader(const BytesAt &file)
{
    PamHeader header;
    Words words(file, 2);
    for (int i = 0; i < mostWords; ++i) {
        const std::string word = words.next();
        if (word == "ENDHDR") {
            header.begin = words.at() + 1;
            const bool whole = header.width > 0 && header.height > 0 && header.depth >= 1;
            return whole && header.white > 0 ? std::optional(header) : std::nullopt;
        }
        if (word == "TUPLTYPE") {
            words.skipLine();
            continue;
        }
        const auto number = words.number();
        if (word == "WIDTH")
            header.width = number.value_or(0);
        else if (word == "HEIGHT")
            header.height = number.value_or(0);
        else if (word == "DEPTH")
            header.depth = int(number.value_or(0));
        else if (word == "MAXVAL")
            header.white = whiteOf(number).value_or(0);
        else
            return {};
    }
    return {};
}

Bytes pnmOfPam(const Bytes &file, const std::string &place)
{
    const PamHeader header = *pamHeader(BytesAt(file));
    const bool colour = header.depth >= 3;
    const std::size_t sample = header.white > 255 ? 2 : 1;
    const std::size_t pixel = sample * std::size_t(header.depth), kept = sample * (colour ? 3 : 1);
    const std::size_t pixels = std::size_t(header.width * header.height);
    if (header.begin > file.size() || file.size() - header.begin < pixels * pixel)
        refuseFile(place, "is a broken PAM picture: it ends in the middle of the picture");
    const std::string start = std::string(colour ? "P6 " : "P5 ") + std::to_string(header.width) + " " +
                              std::to_string(header.height) + " " + std::to_string(header.white) + "\n";
    Bytes pnm(start.begin(), start.end());
    pnm.reserve(start.size() + pixels * kept);
    for (std::size_t i = 0; i < pixels; ++i) {
        const auto from = file.begin() + std::ptrdiff_t(header.begin + i * pixel);
        pnm.insert(pnm.end(), from, from + std::ptrdiff_t(kept));
    }
    return pnm;
}

}  // namespace pitfall
