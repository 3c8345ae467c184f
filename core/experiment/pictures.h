#pragma once

#include "core/compute/workers.h"
#include "core/data/dataset.h"
#include "core/experiment/snapshot.h"
#include "core/model/scae.h"

#include <map>
#include <utility>

namespace pitfall {

/// Makes the pictures of a snapshot. Keeps only what lets the next map turn smoothly into this one's place;
/// nothing here touches the numbers of a run. One thread owns it.
class PictureMaker {
public:
    PictureMaker(Subset test, Workers &workers) : m_test(std::move(test)), m_workers(workers) {}

    ReconstructionsPicture reconstructions(const Scae &network, int throughStage, const std::vector<int> &positions);
    /// `slot` tells the maps apart that are shown side by side. Stage SnapshotRequest::rawPixels: of the images.
    MapPicture map(const Scae &network, int stage, int images, int slot = 0);
    /// N×D, of the first images.
    torch::Tensor mapFeatures(const Scae &network, int stage, int images);
    FiltersPicture filters(const Scae &network, int stage, int selected);

private:
    Subset m_test;
    Workers &m_workers;
    std::map<std::pair<int, int>, torch::Tensor> m_axes;  ///< per slot and stage: components of the last map
};

}  // namespace pitfall
