#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// A measured value with its 95% interval (bootstrap over test images).
struct Interval {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// Something an evaluation measures: a reconstruction score or a downstream accuracy.
struct Measure {
    enum class Kind { Score, Accuracy };

    std::string key;    ///< as in metrics.csv: "mse", "knn"
    std::string label;  ///< "MSE", "k-NN accuracy"
    std::string help;   ///< one sentence
    Kind kind = Kind::Score;
    bool lowerIsBetter = false;
    bool logarithmic = false;  ///< an axis of it is best logarithmic
};

/// All measures, scores first, in the order of a menu. Every evaluation has every one of them.
const std::vector<Measure> &measures();
const Measure &measure(const std::string &key);

/// All three from 0 to 1.
bool isAccuracy(const Interval &interval);

}  // namespace pitfall
