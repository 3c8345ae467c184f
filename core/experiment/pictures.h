#pragma once

#include "core/compute/workers.h"
#include "core/data/dataset.h"
#include "core/experiment/snapshot.h"
#include "core/model/scae.h"

#include <map>

namespace pitfall {

/// Makes the pictures of a snapshot. Keeps only what lets the next map turn smoothly into this one's place;
/// nothing here touches the numbers of a run. One thread owns it.
class PictureMaker {
public:
    PictureMaker(Subset test, Workers &workers) : m_test(std::move(test)), m_workers(workers) {}

    ReconstructionsPicture reconstructions(const Scae &network, int throughStage, const std::vector<int> &positions);
    MapPicture map(const Scae &network, int stage, int images);
    FiltersPicture filters(const Scae &network, int stage, int selected);

private:
    Subset m_test;
    Workers &m_workers;
    std::map<int, torch::Tensor> m_axes;  ///< per stage: components of the last map
};

}  // namespace pitfall
