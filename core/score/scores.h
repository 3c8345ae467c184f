#pragma once

#include "core/compute/libtorch.h"

#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// Scores of each image of a batch, by name (SCIENCE: "Reconstruction scores"). `reconstructions` (a) and `originals`
/// (b) are float N×C×H×W in [0,1], any number of channels.
///
///   "mse", "mae"; "psnr" in dB, range 1, at most 100; "ssim" (see ssim.h)
///   "euc"        mean over pixels of the Euclidean distance of their channels
///   "soid"       100 × mean of (ηa + ω − b)² with the scale η and offset ω of least squares: in percent of the squared
///                range, 0 for b = 0.5a + 0.3
///   "norm_corr"  1 − cov / (1e-5 + √(Σ(a−ā)² Σ(b−b̄)²)), cov = Σ(a−ā)(b−b̄): 0 for equal pictures, 2 for a negative
///   "delta94"    CIE94 (graphic arts) in Lab (D65, sRGB), mean over pixels, b is the standard; see colourdifference.h
///   "mahala"     mean over pixels of √(dᵀC⁻¹d), d = a − b, C the covariance (n − 1) of both images' pixels; the
///                identity where the smallest eigenvalue of C is under a millionth of the largest
///
/// and the same as published, where that is something else:
///
///   "soid_published"       η = Σ(b−ω)a / Σa², ω = mean(b−a): not invariant to scale and offset
///   "norm_corr_published"  |cov| instead of cov: a negative is perfect
///   "delta94_published"    sum over pixels, and the conversion to Lab expects 0…255 but is fed [−1,1]
std::map<std::string, std::vector<double>> scoreImages(const torch::Tensor &reconstructions,
                                                       const torch::Tensor &originals);

/// Keys of the nine scores, in the order of a table; those of the published forms end in "_published".
const std::vector<std::string> &scoreKeys();

}  // namespace pitfall
