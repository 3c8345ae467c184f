#pragma once

#include "core/data/imagebatch.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace pitfall {

/// Test images, what comes back from the decoder, and how far off it is. Positions are in the test split.
struct ReconstructionsPicture {
    int throughStage = 0;  ///< encoded up to this stage and decoded from it, 0-based
    std::vector<int> positions;
    ImageBatch inputs;         ///< [0,1]
    ImageBatch outputs;        ///< [0,1]
    std::vector<double> mse;   ///< per image
    std::vector<double> ssim;  ///< per image
};

/// A two-dimensional PCA of the features of the first n test images.
struct MapPicture {
    int stage = 0;            ///< features are this stage's code, 0-based
    std::vector<float> x, y;  ///< position of test image 0, 1, 2, …
    double explainedX = 0;    ///< share of the variance, 0…1
    double explainedY = 0;
};

/// What is known of one unit (channel) of a stage, over a sample of test images.
struct UnitUse {
    double variance = 0;   ///< of its activation over images and places
    bool dead = false;     ///< hardly ever changes
    int duplicateOf = -1;  ///< earlier unit with (nearly) the same activation, or -1
};

/// What the units of a stage look for.
struct FiltersPicture {
    int stage = 0;       ///< 0-based
    ImageBatch kernels;  ///< stage 0: the encoder's kernels, one picture per unit, signed; else empty
    ImageBatch decoded;  ///< each unit's one-hot decoded through all stages below, [0,1]
    std::vector<UnitUse> units;
    int selected = -1;       ///< test position whose activations are shown, or -1
    ImageBatch activations;  ///< one single-channel map per unit for the selected image, unscaled
};

/// Pictures of one moment. Immutable, shared between threads, drawn by the views.
struct Snapshot {
    std::uint64_t generation = 0;  ///< of the run it belongs to
    std::int64_t step = 0;
    int stage = 0;  ///< in training at that moment, 0-based
    double epoch = 0;
    std::shared_ptr<const ReconstructionsPicture> reconstructions;  ///< null if not asked for
    std::shared_ptr<const MapPicture> map;
    std::shared_ptr<const FiltersPicture> filters;
};

/// What the visible views want to see. A part that is absent costs nothing.
struct SnapshotRequest {
    static constexpr int currentStage = -1;  ///< whatever stage is in training

    struct Reconstructions {
        int throughStage = currentStage;
        std::vector<int> positions;
        bool operator==(const Reconstructions &) const = default;
    };
    struct Map {
        int stage = currentStage;
        int images = 1000;
        bool operator==(const Map &) const = default;
    };
    struct Filters {
        int stage = 0;
        int selected = -1;
        bool operator==(const Filters &) const = default;
    };

    std::optional<Reconstructions> reconstructions;
    std::optional<Map> map;
    std::optional<Filters> filters;

    bool empty() const { return !reconstructions && !map && !filters; }
    bool operator==(const SnapshotRequest &) const = default;
};

}  // namespace pitfall
