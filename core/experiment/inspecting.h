#pragma once

#include "core/compute/workers.h"
#include "core/experiment/snapshot.h"
#include "core/model/scae.h"

#include <memory>

namespace pitfall {

struct FrozenNetwork;
struct Moment;
struct RunBasis;

/// Looks closely at test images: what comes back of one, what its nearest are, what the live probe says; or one number
/// for each of many. Keeps the features of one moment, so that the next image of it costs little. One thread owns it.
class Inspecting {
public:
    /// Neighbours are looked for among so many images at most, the first of the split.
    static constexpr int imagesSearched = 5000;

    explicit Inspecting(Workers &workers) : m_workers(workers) {}

    /// `position` in the test split; `stage` of the network, 0-based.
    InspectorPicture inspect(const Moment &moment, int position, int stage, int neighbours);
    /// Of the first `images`; `score` is a key of the nine scores (core/score).
    ImageValuesPicture values(const Moment &moment, int stage, int images, const std::string &score);

private:
    const torch::Tensor &features(const Moment &moment, int stage);
    const torch::Tensor &pixels(const Moment &moment);

    Workers &m_workers;
    std::shared_ptr<const FrozenNetwork> m_network;  ///< whose features these are
    int m_stage = -1;
    torch::Tensor m_features;
    std::shared_ptr<const RunBasis> m_images;  ///< whose pixels these are
    torch::Tensor m_pixels;
};

}  // namespace pitfall
