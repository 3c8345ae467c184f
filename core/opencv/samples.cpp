#include "core/opencv/samples.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

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

cv::Mat threeChannels(const cv::Mat &image)
{
    cv::Mat result;
    if (image.channels() == 1)
        cv::cvtColor(image, result, cv::COLOR_GRAY2BGR);
    else if (image.channels() == 4)
        cv::cvtColor(image, result, cv::COLOR_BGRA2BGR);
    else if (image.channels() == 3)
        return image;
    return result;
}

cv::Mat fromFloats(const cv::Mat &image, Samples samples)
{
    cv::Mat floats;
    image.convertTo(floats, CV_32F);
    cv::Mat bytes(floats.rows, floats.cols, CV_8UC(floats.channels()));
    const int values = floats.cols * floats.channels();
    for (int y = 0; y < floats.rows; ++y) {
        const float *from = floats.ptr<float>(y);
        std::uint8_t *to = bytes.ptr<std::uint8_t>(y);
        for (int i = 0; i < values; ++i)
            to[i] = byteOf(from[i], samples);
    }
    return threeChannels(bytes);
}

}  // namespace

int flagsFor(const ImageHeader &header)
{
    if (header.samples != Samples::Screen)
        return cv::IMREAD_UNCHANGED;
    return header.white == 255 ? cv::IMREAD_COLOR : cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH;
}

cv::Mat onScreen(const cv::Mat &image, const ImageHeader &header)
{
    if (header.samples != Samples::Screen)
        return image.depth() == CV_32F || image.depth() == CV_64F ? fromFloats(image, header.samples) : cv::Mat();
    if (image.type() == CV_8UC3 && header.white == 255 && !header.inverse)
        return image;
    cv::Mat changed;
    if (header.inverse)
        cv::bitwise_not(image, changed);
    else if (image.type() == CV_8UC3 || image.type() == CV_16UC3)
        image.convertTo(changed, CV_8U, 255.0 / header.white);
    return changed;
}

}  // namespace pitfall
