#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pitfall {

enum class Activation { Relu, LeakyRelu, Tanh, Sigmoid, SoftSign, Linear };
enum class Padding { Same, Valid };
enum class DecoderActivation { Mirror, Linear };
enum class Overlap { Sum, Average };
enum class EncoderKind { Learned, Pca, Lda, Random };
enum class InputRange { Unit, Symmetric };
enum class Schedule { Greedy, Joint };
enum class Loss { Mse, Mae, Bce, Ssim };
enum class OptimizerKind { Adam, Sgd };
enum class ImageFit { Crop, Squash, Pad };
enum class Colour { AsStored, Colour, Grey };

/// Which images. Counts are images; 0 means all that are left.
struct DataConfig {
    std::string name = "fashion-mnist";
    std::string path;       ///< folder or file; empty: where Debian installs it, or where it was fetched to
    int train = 10000;      ///< drawn from the training file
    int validation = 2000;  ///< drawn from the training file, disjoint from `train`
    int test = 3000;        ///< drawn from the test file
    std::int64_t seed = 1;  ///< fixes which images are drawn and their order

    // How much each nuisance varies in the synthetic data set `shapes`: 0 not at all … 1 as much as can be.
    double shapes_position = 0.2;
    double shapes_size = 0.2;
    double shapes_rotation = 0.1;
    double shapes_gradient = 0.0;  ///< share of the contrast that a background gradient takes from the shape
    double shapes_texture = 0.0;   ///< share of the contrast that a background texture takes from the shape

    int image_size = 32;                  ///< side that pictures of a folder are brought to, pixels; 0: as they are
    ImageFit image_fit = ImageFit::Crop;  ///< how pictures that are not square become so
    Colour colour = Colour::AsStored;     ///< of any data set
    int patch_size = 32;                  ///< side of patches of large pictures, pixels
    int patch_stride = 32;                ///< from one patch to the next, pixels

    bool operator==(const DataConfig &) const = default;
};

/// One stage: code = pool(activation(conv(x) + b)). SCIENCE: "The SCAE".
struct StageConfig {
    int channels = 16;  ///< channels of the code
    int kernel = 5;     ///< pixels on a side
    int stride = 2;     ///< pixels
    Activation activation = Activation::LeakyRelu;
    int pool = 1;           ///< max-pooling window and stride in pixels; 1 is no pooling
    bool switches = false;  ///< the decoder is told where each maximum was (it sees more than the code)

    bool operator==(const StageConfig &) const = default;
};

/// The network: stages from the image upwards, and how decoders are built.
struct NetworkConfig {
    std::vector<StageConfig> stages = {{16, 5, 2}, {8, 3, 2}};
    Padding padding = Padding::Same;
    bool tied = false;                                      ///< decoder weights are the encoder's
    DecoderActivation decoder = DecoderActivation::Mirror;  ///< Mirror: that of the thing reproduced
    Overlap overlap = Overlap::Sum;                         ///< Average: N-light-N's overlapping patches
    InputRange range = InputRange::Unit;                    ///< Symmetric: images are fed as [-1,1]
    EncoderKind encoder = EncoderKind::Learned;             ///< what is not learned is fitted once, or drawn, and kept

    bool operator==(const NetworkConfig &) const = default;
};

/// How the network learns.
struct TrainingConfig {
    Schedule schedule = Schedule::Greedy;
    Loss loss = Loss::Mse;
    int epochs = 3;        ///< per stage (greedy) or in all (joint)
    int batch_size = 128;  ///< images
    OptimizerKind optimizer = OptimizerKind::Adam;
    double learning_rate = 0.002;  ///< may change while running
    double momentum = 0.9;         ///< SGD only
    double weight_decay = 0.0;     ///< L2, added to the gradient
    double sparsity = 0.0;         ///< weight of the mean absolute code in the loss
    double noise = 0.0;            ///< sd of Gaussian noise on the input; may change while running
    double masking = 0.0;          ///< share of input pixels set to 0; may change while running
    double guidance = 0.0;  ///< λ: weight of a linear probe's cross-entropy on the code; may change while running
    std::int64_t seed = 1;  ///< weights, order of batches, noise

    bool operator==(const TrainingConfig &) const = default;
};

/// How downstream accuracy is measured. SCIENCE: "Probes".
struct ProbeConfig {
    int evaluations = 0;         ///< per run, geometrically spaced within each stage, the untrained network included;
                                 ///< 0: as many as `share` allows
    double share = 0.15;         ///< of a run's time for its evaluations, where `evaluations` is 0
    int live_train = 3000;       ///< training images a live probe is fitted on
    int live_validation = 1000;  ///< validation images the live linear probe's strength is chosen on
    int live_test = 2000;        ///< test images a live evaluation looks at
    int live_k = 20;             ///< neighbours of the live k-NN probe
    double live_temperature = 0.07;
    int final_train = 10000;  ///< training images a final probe is fitted on; 0: all
    int final_k = 200;        ///< neighbours of the final k-NN probe
    double final_temperature = 0.1;
    int bootstrap = 1000;  ///< resamples behind each 95% interval

    bool operator==(const ProbeConfig &) const = default;
};

struct ExperimentConfig {
    DataConfig data;
    NetworkConfig network;
    TrainingConfig training;
    ProbeConfig probe;

    bool operator==(const ExperimentConfig &) const = default;
};

/// What may change in a running experiment.
struct LiveSettings {
    double learning_rate = 0.002;
    double noise = 0.0;
    double masking = 0.0;
    double guidance = 0.0;

    bool operator==(const LiveSettings &) const = default;
};

LiveSettings liveSettings(const ExperimentConfig &config);
/// `config` with these settings in place of its own.
ExperimentConfig withLiveSettings(ExperimentConfig config, const LiveSettings &live);
/// `live` with the new values of what differs between the two.
LiveSettings withChanges(LiveSettings live, const LiveSettings &before, const LiveSettings &after);

}  // namespace pitfall
