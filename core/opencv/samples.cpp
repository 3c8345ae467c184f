#include "core/opencv/samples.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <new>

namespace pitfall {

namespace {

float encoded(float light)
{
    return light <= 0.0031308f ? 12.92f * light : 1.055f * std::pow(light, 1 / 2.4f) - 0.055f;
}

/// Of a sample whose white is 1.
std::uint8_t byteOf(float sample, Samples samples)
{
    if (!(sample > 0))
        return 0;
    if (sample >= 1)
        return 255;
    return std::uint8_t(std::lround(255 * (samples == Samples::Light ? encoded(sample) : sample)));
}

/// Floats or doubles of any number of channels.
cv::Mat fromFloats(const cv::Mat &image, Samples samples)
{
    cv::Mat bytes(image.rows, image.cols, CV_8UC(image.channels())), row;
    for (int y = 0; y < image.rows; ++y) {
        image.row(y).convertTo(row, CV_32F);
        std::transform(row.ptr<float>(), row.ptr<float>() + row.cols * row.channels(), bytes.ptr<std::uint8_t>(y),
                       [samples](float sample) { return byteOf(sample, samples); });
    }
    return bytes;
}

cv::Mat threeChannels(const cv::Mat &image)
{
    if (image.channels() == 3)
        return image;
    cv::Mat result;
    cv::cvtColor(image, result, image.channels() == 1 ? cv::COLOR_GRAY2BGR : cv::COLOR_BGRA2BGR);
    return result;
}

/// So that no sample loses what shown() needs.
int flagsFor(const ImageHeader &header)
{
    if (header.samples != Samples::Screen)
        return cv::IMREAD_UNCHANGED;
    if (header.white != 255)
        return cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH;
    return header.greyAsSuch ? cv::IMREAD_ANYCOLOR : cv::IMREAD_COLOR;
}

bool isOfSize(const cv::Mat &image, const ImageHeader &header)
{
    const bool asGiven = image.cols == header.width && image.rows == header.height;
    const bool turned = image.cols == header.height && image.rows == header.width;  // by its EXIF data
    return asGiven || turned;
}

/// Empty if it is not of a kind that OpenCV should have made of it.
cv::Mat shown(const cv::Mat &image, const ImageHeader &header)
{
    const bool floats = image.depth() == CV_32F || image.depth() == CV_64F;
    if (!isOfSize(image, header) || image.channels() == 2 || image.channels() > 4 ||
        floats != (header.samples != Samples::Screen))
        return {};
    cv::Mat bytes;
    if (floats)
        bytes = fromFloats(image, header.samples);
    else if (header.white != 255)
        image.convertTo(bytes, CV_8U, 255.0 / header.white);
    else if (image.depth() == CV_8U)
        bytes = image;
    else
        return {};
    if (header.inverse)
        cv::bitwise_not(bytes, bytes);
    return threeChannels(bytes);
}

/// `read` as of imread() and imdecode(), with flags.
template<typename Read>
cv::Mat shownBy(Read read, const ImageHeader &header)
{
    try {
        return shown(read(flagsFor(header)), header);
    } catch (const cv::Exception &error) {
        if (error.code == cv::Error::StsNoMem)
            throw std::bad_alloc();
        return {};
    }
}

}  // namespace

cv::Mat shownImage(const Bytes &file, const ImageHeader &header)
{
    return shownBy([&](int flags) { return cv::imdecode(file, flags); }, header);
}

cv::Mat shownImage(const std::string &path, const ImageHeader &header)
{
    return shownBy([&](int flags) { return cv::imread(path, flags); }, header);
}

}  // namespace pitfall
