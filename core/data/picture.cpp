#include "core/data/picture.h"

#include "core/data/classnames.h"
#include "core/data/netpbm.h"
#include "core/data/picturecodec.h"
#include "core/data/quietly.h"

#include <algorithm>
#include <cstring>

namespace pitfall {

namespace {

constexpr std::uint64_t largestPictureFile = std::uint64_t(512) << 20;  // bytes

std::optional<Picture> decodedQuietly(const Bytes &file, const ImageHeader &header, const std::string &place)
{
    const Quietly quietly;
    try {
        return pictureCodec().decode(file, header);
    } catch (const DecoderEnded &) {
        refuseFile(place, std::string("cannot be decoded: it takes more memory or time than a ") + header.format +
                              " picture of its size should, or breaks the decoder; save it as PNG");
    }
}

}  // namespace

bool Picture::isGrey() const
{
    const std::size_t area = planes.size() / 3;
    const auto begin = planes.begin();
    const auto plane = [&](std::size_t c) { return begin + std::ptrdiff_t(c * area); };
    return std::equal(begin, plane(1), plane(1)) && std::equal(begin, plane(1), plane(2));
}

Picture decodePicture(const Bytes &file, const std::string &place)
{
    const ImageHeader header = imageHeader(file, place);
    if (!reachesItsEnd(file, header))
        refuseFile(place,
                   std::string("is a broken ") + header.format + " picture: it ends in the middle of the picture");
    if (std::strcmp(header.format, "PAM") == 0)
        return decodePicture(pnmOfPam(file, place), place);
    std::optional<Picture> picture = decodedQuietly(file, header, place);
    if (!picture)
        refuseFile(place, std::string("is a broken ") + header.format +
                              " picture, or one of a kind that OpenCV does not read");
    picture->deep = header.deep;
    picture->ofSeveral = header.ofSeveral;
    return *std::move(picture);
}

Picture readPicture(const std::string &path)
{
    return decodePicture(readBytes(path, largestPictureFile), path);
}

void noteFilesOfSeveral(const std::vector<std::string> &paths, std::vector<std::string> &notes)
{
    if (paths.empty())
        return;
    const std::string &example = *std::min_element(paths.begin(), paths.end());
    const std::string name = "\"" + showable(example.substr(example.rfind('/') + 1)) + "\"";
    notes.push_back(paths.size() == 1
                        ? "The file " + name + " holds several pictures, of which the first is taken."
                        : std::to_string(paths.size()) +
                              " files hold several pictures, of which the first is taken, such as " + name + ".");
}

Picture fitted(const Picture &picture, int side, ImageFit fit)
{
    if (side == 0 || (picture.width == side && picture.height == side))
        return picture;
    return pictureCodec().fitted(picture, side, fit);
}

}  // namespace pitfall
