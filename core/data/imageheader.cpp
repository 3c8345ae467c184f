#include "core/data/imageheader.h"

#include "core/data/netpbm.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace pitfall {

namespace {

constexpr std::int64_t largestSide = 32768;  // pixels
constexpr std::int64_t mostPixels = 128 * 1024 * 1024;

/// What is there, whether or not its size is to be had.
struct Found {
    const char *format;
    ImageSize size;
    Samples samples = Samples::Screen;
    bool apart = false;
    int white = 255;
    bool inverse = false;
};

Found pnm(const BytesAt &file)
{
    const bool samplesAreBytes = file[1] == '5' || file[1] == '6';
    const std::optional<int> white = samplesAreBytes ? whiteOfPnm(file) : 255;
    return {"PNM", white ? netpbmSize(file) : ImageSize(), Samples::Screen, false, white.value_or(255)};
}

Found pam(const BytesAt &file)
{
    const std::optional<PamHeader> header = pamHeader(file);
    return {"PAM", header ? ImageSize(std::pair(header->width, header->height)) : ImageSize()};
}

bool isNetpbm(const BytesAt &file, const char *kinds)
{
    return file.has(0, 3) && file[0] == 'P' && std::strchr(kinds, file[1]) && std::isspace(file[2]);
}

std::optional<Found> recognised(const BytesAt &file)
{
    if (file.begins("\x89PNG\r\n\x1a\n", 8))
        return Found{"PNG", pngSize(file)};
    if (file.begins("\xff\xd8\xff", 3))
        return Found{"JPEG", jpegSize(file)};
    if (file.begins("BM", 2))
        return Found{"BMP", bmpSize(file)};
    if (file.begins("II*\0", 4) || file.begins("MM\0*", 4) || file.begins("II+\0", 4) || file.begins("MM\0+", 4))
        return Found{"TIFF", tiffSize(file), isFloatingTiff(file) ? Samples::Fraction : Samples::Screen};
    if (file.begins("RIFF", 4) && file.begins("WEBP", 4, 8))
        return Found{"WebP", webpSize(file)};
    if (isNetpbm(file, "123456"))
        return pnm(file);
    if (isNetpbm(file, "7"))
        return pam(file);
    if (isNetpbm(file, "Ff"))
        return Found{"PFM", netpbmSize(file), Samples::Light, true};
    if (file.begins("\0\0\0\x0cjP  \r\n\x87\n", 12) || file.begins("\xff\x4f\xff\x51", 4))
        return Found{"JPEG 2000", jpeg2000Size(file), Samples::Screen, true};
    if (file.begins("\x59\xa6\x6a\x95", 4))
        return Found{"Sun raster", sunRasterSize(file), Samples::Screen, true, 255, isSunRasterOfBits(file)};
    if (file.begins("#?RADIANCE", 10) || file.begins("#?RGBE", 6))
        return Found{"Radiance HDR", radianceSize(file), Samples::Light, true};
    if (file.begins("\x76\x2f\x31\x01", 4))
        return Found{"OpenEXR", exrSize(file), Samples::Light, true};
    return {};
}

}  // namespace

const char *const pictureFormats =
    "PNG, JPEG, JPEG 2000, BMP, TIFF, WebP, PNM, PAM, PFM, Sun raster, Radiance HDR or OpenEXR";

ImageHeader imageHeader(const Bytes &file, const std::string &place)
{
    const std::optional<Found> found = recognised(BytesAt(file));
    if (!found)
        refuseFile(place, std::string("is not a picture that can be read (") + pictureFormats + ")");
    if (!found->size)
        refuseFile(place, std::string("is a broken ") + found->format + " picture: its header does not give its size");
    const auto [width, height] = *found->size;
    if (width < 1 || height < 1 || width > largestSide || height > largestSide || width * height > mostPixels)
        refuseFile(place, "claims to be a picture of " + std::to_string(width) + "×" + std::to_string(height) +
                              " pixels; from 1×1 to 32768 a side and 128 million in all can be read");
    return {found->format, width, height, found->samples, found->white, found->inverse, found->apart};
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
    for (const char *known : {"png", "jpg", "jpeg", "jpe", "jp2", "j2k", "bmp", "dib", "tif", "tiff", "webp", "pnm",
                              "pbm", "pgm", "ppm",  "pxm", "pam", "pfm", "sr",  "ras", "hdr", "pic",  "exr"})
        if (ending == known)
            return name.find('.') != std::string::npos;
    return false;
}

}  // namespace pitfall
