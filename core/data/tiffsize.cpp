#include "core/data/imagesizes.h"

#include <algorithm>

namespace pitfall {

namespace {

constexpr std::uint32_t largestTile = 2048;  // pixels
constexpr std::uint32_t untold = UINT32_MAX;
constexpr std::uint32_t tileWidth = 322, tileHeight = 323, sampleFormat = 339;  // tags
constexpr std::uint64_t mostEntries = 65535;  // of a directory; the classic ones cannot have more

/// Where the numbers of a TIFF are: the classic ones of 4 bytes, BigTIFF's of 8.
struct TiffLayout {
    explicit TiffLayout(const BytesAt &tiff)
        : file(tiff), bigEndian(tiff[0] == 'M'), big(tiff.number(2, 2, bigEndian) == 43u)
    {
    }
    /// A count or a place, nothing beyond the end; of larger ones, one that is beyond every end.
    std::optional<std::uint64_t> wide(std::uint64_t at) const
    {
        if (!big)
            return file.number(at, 4, bigEndian);
        const auto upper = file.number(at + (bigEndian ? 0 : 4), 4, bigEndian);
        const auto lower = file.number(at + (bigEndian ? 4 : 0), 4, bigEndian);
        return upper && lower ? std::optional(*upper ? UINT32_MAX : std::uint64_t(*lower)) : std::nullopt;
    }

    std::optional<std::uint64_t> directory() const { return wide(big ? 8 : 4); }
    std::optional<std::uint64_t> entries() const
    {
        const auto at = directory();
        if (!at || big)
            return at ? wide(*at) : at;
        return file.number(*at, 2, bigEndian);
    }
    std::uint64_t entryBytes() const { return big ? 20 : 12; }
    std::uint64_t firstEntry() const { return *directory() + (big ? 8 : 2); }

    const BytesAt &file;
    bool bigEndian;
    bool big;
};

/// The first value of a tag in the first directory; the largest if the tag is there more than once; `untold` if it is
/// of a type that programs do not write and decoders may take for anything.
std::optional<std::uint32_t> tiffValue(const BytesAt &file, std::uint32_t tag)
{
    constexpr std::uint32_t shortNumber = 3, longNumber = 4, wideNumber = 16;  // types
    const TiffLayout layout(file);
    const std::uint64_t roomInEntry = layout.big ? 8 : 4;
    const auto entries = layout.entries();
    std::optional<std::uint32_t> value;
    for (std::uint64_t i = 0; entries && i < std::min<std::uint64_t>(*entries, mostEntries); ++i) {
        const std::uint64_t at = layout.firstEntry() + layout.entryBytes() * i;
        const auto type = file.number(at + 2, 2, layout.bigEndian);
        const auto count = layout.wide(at + 4);
        if (!count || file.number(at, 2, layout.bigEndian) != tag)
            continue;
        const std::uint64_t valueAt = at + layout.entryBytes() - roomInEntry;
        if (layout.big && type == wideNumber && *count == 1) {
            value = std::max(value, std::optional(std::uint32_t(layout.wide(valueAt).value_or(untold))));
            continue;
        }
        if (type != shortNumber && type != longNumber)
            return untold;
        const int bytes = type == shortNumber ? 2 : 4;
        const bool fits = std::uint64_t(bytes) * *count <= roomInEntry;  // into the entry; else it has the place
        value = std::max(value,
                         file.number(fits ? valueAt : layout.wide(valueAt).value_or(untold), bytes, layout.bigEndian));
    }
    return value;
}

}  // namespace

ImageSize tiffSize(const BytesAt &file)
{
    const auto width = tiffValue(file, 256), height = tiffValue(file, 257);
    return width == untold || height == untold ? ImageSize() : sizeOf(width, height);
}

bool isFloatingTiff(const BytesAt &file)
{
    return tiffValue(file, sampleFormat) == 3u;
}

bool isDeepTiff(const BytesAt &file)
{
    return tiffValue(file, 258).value_or(1) > 8;
}

bool isWhiteZeroTiff(const BytesAt &file)
{
    return tiffValue(file, 262).value_or(0) == 0;
}

bool isTiffOfSeveral(const BytesAt &file)
{
    const TiffLayout layout(file);
    const auto entries = layout.entries();
    if (!entries || *entries > mostEntries)
        return false;
    return layout.wide(layout.firstEntry() + layout.entryBytes() * *entries).value_or(0) != 0;
}

const char *tiffFault(const BytesAt &file)
{
    for (const std::uint32_t tag : {tileWidth, tileHeight, sampleFormat})
        if (tiffValue(file, tag) == untold)
            return "with a header of an unusual kind; save it again, as PNG";
    if (tiffValue(file, tileWidth).value_or(0) > largestTile || tiffValue(file, tileHeight).value_or(0) > largestTile)
        return "with tiles of more than 2048 pixels a side; save it again, with smaller ones";
    if (isFloatingTiff(file) && tiffValue(file, 277).value_or(1) > 1 && tiffValue(file, 284).value_or(1) != 1)
        return "whose floating-point samples are in planes of their own, which OpenCV does not read; save them pixel "
               "by pixel";
    return nullptr;
}

}  // namespace pitfall
