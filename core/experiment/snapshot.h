#pragma once

#include "core/data/imagebatch.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
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

enum class MapMethod { Pca, Tsne };

/// How t-SNE makes a map; all of it may change while it runs.
struct MapSettings {
    double perplexity = 30;
    double exaggeration = 1;  ///< of the attraction, after the early exaggeration of 12
    double learningRate = 0;  ///< 0: as many as there are points, at least 200
    bool running = true;      ///< false: the map stands still
    int perturbations = 0;    ///< counts up: each time the points are pushed a little
    int restarts = 0;         ///< counts up: each time it begins anew
    bool operator==(const MapSettings &) const = default;
};

/// The features of the first n test images in two dimensions.
struct MapPicture {
    int stage = 0;  ///< features are this stage's code, 0-based; SnapshotRequest::rawPixels: the images
    MapMethod method = MapMethod::Pca;
    std::vector<float> x, y;  ///< position of test image 0, 1, 2, …
    double explainedX = 0;    ///< PCA: share of the variance, 0…1
    double explainedY = 0;
    int iteration = 0;     ///< t-SNE: iterations since it began
    double kl = 0;         ///< t-SNE: Kullback–Leibler divergence of the map from the features, nats
    double recall10 = 0;   ///< share of each point's 10 nearest in feature space that are so in the map; < 0: unknown
    bool settled = false;  ///< t-SNE: it moves no more until the features change
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

/// One test image, and what the network makes of it.
struct InspectorPicture {
    struct Neighbour {
        int position = 0;     ///< in the test split
        double distance = 0;  ///< Euclidean
    };
    int position = 0;
    int stage = 0;                         ///< through which it was encoded, 0-based
    ImageBatch input, output;              ///< one image each, [0,1]
    std::map<std::string, double> scores;  ///< by Measure::key
    std::vector<double> probabilities;     ///< of the live linear probe, per class; empty if it knows another stage
    int searched = 0;  ///< test images that neighbours were looked for among, the first of the split
    std::vector<Neighbour> inPixels, inCode;  ///< nearest first, of the test images looked through, without itself
};

/// One number, and the probe's verdict, for each of the first n test images.
struct ImageValuesPicture {
    int stage = 0;                  ///< through which they were encoded, 0-based
    std::string score;              ///< Measure::key
    std::vector<float> values;      ///< of that score
    std::vector<int> predicted;     ///< class by the live linear probe; empty if it knows another stage
    std::vector<float> confidence;  ///< its probability, 0…1; as `predicted`
};

/// Pictures of one moment. Immutable, shared between threads, drawn by the views.
struct Snapshot {
    std::uint64_t generation = 0;  ///< of the run it belongs to
    std::int64_t step = 0;
    int stage = 0;  ///< in training at that moment, 0-based
    double epoch = 0;
    std::shared_ptr<const ReconstructionsPicture> reconstructions;  ///< null if not asked for
    std::shared_ptr<const MapPicture> map;
    std::shared_ptr<const MapPicture> secondMap;
    std::shared_ptr<const FiltersPicture> filters;
    std::shared_ptr<const InspectorPicture> inspector;
    std::shared_ptr<const ImageValuesPicture> values;
};

/// What the visible views want to see. A part that is absent costs nothing.
struct SnapshotRequest {
    static constexpr int currentStage = -1;  ///< whatever stage is in training
    static constexpr int rawPixels = -2;     ///< of a map: the images themselves

    struct Reconstructions {
        int throughStage = currentStage;
        std::vector<int> positions;
        bool operator==(const Reconstructions &) const = default;
    };
    struct Map {
        int stage = currentStage;
        int images = 1000;
        MapMethod method = MapMethod::Pca;
        MapSettings settings;  ///< of t-SNE
        bool operator==(const Map &) const = default;
    };
    struct Filters {
        int stage = 0;
        int selected = -1;
        bool operator==(const Filters &) const = default;
    };

    struct Inspector {
        int position = 0;
        int stage = currentStage;
        int neighbours = 8;
        bool operator==(const Inspector &) const = default;
    };
    struct Values {
        int stage = currentStage;
        int images = 1000;
        std::string score = "mse";  ///< Measure::key of one of the reconstruction scores
        bool operator==(const Values &) const = default;
    };

    std::optional<Reconstructions> reconstructions;
    std::optional<Map> map;
    std::optional<Map> secondMap;
    std::optional<Filters> filters;
    std::optional<Inspector> inspector;
    std::optional<Values> values;

    bool empty() const { return *this == SnapshotRequest(); }
    bool operator==(const SnapshotRequest &) const = default;
};

/// Calls `visit(&SnapshotRequest::part, &Snapshot::part)` for each part, the quickest to make first.
template<class Visitor>
void forEachPart(Visitor &&visit)
{
    visit(&SnapshotRequest::reconstructions, &Snapshot::reconstructions);
    visit(&SnapshotRequest::filters, &Snapshot::filters);
    visit(&SnapshotRequest::inspector, &Snapshot::inspector);
    visit(&SnapshotRequest::map, &Snapshot::map);
    visit(&SnapshotRequest::secondMap, &Snapshot::secondMap);
    visit(&SnapshotRequest::values, &Snapshot::values);
}

}  // namespace pitfall
