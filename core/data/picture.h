#pragma once

#include "core/config/config.h"
#include "core/data/filebytes.h"
#include "core/data/imageheader.h"

#include <string>
#include <vector>

namespace pitfall {

/// One decoded picture: three planes (red, green, blue), row by row. Grey ones have three equal planes.
struct Picture {
    int width = 0;
    int height = 0;
    Bytes planes;
    bool deep = false;       ///< its samples had more than 8 bits
    bool ofSeveral = false;  ///< the file holds others, which are not read

    bool isGrey() const;
};

/// Decodes a picture by OpenCV, after its header was checked (imageHeader); of seldom used formats in a process of its
/// own (core/opencv/apart.h). Throws FileError beginning with `place`, Error if the installation lacks what decodes,
/// and std::bad_alloc. Any thread.
Picture decodePicture(const Bytes &file, const std::string &place);
Picture readPicture(const std::string &path);

/// Brings it to `side`×`side` pixels (0: leaves it as it is): smaller by the mean of what each pixel covers, larger by
/// linear interpolation.
Picture fitted(const Picture &picture, int side, ImageFit fit);

/// Says of files that hold several pictures that the first of each was taken. Nothing is said of no files.
void noteFilesOfSeveral(const std::vector<std::string> &paths, std::vector<std::string> &notes);

/// Brightness, (299 r + 587 g + 114 b) / 1000 as in ITU-R BT.601, of a pixel.
inline std::uint8_t greyOf(int red, int green, int blue)
{
    return std::uint8_t((299 * red + 587 * green + 114 * blue + 500) / 1000);
}

}  // namespace pitfall
