#pragma once

#include "core/train/guide.h"
#include "core/train/mapinputs.h"
#include "core/train/shard.h"

#include <span>
#include <vector>

namespace pitfall {

/// Losses and gradients of a training step written out by hand for MapStack, instead of by LibTorch's autograd:
/// gradients that no one needs are not computed, nothing is allocated, and a few images at a time go all the way up and
/// down while they are in the cache. Losses that compare neighbourhoods (SSIM) or take logarithms, and guidance, are
/// left to autograd, from the output or the code on. The same numbers as trainShard() but for rounding; tst_directstep
/// holds one to the other.
class DirectStep {
public:
    /// Not where a stage pools.
    static bool covers(const Scae &network, const TrainingConfig &training, int stage);

    /// Trains `stage` (greedy) or all stages through it (joint).
    DirectStep(const Scae &network, const TrainingConfig &training, const Subset &images, int stage);

    /// Images in one piece of parallel work, by the size of the batch: eight pieces a batch as long as that makes 4 to
    /// 16 images, and at most 64, each of which needs sums of its own. The numbers must not depend on the number of
    /// cores.
    static int shardImages(int batchSize);

    /// Before the shards of each step: takes the network's weights as they are now.
    void begin(int shards);
    /// Loss and gradients of some images of a batch of `batchImages`; each shard once, on any thread.
    void train(int shard, std::span<const int> positions, int batchImages, const LiveSettings &live, const Guide *guide,
               at::Generator generator);
    /// The whole batch: the shards summed in their order. As trainShard's.
    ShardResult result();

private:
    /// What one shard comes to, in the order of the kernels.
    struct Sums {
        double loss = 0;
        std::vector<std::vector<float>> encoder;  ///< of each stage
        std::vector<std::vector<float>> decoder;
        std::vector<std::vector<float>> encoderBias;  ///< a row
        std::vector<std::vector<float>> decoderBias;
        std::vector<torch::Tensor> guide;
    };
    /// Some images on their way.
    struct Pass {
        MapWorkspace &maps;
        Sums &sums;
        int images;
        int batchImages;
        const LiveSettings &live;
        const Guide *guide;
        std::span<const int> positions;
    };

    void corrupt(Pass &pass, at::Generator &generator) const;
    void lossAndGradient(Pass &pass) const;
    void lossByAutograd(Pass &pass) const;
    void backThroughDecoder(Pass &pass) const;
    void addCodeGradients(Pass &pass) const;
    void guideByAutograd(Pass &pass) const;
    void backThroughEncoder(Pass &pass) const;
    /// Gradient of the values of decoded level k to that of the sums before bias and curve.
    void backThroughDecodedCurve(Pass &pass, int k) const;
    int imagesAtOnce() const;

    const Scae &m_network;
    const TrainingConfig m_training;
    const Subset &m_images;
    int m_stage;
    bool m_encoderLearns;
    Loss m_loss;
    MapStack m_stack;
    MapInputs m_inputs;
    std::vector<Sums> m_shards;
    int m_shardCount = 0;
};

}  // namespace pitfall
