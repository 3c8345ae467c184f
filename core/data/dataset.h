#pragma once

#include "core/config/config.h"
#include "core/data/imagebatch.h"
#include "core/data/loadwatch.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace pitfall {

/// Images as they are stored: uint8 N×C×H×W in 0…255, with one label each (so there are at most 256 classes).
struct LabelledImages {
    ImageShape shape;
    std::vector<std::uint8_t> pixels;
    std::vector<std::uint8_t> labels;

    int count() const { return int(labels.size()); }
    const std::uint8_t *image(int i) const { return pixels.data() + i * shape.size(); }
};

/// A data set, immutable once loaded and shared between threads as `shared_ptr<const Dataset>`.
struct Dataset {
    std::string name;                     ///< "fashion-mnist"
    std::string title;                    ///< "Fashion-MNIST"
    std::vector<std::string> classNames;  ///< index is the label
    LabelledImages training;
    LabelledImages test;
    std::string checksum;            ///< CRC-32 of pixels and labels, 8 hex digits
    bool labelled = true;            ///< false: all images are in one class, and accuracies mean nothing
    std::vector<std::string> notes;  ///< how it was read, where that is not plain; one sentence each

    const ImageShape &shape() const { return training.shape; }
    int classes() const { return int(classNames.size()); }
};

/// Some images of a data set, in order. Holds the data set alive.
struct Subset {
    std::shared_ptr<const Dataset> dataset;
    const LabelledImages *source = nullptr;  ///< `dataset->training` or `dataset->test`
    std::vector<int> indices;                ///< into `source`

    int count() const { return int(indices.size()); }
    int label(int i) const { return source->labels[indices[i]]; }
    const std::uint8_t *image(int i) const { return source->image(indices[i]); }
    std::vector<int> labels() const;
    Subset first(int n) const;  ///< the first n images, or all if there are fewer
    bool operator==(const Subset &) const = default;
};

/// Training, validation and test images. No image is in two of them.
struct Splits {
    Subset train;
    Subset validation;
    Subset test;
    double classVarianceShare = 0;  ///< of the training images, see classShareOfVariance
};

/// What is known of a data set without loading it.
struct DatasetEntry {
    std::string name;  ///< as in `data.name`
    std::string title;
    std::string description;
    std::string folder;      ///< where its files are looked for when `data.path` is empty; may be empty
    bool available = false;  ///< the files are there
    std::string files;       ///< which files belong there, in words; empty if it has none
};

/// Data sets this build can read, in the order of a menu.
std::vector<DatasetEntry> datasetEntries();

/// Loads by `data.name` and `data.path`, or makes `shapes` by its dials. Throws ConfigError (unknown name) or FileError
/// (missing or broken file). May take long: not for the window's thread.
std::shared_ptr<const Dataset> loadDataset(const DataConfig &config);

/// The same, shown and stopped by `watch`. Throws LoadCancelled too.
std::shared_ptr<const Dataset> loadDatasetWatched(const DataConfig &config, const LoadWatch &watch);

/// False for a data set that is generated: `data.path` is not used then.
bool readsFiles(const std::string &name);
/// True if both load the same data set, however it is split.
bool sameDataset(const DataConfig &a, const DataConfig &b);

/// Draws the splits: as many images of each class as the counts allow, chosen and ordered by `data.seed`.
/// Validation may end up empty (when training takes all); training may not.
/// The first n images of a split are class-balanced too, up to one image per class.
/// Throws ConfigError naming the key if there are not enough images.
Splits makeSplits(std::shared_ptr<const Dataset> dataset, const DataConfig &config);

/// Some images of a subset as floats in [0,1].
ImageBatch toImageBatch(const Subset &subset, std::span<const int> positions);

}  // namespace pitfall
