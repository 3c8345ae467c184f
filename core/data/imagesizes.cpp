#include "core/data/imagesizes.h"

#include <algorithm>
#include <cstdlib>

namespace pitfall {

namespace {

constexpr int mostSegments = 10000;
constexpr std::uint64_t mostBoxes = 1 << 20;  // bytes before the codestream of a JPEG 2000 that are looked through

/// Where it begins in a JP2: what is in the first box of its type.
std::optional<std::uint64_t> jpeg2000Codestream(const BytesAt &file)
{
    std::uint64_t at = 0;
    for (int boxes = 0; boxes < mostSegments; ++boxes) {
        const auto length = file.number(at, 4, true);
        if (!length || !file.has(at, 8))
            return {};
        const std::uint64_t header = *length == 1 ? 16 : 8;
        if (file.begins("jp2c", 4, at + 4))
            return at + header;
        const std::uint64_t whole = *length == 1 ? file.number(at + 12, 4, true).value_or(0) : *length;
        if (whole < header)
            return {};
        at += whole;
    }
    return {};
}

}  // namespace

ImageSize pngSize(const BytesAt &file)
{
    return file.begins("IHDR", 4, 12) ? sizeOf(file.number(16, 4, true), file.number(20, 4, true)) : ImageSize();
}

bool isDeepPng(const BytesAt &file)
{
    return file.number(24, 1, true) == 16u;
}

bool isDeepJpeg2000(const BytesAt &file)
{
    const std::uint64_t codestream = file.begins("\xff\x4f", 2) ? 0 : jpeg2000Codestream(file).value_or(file.size());
    return (file.number(codestream + 42, 1, true).value_or(0) & 0x7f) > 7;  // one less than its bits
}

/// Segments up to the start of a frame.
ImageSize jpegSize(const BytesAt &file)
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
            return sizeOf(file.number(at + 7, 2, true), file.number(at + 5, 2, true));
        if (marker == 0xd9 || marker == 0xda)
            return {};
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        at += alone ? 2 : 2 + std::max<std::uint64_t>(2, *file.number(at + 2, 2, true));
    }
    return {};
}

bool jpegReachesItsEnd(const BytesAt &file)
{
    // In a scan 0xff comes before 0 or a restart marker only; thumbnails, which have an end of their own, are inside of
    // segments.
    std::uint64_t at = 2;
    while (file.has(at, 2)) {
        const std::uint8_t marker = file[at] == 0xff ? file[at + 1] : 0;
        if (marker == 0xd9)
            return true;
        const bool segment = marker >= 0xc0 && marker != 0xff && !(marker >= 0xd0 && marker <= 0xd8);
        at += segment ? 2 + std::max<std::uint64_t>(2, file.number(at + 2, 2, true).value_or(2)) : 1;
    }
    return false;
}

ImageSize bmpSize(const BytesAt &file)
{
    const auto header = file.number(14, 4, false);
    if (!header)
        return {};
    if (*header == 12)
        return sizeOf(file.number(18, 2, false), file.number(20, 2, false));
    ImageSize size = sizeOf(file.number(18, 4, false), file.number(22, 4, false));
    if (size)
        size->second = std::abs(std::int64_t(std::int32_t(size->second)));  // negative: from top to bottom
    return size;
}

ImageSize webpSize(const BytesAt &file)
{
    if (file.begins("VP8X", 4, 12)) {
        const auto width = file.number(24, 3, false), height = file.number(27, 3, false);
        return width && height ? sizeOf(*width + 1, *height + 1) : ImageSize();
    }
    if (file.begins("VP8L", 4, 12)) {
        const auto bits = file.number(21, 4, false);
        return bits ? sizeOf((*bits & 0x3fff) + 1, (*bits >> 14 & 0x3fff) + 1) : ImageSize();
    }
    const auto width = file.number(26, 2, false), height = file.number(28, 2, false);
    return width && height ? sizeOf(*width & 0x3fff, *height & 0x3fff) : ImageSize();
}

ImageSize sunRasterSize(const BytesAt &file)
{
    return sizeOf(file.number(4, 4, true), file.number(8, 4, true));
}

const char *jpeg2000Fault(const BytesAt &file)
{
    // The box of colour, before the codestream: method 1, two bytes that matter to nobody, and the number of sYCC.
    const std::uint64_t end = std::min<std::uint64_t>(jpeg2000Codestream(file).value_or(0), mostBoxes);
    for (std::uint64_t at = 0; at < end; ++at)
        if (file.begins("colr\1", 5, at) && file.number(at + 7, 4, true) == 18u)
            return "in sYCC, whose colours OpenCV does not read as they are; save it as sRGB";
    return nullptr;
}

bool isSunRasterOfBits(const BytesAt &file)
{
    return file.number(12, 4, true) == 1u && file.number(28, 4, true) == 0u;
}

ImageSize jpeg2000Size(const BytesAt &file)
{
    std::optional<std::uint64_t> codestream = 0;
    if (!file.begins("\xff\x4f", 2))
        codestream = jpeg2000Codestream(file);
    if (!codestream || !file.begins("\xff\x4f\xff\x51", 4, *codestream))
        return {};
    const auto extent = [&](std::uint64_t end, std::uint64_t offset, std::uint64_t spacing) {
        const auto from = file.number(*codestream + offset, 4, true), to = file.number(*codestream + end, 4, true);
        const auto step = file.number(*codestream + spacing, 1, true);
        const auto samples = [&](std::uint64_t pixels) { return (pixels + *step - 1) / *step; };
        if (!from || !to || !step || *step == 0 || *to < *from)
            return std::optional<std::uint32_t>();
        return std::optional(std::uint32_t(samples(*to) - samples(*from)));
    };
    return sizeOf(extent(8, 16, 43), extent(12, 20, 44));
}

}  // namespace pitfall
