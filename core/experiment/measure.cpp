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

}  // namespace pitfall
