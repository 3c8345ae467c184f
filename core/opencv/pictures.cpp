#include "core/data/picturecodec.h"
#include "core/opencv/apart.h"
#include "core/opencv/samples.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <new>

namespace pitfall {

namespace {

cv::Mat interleaved(const Picture &picture)
{
    const auto plane = [&](int c) {
        return cv::Mat(picture.height, picture.width, CV_8UC1,
                       const_cast<std::uint8_t *>(picture.planes.data()) +
                           std::size_t(c) * std::size_t(picture.width) * std::size_t(picture.height));
    };
    cv::Mat all;
    cv::merge(std::vector<cv::Mat>{plane(0), plane(1), plane(2)}, all);
    return all;
}

/// `order`: which channel of `image` is red, green, blue.
Picture planar(const cv::Mat &image, const int (&order)[3])
{
    const std::size_t area = std::size_t(image.rows) * std::size_t(image.cols);
    Picture picture{image.cols, image.rows, Bytes(3 * area)};
    for (int y = 0; y < image.rows; ++y) {
        const std::uint8_t *row = image.ptr<std::uint8_t>(y);
        for (int x = 0; x < image.cols; ++x)
            for (std::size_t c = 0; c < 3; ++c)
                picture.planes[c * area + std::size_t(y) * std::size_t(image.cols) + std::size_t(x)] =
                    row[3 * x + order[c]];
    }
    return picture;
}

cv::Mat scaled(const cv::Mat &image, int width, int height)
{
    if (image.cols == width && image.rows == height)
        return image;
    const bool smaller = width <= image.cols && height <= image.rows;
    cv::Mat result;
    cv::resize(image, result, cv::Size(width, height), 0, 0, smaller ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

cv::Mat padded(const cv::Mat &image, int side)
{
    const int longer = std::max(image.cols, image.rows);
    const int width = std::max(1, int(std::lround(double(side) * image.cols / longer)));
    const int height = std::max(1, int(std::lround(double(side) * image.rows / longer)));
    cv::Mat result(side, side, CV_8UC3, cv::Scalar(0, 0, 0));
    scaled(image, width, height).copyTo(result(cv::Rect((side - width) / 2, (side - height) / 2, width, height)));
    return result;
}

cv::Mat fittedImage(const cv::Mat &image, int side, ImageFit fit)
{
    if (fit == ImageFit::Squash)
        return scaled(image, side, side);
    if (fit == ImageFit::Pad)
        return padded(image, side);
    const int shorter = std::min(image.cols, image.rows);
    const cv::Rect middle((image.cols - shorter) / 2, (image.rows - shorter) / 2, shorter, shorter);
    return scaled(image(middle), side, side);
}

/// What `act` returns; that OpenCV found no memory is said as everywhere else.
template<typename Act>
auto inMemory(Act act)
{
    try {
        return act();
    } catch (const cv::Exception &error) {
        if (error.code == cv::Error::StsNoMem)
            throw std::bad_alloc();
        throw;
    }
}

std::optional<Picture> decoded(const Bytes &file, const ImageHeader &header)
{
    return inMemory([&] {
        const cv::Mat image = header.apart ? decodedApart(file, header) : shownImage(file, header);
        return image.empty() ? std::nullopt : std::optional(planar(image, {2, 1, 0}));
    });
}

Picture brought(const Picture &picture, int side, ImageFit fit)
{
    return inMemory([&] { return planar(fittedImage(interleaved(picture), side, fit), {0, 1, 2}); });
}

}  // namespace

}  // namespace pitfall

extern "C" {
extern const pitfall::PictureCodec pitfallPictureCodec;
const pitfall::PictureCodec pitfallPictureCodec{pitfall::decoded, pitfall::brought};
}
