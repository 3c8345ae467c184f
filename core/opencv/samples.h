#pragma once

#include "core/data/imageheader.h"

#include <opencv2/core.hpp>

namespace pitfall {

/// cv::ImreadModes, so that no sample loses what onScreen() needs.
int flagsFor(const ImageHeader &header);

/// Blue, green and red as they are shown, 8UC3, of what OpenCV has decoded with these flags; empty if it is of none of
/// the kinds that it should be. Light is encoded as in IEC 61966-2-1 (sRGB); what is not a number is black, what is
/// whiter than white is white.
cv::Mat onScreen(const cv::Mat &image, const ImageHeader &header);

}  // namespace pitfall
