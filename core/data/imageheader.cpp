#include "core/data/imageheader.h"

#include "core/data/lowercase.h"
#include "core/data/netpbm.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <initializer_list>

namespace pitfall {

namespace {

constexpr std::int64_t largestSide = 32768;  // pixels
constexpr std::int64_t mostPixels = 128 * 1024 * 1024;

/// What is there, whether or not it can be read.
struct Found {
    Found(const char *format, const ImageSize &imageSize) : size(imageSize) { header.format = format; }

    ImageHeader header;
    ImageSize size;
    const char *fault = nullptr;  ///< why it is not read: "is a FORMAT picture FAULT"
};

Found png(const BytesAt &file)
{
    Found found("PNG", pngSize(file));
    found.header.deep = isDeepPng(file);
    return found;
}

Found pnm(const BytesAt &file)
{
    Found found("PNM", netpbmSize(file));
    const bool inText = file[1] == '2' || file[1] == '3';
    if (file[1] == '1' || file[1] == '4')
        return found;  // bits
    const std::optional<int> white = whiteOfPnm(file);
    if (!white && found.size)
        found.fault = "whose white is not from 1 to 65535; save it again, as PNG";
    found.header.deep = white.value_or(255) > 255;
    const bool scaledByOpenCv = inText && white <= 255;
    found.header.white = scaledByOpenCv ? 255 : white.value_or(255);
    return found;
}

Found pam(const BytesAt &file)
{
    const std::optional<PamHeader> header = pamHeader(file);
    Found found("PAM", header ? ImageSize(std::pair(header->width, header->height)) : ImageSize());
    if (header && header->depth > 4)
        found.fault = "whose pixels have more than 4 samples; save it again, as PNG";
    found.header.deep = header && header->white > 255;
    return found;
}

Found tiff(const BytesAt &file)
{
    Found found("TIFF", tiffSize(file));
    found.fault = tiffFault(file);
    found.header.ofSeveral = isTiffOfSeveral(file);
    found.header.deep = isDeepTiff(file);
    if (isFloatingTiff(file)) {
        found.header.samples = Samples::Fraction;
        found.header.inverse = isWhiteZeroTiff(file);
        found.header.apart = true;
    }
    return found;
}

Found apart(const char *format, const ImageSize &size, Samples samples = Samples::Screen)
{
    Found found(format, size);
    found.header.samples = samples;
    found.header.deep = samples != Samples::Screen;
    found.header.apart = true;
    return found;
}

Found jpeg2000(const BytesAt &file)
{
    Found found = apart("JPEG 2000", jpeg2000Size(file));
    found.fault = jpeg2000Fault(file);
    found.header.greyAsSuch = true;
    found.header.deep = isDeepJpeg2000(file);
    return found;
}

Found sunRaster(const BytesAt &file)
{
    Found found = apart("Sun raster", sunRasterSize(file));
    found.header.inverse = isSunRasterOfBits(file);
    return found;
}

bool isNetpbm(const BytesAt &file, const char *kinds)
{
    return file.has(0, 3) && file[0] == 'P' && file[1] && std::strchr(kinds, file[1]) && std::isspace(file[2]);
}

std::optional<Found> recognised(const BytesAt &file)
{
    if (file.begins("\x89PNG\r\n\x1a\n", 8))
        return png(file);
    if (file.begins("\xff\xd8\xff", 3))
        return Found("JPEG", jpegSize(file));
    if (file.begins("BM", 2))
        return Found("BMP", bmpSize(file));
    if (file.begins("II*\0", 4) || file.begins("MM\0*", 4) || file.begins("II+\0", 4) || file.begins("MM\0+", 4))
        return tiff(file);
    if (file.begins("RIFF", 4) && file.begins("WEBP", 4, 8))
        return Found("WebP", webpSize(file));
    if (isNetpbm(file, "123456"))
        return pnm(file);
    if (isNetpbm(file, "7"))
        return pam(file);
    if (isNetpbm(file, "Ff"))
        return apart("PFM", netpbmSize(file), Samples::Light);
    if (file.begins("\0\0\0\x0cjP  \r\n\x87\n", 12) || file.begins("\xff\x4f\xff\x51", 4))
        return jpeg2000(file);
    if (file.begins("\x59\xa6\x6a\x95", 4))
        return sunRaster(file);
    if (file.begins("#?RADIANCE", 10) || file.begins("#?RGBE", 6))
        return apart("Radiance HDR", radianceSize(file), Samples::Light);
    if (file.begins("\x76\x2f\x31\x01", 4))
        return apart("OpenEXR", exrSize(file), Samples::Light);
    return {};
}

bool hasEnding(const std::string &path)
{
    return path.find('.', path.rfind('/') + 1) != std::string::npos;
}

/// Texts begin like BMP and PNM, too.
bool isUnmistakable(const Bytes &start)
{
    return start[0] >= 0x80 || BytesAt(start).begins("RIFF", 4) || BytesAt(start).begins("II", 2) ||
           BytesAt(start).begins("MM", 2);
}

bool endsWithOneOf(const std::string &path, std::initializer_list<const char *> endings)
{
    const std::string name = path.substr(path.rfind('/') + 1);  // all of it if there is none
    if (name.find('.') == std::string::npos)
        return false;
    const std::string ending = lowerCase(name.substr(name.rfind('.') + 1));
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

}  // namespace

const char *const pictureFormats =
    "PNG, JPEG, JPEG 2000, BMP, TIFF, WebP, PNM, PAM, PFM, Sun raster, Radiance HDR or OpenEXR";

ImageHeader imageHeader(const Bytes &file, const std::string &place)
{
    const std::optional<Found> found = recognised(BytesAt(file));
    if (!found)
        refuseFile(place, std::string("is not a picture that can be read (") + pictureFormats + ")");
    const std::string format = found->header.format;
    if (found->fault)
        refuseFile(place, "is a " + format + " picture " + found->fault);
    if (!found->size)
        refuseFile(place, "is a broken " + format + " picture: its header does not give its size");
    const auto [width, height] = *found->size;
    if (width < 1 || height < 1 || width > largestSide || height > largestSide || width * height > mostPixels)
        refuseFile(place, "claims to be a picture of " + std::to_string(width) + "×" + std::to_string(height) +
                              " pixels; from 1×1 to 32768 a side and 128 million in all can be read");
    ImageHeader header = found->header;
    header.width = width;
    header.height = height;
    return header;
}

bool reachesItsEnd(const Bytes &file, const ImageHeader &header)
{
    return std::strcmp(header.format, "JPEG") != 0 || jpegReachesItsEnd(BytesAt(file));
}

bool isPictureFile(const std::string &path)
{
    if (endsWithOneOf(path, {"png", "jpg", "jpeg", "jpe", "jfif", "jp2", "j2k", "bmp", "dib", "tif", "tiff", "webp",
                             "pnm", "pbm", "pgm", "ppm", "pxm", "pam", "exr"}))
        return true;
    if (hasEnding(path) && !endsWithOneOf(path, {"pfm", "hdr", "pic", "ras", "sr"}))
        return false;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored) || std::filesystem::file_size(path, ignored) == 0)
        return false;  // a pipe would wait for ever, and so would what the kernel has in /proc
    const Bytes start = firstBytes(path, 16);
    return recognised(BytesAt(start)) && (hasEnding(path) || isUnmistakable(start));
}

}  // namespace pitfall
