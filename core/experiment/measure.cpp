#include "core/experiment/measure.h"

#include "core/base/error.h"

namespace pitfall {

const std::vector<Measure> &measures()
{
    using Kind = Measure::Kind;
    static const std::vector<Measure> all = {
        {"mse", "MSE", "Mean squared error of the pixels, in squared units of the range 0…1.", Kind::Score, true, true},
        {"mae", "MAE", "Mean absolute error of the pixels, in units of the range 0…1.", Kind::Score, true, true},
        {"psnr", "PSNR", "Peak signal-to-noise ratio in dB: 10 log10(1 / MSE), mean over images.", Kind::Score, false,
         false},
        {"ssim", "SSIM", "Structural similarity (Wang et al. 2004), 1 is identical.", Kind::Score, false, false},
        {"euc", "EUC", "Euclidean distance of a pixel's channels, mean over pixels (N-light-N).", Kind::Score, true,
         true},
        {"soid", "SOID",
         "What the best scale and offset leave of the squared error, in percent of the squared range (N-light-N, "
         "corrected).",
         Kind::Score, true, true},
        {"norm_corr", "NORM CORR",
         "One minus the correlation of the pixels: 0 is identical, 2 a negative (N-light-N, corrected).", Kind::Score,
         true, true},
        {"delta94", "DELTA94", "Colour difference CIE94 in Lab, mean over pixels (N-light-N, corrected).", Kind::Score,
         true, true},
        {"mahala", "MAHALA",
         "Mahalanobis distance of a pixel's channels by the covariance of both images, mean over pixels (N-light-N).",
         Kind::Score, true, true},
        {"soid_published", "SOID, as published",
         "N-light-N's formula, which is not invariant to scale and offset although it is meant to be.", Kind::Score,
         true, true},
        {"norm_corr_published", "NORM CORR, as published",
         "N-light-N's formula, which takes the size of the correlation: a negative scores as perfect.", Kind::Score,
         true, true},
        {"delta94_published", "DELTA94, as published",
         "N-light-N's formula: summed over pixels, and values of [−1,1] are taken for values of 0…255.", Kind::Score,
         true, true},
        {"knn", "k-NN accuracy",
         "Share of test images whose nearest training images, by cosine of the features, vote for their class.",
         Kind::Accuracy, false, false},
        {"linear", "linear-probe accuracy",
         "Share of test images that a logistic regression on the features classifies correctly.", Kind::Accuracy, false,
         false},
    };
    return all;
}

const Measure &measure(const std::string &key)
{
    for (const Measure &candidate : measures())
        if (candidate.key == key)
            return candidate;
    throw Error("There is no measure called '" + key + "'.");
}

bool isAccuracy(const Interval &interval)
{
    const auto isShare = [](double value) { return value >= 0 && value <= 1; };
    return isShare(interval.value) && isShare(interval.low) && isShare(interval.high);
}

}  // namespace pitfall
