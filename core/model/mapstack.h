#pragma once

#include "core/kernels/kernels.h"
#include "core/kernels/maps.h"
#include "core/model/scae.h"

#include <memory>
#include <mutex>
#include <vector>

namespace pitfall {

/// One stage of a MapStack: its geometry, and its weights in the order in which the kernels read them.
struct MapStage {
    MapPair pair;  ///< big: what the stage is given; small: its code
    Curve codeCurve;
    Curve decodedCurve;
    std::vector<float> encoder = {};      ///< for gather
    std::vector<float> encoderBias = {};  ///< a row of the code
    std::vector<float> decoder = {};      ///< for scatter
    std::vector<float> decoderBias = {};  ///< a row of what is decoded
    std::vector<float> shares = {};       ///< 1 / decoded patches that cover a pixel, by rows; empty where summed
    std::vector<float> encoderBack = {};  ///< for scatter: gradients down through the encoder
    std::vector<float> decoderBack = {};  ///< for gather: gradients up through the decoder
};

/// The maps of a few images in all stages of a stack. Level k is what stage k is given; the level above the last stage
/// is the top code.
struct MapWorkspace {
    std::vector<std::vector<float>> codes;             ///< of each level; 0 is what the stack is given
    std::vector<std::vector<float>> decoded;           ///< of each level but the top
    std::vector<std::vector<float>> codeGradients;     ///< of each level but 0
    std::vector<std::vector<float>> decodedGradients;  ///< of each level but the top
    std::vector<float> target;                         ///< as level 0
};

/// Consecutive stages of an SCAE computed by Kernels on maps, without LibTorch: nothing is allocated, and a few images
/// at a time stay in the processor's cache. Its const functions may be called from several threads at once, each with a
/// workspace of its own. Stages that pool are not covered.
class MapStack {
public:
    /// Images whose maps stay in the cache of one core; measured on networks of one to three stages.
    static constexpr int cachedImages = 4;

    static bool covers(const NetworkConfig &network, int first, int last);

    /// Stages `first` … `last` of `network`, whose weights are copied; `images` at most at a time.
    MapStack(const Scae &network, int first, int last, int images);
    /// Copies the weights of a network of the same shape; with `forTraining` also in the order for gradients.
    void load(const Scae &network, bool forTraining);

    int first() const { return m_first; }
    int stages() const { return int(m_stages.size()); }
    int images() const { return m_images; }
    const MapStage &stage(int k) const { return m_stages[k]; }
    const MapShape &level(int k) const;

    /// A workspace that no one else uses until it is given back.
    std::unique_ptr<MapWorkspace> takeWorkspace() const;
    void giveBack(std::unique_ptr<MapWorkspace> workspace) const;

    /// From the maps of level 0 to all codes.
    void encode(MapWorkspace &workspace, int images) const;
    /// From the top code down.
    void decode(MapWorkspace &workspace, int images) const;
    /// The maps that decoding level k starts from, or has come to.
    const std::vector<float> &decodedLevel(const MapWorkspace &workspace, int k) const
    {
        return k == stages() ? workspace.codes[k] : workspace.decoded[k];
    }

private:
    int m_first;
    int m_images;
    std::vector<MapStage> m_stages;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<MapWorkspace>> m_idle;
};

}  // namespace pitfall
