#pragma once

#include "core/experiment/measure.h"

#include <nlohmann/json.hpp>

namespace pitfall {

/// [value, low, high], and back; throws nlohmann's exceptions.
inline nlohmann::json intervalToJson(const Interval &interval)
{
    return {interval.value, interval.low, interval.high};
}

inline Interval intervalFromJson(const nlohmann::json &numbers)
{
    return {numbers.at(0).get<double>(), numbers.at(1).get<double>(), numbers.at(2).get<double>()};
}

/// Scores by Measure::key, among them those that every report speaks of; throws nlohmann's exceptions otherwise.
inline const nlohmann::json &scoresWithMain(const nlohmann::json &scores)
{
    for (const char *key : {"mse", "ssim"})
        static_cast<void>(scores.at(key));
    return scores;
}

}  // namespace pitfall
