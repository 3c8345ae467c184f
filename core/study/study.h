#pragma once

#include "core/config/config.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pitfall {

/// A setting that differs between the networks of a study: one of some choices, or a number of a range.
struct Variation {
    std::string key;                   ///< as in a config: "training.learning_rate", "network.stages"
    std::vector<std::string> choices;  ///< each as JSON; empty for a range
    double low = 0, high = 0;
    bool logarithmic = false;
    bool integer = false;
    int steps = 0;  ///< values of a range in a grid
};

/// Settings that go together under one name, such as all that makes an auto-encoder a denoising one.
struct Variant {
    std::string name;
    std::vector<std::pair<std::string, std::string>> settings;  ///< key and value as JSON
};

enum class Sampling { Random, Grid, Latin };

/// What a study file says: many networks that are `base` but for what varies.
struct Study {
    ExperimentConfig base;
    std::vector<Variant> variants;  ///< one of them is drawn for each network; may be empty
    std::vector<Variation> vary;
    Sampling sampling = Sampling::Random;
    int count = 0;  ///< configurations; 0: the whole grid
    int seeds = 1;  ///< networks of each configuration
    std::int64_t seed = 1;
};

/// One network of a study.
struct StudyNetwork {
    int index = 0;          ///< from 0
    int configuration = 0;  ///< networks of one configuration differ in training.seed alone
    ExperimentConfig config;
    std::map<std::string, std::string> drawn;  ///< what was drawn, by key, as JSON; the variant's name under "variant"
};

/// All networks of a study, and what was drawn but cannot work.
struct StudyDesign {
    std::vector<StudyNetwork> networks;
    std::map<std::string, int> impossible;  ///< how often, by the reason
};

}  // namespace pitfall
