#include "core/data/picture.h"
#include "tests/fuzz/refusal.h"

using namespace pitfall;

namespace {

constexpr std::int64_t mostDecoded = 1 << 20;  // pixels; larger ones are refused or decoded in the same way, but slowly

}  // namespace

/// A picture has the size that its header gives (or turned by 90°, if its EXIF data says so).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes file(data, data + size);
    mayRefuse([&file] {
        const ImageHeader header = imageHeader(file, "x.png");
        if (header.width * header.height > mostDecoded)
            return;
        const Picture picture = decodePicture(file, "x.png");
        const bool asGiven = picture.width == header.width && picture.height == header.height;
        const bool turned = picture.width == header.height && picture.height == header.width;
        require(asGiven || turned, "a picture is not as large as its header says");
        require(picture.planes.size() == 3 * std::size_t(header.width * header.height), "pixels are missing");
        for (const ImageFit fit : {ImageFit::Crop, ImageFit::Pad, ImageFit::Squash})
            require(fitted(picture, 5, fit).planes.size() == 75, "a picture was not fitted");
    });
    return 0;
}
