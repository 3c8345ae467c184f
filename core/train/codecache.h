#pragma once

#include "core/data/dataset.h"
#include "core/model/scae.h"

#include <span>
#include <vector>

namespace pitfall {

/// What greedy training of a stage is given: the codes of the frozen stages below, encoded once (when an image
/// is first asked for) and kept if all of them fit into the budget, else encoded anew each time. Whether they
/// are kept depends on the config alone, so that it does not change the numbers from machine to machine.
/// Different images may be asked for from different threads at once; the lower stages must not change.
class CodeCache {
public:
    static constexpr std::int64_t budgetBytes = 600'000'000;

    /// Inputs of `stage` (0: the images themselves, in [0,1]; they are never kept).
    CodeCache(const Scae &network, const Subset &images, int stage);

    torch::Tensor inputs(std::span<const int> positions);

private:
    torch::Tensor encode(std::span<const int> positions) const;
    torch::Tensor encodeInFixedShape(std::span<const int> positions) const;

    const Scae &m_network;
    const Subset &m_images;
    int m_stage;
    torch::Tensor m_codes;      ///< N×C×H×W; undefined when nothing is kept
    std::vector<char> m_known;  ///< per image; bytes, so that threads may write neighbours
};

}  // namespace pitfall
