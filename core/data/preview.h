#pragma once

#include "core/data/dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace pitfall {

/// What a person looks at before anything is trained on a data set. A plain value.
struct DatasetPreview {
    DataConfig config;  ///< as asked for; counts that the set cannot fill are 0, which means all
    std::string name;   ///< as in `data.name`
    std::string title;
    ImageShape shape;
    bool labelled = true;  ///< false: probes mean nothing
    std::vector<std::string> classNames;
    std::vector<int> trainingPerClass;  ///< images in the training part (validation is drawn from it), by class
    std::vector<int> testPerClass;
    int training = 0;
    int test = 0;
    LabelledImages samples;  ///< of the training part: some of each class, class after class
    std::string checksum;
    std::vector<std::string> warnings;       ///< what is unusual, one sentence each
    std::shared_ptr<const Dataset> dataset;  ///< what was loaded for it, so that it need not be loaded again
};

/// Loads the data set and looks at it. Throws as loadDatasetWatched does. Takes as long as loading.
DatasetPreview previewDataset(const DataConfig &config, const LoadWatch &watch = {}, int samplesPerClass = 8);

/// The same of what is loaded already.
DatasetPreview previewOf(std::shared_ptr<const Dataset> dataset, const DataConfig &config, int samplesPerClass = 8);

}  // namespace pitfall
