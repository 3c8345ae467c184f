#include "core/data/imageheader.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <map>
#include <optional>

namespace pitfall {

namespace {

constexpr std::int64_t largestSide = 32768;  // pixels
constexpr std::int64_t mostPixels = 128 * 1024 * 1024;
constexpr std::uint32_t largestTile = 2048;  // pixels, of TIFF
constexpr int mostSegments = 10000;
constexpr std::uint32_t largestPnm = 10'000'000;  // larger numbers are not told apart

/// Bytes of a file, of which those beyond the end are an end of their own.
class Reader {
public:
    explicit Reader(const Bytes &file) : m_file(file) {}

    bool has(std::uint64_t at, std::uint64_t bytes) const { return at <= m_file.size() && bytes <= m_file.size() - at; }
    bool begins(const char *magic, std::size_t length, std::size_t at = 0) const
    {
        return has(at, length) && std::memcmp(m_file.data() + at, magic, length) == 0;
    }
    /// `bytes` of 1 to 4 at `at`; nothing beyond the end.
    std::optional<std::uint32_t> number(std::uint64_t at, int bytes, bool bigEndian) const
    {
        if (!has(at, std::uint64_t(bytes)))
            return {};
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | m_file[at + std::uint64_t(bigEndian ? i : bytes - 1 - i)];
        return value;
    }
    std::uint8_t operator[](std::size_t at) const { return m_file[at]; }
    std::size_t size() const { return m_file.size(); }

private:
    const Bytes &m_file;
};

using Size = std::optional<std::pair<std::int64_t, std::int64_t>>;  // width, height

Size pair(std::optional<std::uint32_t> width, std::optional<std::uint32_t> height)
{
    if (!width || !height)
        return {};
    return std::pair<std::int64_t, std::int64_t>(*width, *height);
}

Size pngSize(const Reader &file)
{
    return file.begins("IHDR", 4, 12) ? pair(file.number(16, 4, true), file.number(20, 4, true)) : Size();
}

/// Segments up to the start of a frame.
Size jpegSize(const Reader &file)
{
    std::uint64_t at = 2;
    for (int segments = 0; segments < mostSegments; ++segments) {
        while (file.has(at, 2) && file[at] == 0xff && file[at + 1] == 0xff)
            ++at;
        if (!file.has(at, 4) || file[at] != 0xff)
            return {};
        const std::uint8_t marker = file[at + 1];
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return pair(file.number(at + 7, 2, true), file.number(at + 5, 2, true));
        if (marker == 0xd9 || marker == 0xda)
            return {};
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        at += alone ? 2 : 2 + std::max<std::uint64_t>(2, *file.number(at + 2, 2, true));
    }
    return {};
}

Size bmpSize(const Reader &file)
{
    const auto header = file.number(14, 4, false);
    if (!header)
        return {};
    if (*header == 12)
        return pair(file.number(18, 2, false), file.number(20, 2, false));
    Size size = pair(file.number(18, 4, false), file.number(22, 4, false));
    if (size)
        size->second = std::abs(std::int64_t(std::int32_t(size->second)));  // negative: from top to bottom
    return size;
}

/// Width and height are the first two numbers after the magic, comments left out.
Size pnmSize(const Reader &file)
{
    std::size_t at = 2;
    const auto next = [&]() -> std::optional<std::uint32_t> {
        while (at < file.size() && (std::isspace(file[at]) || file[at] == '#')) {
            if (file[at] == '#')
                while (at < file.size() && file[at] != '\n' && file[at] != '\r')
                    ++at;
            else
                ++at;
        }
        std::uint32_t value = 0;
        const std::size_t begin = at;
        for (; at < file.size() && std::isdigit(file[at]); ++at)
            value = std::min(largestPnm, value * 10 + std::uint32_t(file[at] - '0'));
        // A comment that follows at once is taken for different things by different decoders.
        const bool ends = at > begin && at < file.size() && std::isspace(file[at]);
        return ends ? std::optional(value) : std::nullopt;
    };
    const auto width = next();
    return pair(width, next());
}

/// Of the first directory. No size if its tiles are larger than any program writes them: a decoder makes room for one.
Size tiffSize(const Reader &file)
{
    constexpr std::uint32_t width = 256, height = 257, tileWidth = 322, tileHeight = 323;  // tags
    const bool big = file[0] == 'M';
    const auto directory = file.number(4, 4, big);
    const auto entries = directory ? file.number(*directory, 2, big) : std::nullopt;
    std::map<std::uint32_t, std::optional<std::uint32_t>> values;
    for (std::uint32_t i = 0; entries && i < *entries; ++i) {
        const std::uint64_t at = std::uint64_t(*directory) + 2 + 12ull * i;
        const auto tag = file.number(at, 2, big);
        const auto type = file.number(at + 2, 2, big);
        if (tag && type && (*tag == width || *tag == height || *tag == tileWidth || *tag == tileHeight))
            values[*tag] =
                std::max(values[*tag], file.number(at + 8, *type == 3 ? 2 : 4, big));  // if it is there twice
    }
    if (values[tileWidth].value_or(0) > largestTile || values[tileHeight].value_or(0) > largestTile)
        return {};
    return pair(values[width], values[height]);
}

Size webpSize(const Reader &file)
{
    if (file.begins("VP8X", 4, 12)) {
        const auto width = file.number(24, 3, false), height = file.number(27, 3, false);
        return width && height ? pair(*width + 1, *height + 1) : Size();
    }
    if (file.begins("VP8L", 4, 12)) {
        const auto bits = file.number(21, 4, false);
        return bits ? pair((*bits & 0x3fff) + 1, (*bits >> 14 & 0x3fff) + 1) : Size();
    }
    const auto width = file.number(26, 2, false), height = file.number(28, 2, false);
    return width && height ? pair(*width & 0x3fff, *height & 0x3fff) : Size();
}

std::pair<const char *, Size> sizeOf(const Reader &file)
{
    if (file.begins("\x89PNG\r\n\x1a\n", 8))
        return {"PNG", pngSize(file)};
    if (file.begins("\xff\xd8\xff", 3))
        return {"JPEG", jpegSize(file)};
    if (file.begins("BM", 2))
        return {"BMP", bmpSize(file)};
    if (file.has(0, 3) && file[0] == 'P' && file[1] >= '1' && file[1] <= '6' && std::isspace(file[2]))
        return {"PNM", pnmSize(file)};
    if (file.begins("II*\0", 4) || file.begins("MM\0*", 4))
        return {"TIFF", tiffSize(file)};
    if (file.begins("RIFF", 4) && file.begins("WEBP", 4, 8))
        return {"WebP", webpSize(file)};
    return {nullptr, {}};
}

}  // namespace

ImageHeader imageHeader(const Bytes &file, const std::string &place)
{
    const auto [format, size] = sizeOf(Reader(file));
    if (!format)
        refuseFile(place, "is not a picture that can be read (PNG, JPEG, BMP, PNM, TIFF or WebP)");
    if (!size)
        refuseFile(place, std::string("is a broken ") + format + " picture: its header does not give its size");
    const auto [width, height] = *size;
    if (width < 1 || height < 1 || width > largestSide || height > largestSide || width * height > mostPixels)
        refuseFile(place, "claims to be a picture of " + std::to_string(width) + "×" + std::to_string(height) +
                              " pixels; from 1×1 to 32768 a side and 128 million in all can be read");
    return {format, width, height};
}

bool reachesItsEnd(const Bytes &file, const ImageHeader &header)
{
    if (std::strcmp(header.format, "JPEG") != 0)
        return true;
    // Compressed data never holds an end marker; thumbnails, which have one of their own, come before the last scan.
    constexpr std::uint8_t scan[] = {0xff, 0xda}, end[] = {0xff, 0xd9};
    const auto lastScan = std::find_end(file.begin(), file.end(), std::begin(scan), std::end(scan));
    return std::search(lastScan, file.end(), std::begin(end), std::end(end)) != file.end();
}

bool hasPictureName(const std::string &name)
{
    std::string ending = name.substr(std::min(name.size(), name.rfind('.') + 1));
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    for (const char *known :
         {"png", "jpg", "jpeg", "jpe", "bmp", "dib", "pnm", "pbm", "pgm", "ppm", "tif", "tiff", "webp"})
        if (ending == known)
            return name.find('.') != std::string::npos;
    return false;
}

}  // namespace pitfall
