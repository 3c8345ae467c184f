#pragma once

#include "core/config/config.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace pitfall {

/// What a person is told about one setting. The JSON reader, the range check and the window's panel all
/// read this one table, so that they cannot disagree.
struct FieldInfo {
    const char *key;           ///< as in JSON and `--set`, e.g. "training.learning_rate"
    const char *label;         ///< "Learning rate"
    const char *unit;          ///< "images", "px", "sd"; empty if none
    const char *help;          ///< one sentence
    double low = 0;            ///< smallest allowed number (numbers only)
    double high = 0;           ///< largest allowed number (numbers only)
    bool live = false;         ///< may change while a run goes on
    const char *dataset = "";  ///< the only data sets it is for, with spaces between; empty: all

    bool isFor(std::string_view name) const
    {
        return !*dataset || (" " + std::string(dataset) + " ").find(" " + std::string(name) + " ") != std::string::npos;
    }
};

/// The names of an enumeration's values in JSON, in order, and for people.
template<class Enum>
struct EnumNames;

struct EnumName {
    const char *key;    ///< "leaky-relu"
    const char *label;  ///< "leaky ReLU"
};

#define PITFALL_ENUM_NAMES(Enum, ...)                                                                                  \
    template<>                                                                                                         \
    struct EnumNames<Enum> {                                                                                           \
        static constexpr auto values = std::to_array<EnumName>(__VA_ARGS__);                                           \
    }

PITFALL_ENUM_NAMES(Activation, {{"relu", "ReLU"},
                                {"leaky-relu", "leaky ReLU"},
                                {"tanh", "tanh"},
                                {"sigmoid", "sigmoid"},
                                {"soft-sign", "soft sign"},
                                {"linear", "linear"}});
PITFALL_ENUM_NAMES(Padding, {{"same", "same"}, {"valid", "valid"}});
PITFALL_ENUM_NAMES(DecoderActivation, {{"mirror", "mirrored"}, {"linear", "linear"}});
PITFALL_ENUM_NAMES(EncoderKind, {{"learned", "learned"}, {"pca", "PCA"}, {"lda", "LDA"}, {"random", "random"}});
PITFALL_ENUM_NAMES(Overlap, {{"sum", "summed"}, {"average", "averaged"}});
PITFALL_ENUM_NAMES(InputRange, {{"unit", "0 … 1"}, {"symmetric", "−1 … 1"}});
PITFALL_ENUM_NAMES(Schedule, {{"greedy", "greedy"}, {"joint", "joint"}});
PITFALL_ENUM_NAMES(Loss, {{"mse", "MSE"}, {"mae", "MAE"}, {"bce", "cross-entropy"}, {"ssim", "SSIM"}});
PITFALL_ENUM_NAMES(OptimizerKind, {{"adam", "Adam"}, {"sgd", "SGD"}});
PITFALL_ENUM_NAMES(ImageFit, {{"crop", "centre crop"}, {"squash", "squashed"}, {"pad", "padded"}});
PITFALL_ENUM_NAMES(Colour, {{"as-stored", "as stored"}, {"colour", "colour"}, {"grey", "grey"}});

#undef PITFALL_ENUM_NAMES

/// Calls `visit(FieldInfo, member)` for every setting of a section. Members are int, std::int64_t, double,
/// bool, std::string, an enumeration above, or std::vector<StageConfig>.
template<class Config, class Visitor>
void visitFields(Config &c, Visitor &&visit) requires std::is_same_v<std::remove_const_t<Config>, DataConfig>
{
    visit(FieldInfo{"data.name", "Data set", "", "The pictures to learn from."}, c.name);
    visit(
        FieldInfo{"data.path", "Folder", "",
                  "Folder or file of the data set; empty means where Debian installs it, or where it was fetched to."},
        c.path);
    visit(FieldInfo{"data.image_size", "Image size", "px",
                    "Side that every picture of the folder is brought to; 0 means as they are, all of one size.", 0,
                    1024, false, "folder"},
          c.image_size);
    visit(FieldInfo{"data.image_fit", "Fit", "",
                    "Pictures that are not square: cut to their middle, squashed, or padded with black.", 0, 0, false,
                    "folder"},
          c.image_fit);
    visit(FieldInfo{"data.patch_size", "Patch", "px", "Side of the patches that are cut out of large pictures.", 4,
                    1024, false, "patches"},
          c.patch_size);
    visit(FieldInfo{"data.patch_stride", "Patch stride", "px", "Step from one patch to the next, across and down.", 1,
                    4096, false, "patches"},
          c.patch_stride);
    visit(FieldInfo{"data.colour", "Colour", "", "Colour or grey: as the files have it, or made so."}, c.colour);
    const auto shapesDial = [&visit](const char *key, const char *label, const char *help, auto &member) {
        visit(FieldInfo{key, label, "share", help, 0, 1, false, "shapes"}, member);
    };
    shapesDial("data.shapes_position", "Position", "How far shapes lie from the middle: 0 nowhere … 1 up to the edge.",
               c.shapes_position);
    shapesDial("data.shapes_size", "Size", "How much the size of shapes varies: 0 not at all … 1 fourfold.",
               c.shapes_size);
    shapesDial("data.shapes_rotation", "Rotation", "How far shapes are turned: 0 not at all … 1 by any angle.",
               c.shapes_rotation);
    shapesDial("data.shapes_gradient", "Gradient",
               "Share of the contrast that a background gradient of random direction takes from the shape.",
               c.shapes_gradient);
    shapesDial("data.shapes_texture", "Texture",
               "Share of the contrast that a random background texture takes from the shape.", c.shapes_texture);
    visit(FieldInfo{"data.train", "Training images", "images",
                    "How many images the network learns from; 0 means all that validation leaves.", 0, 1e8},
          c.train);
    visit(FieldInfo{"data.validation", "Validation images", "images",
                    "Training-file images kept aside to tune the final probe; 0 means all that training leaves.", 0,
                    1e8},
          c.validation);
    visit(FieldInfo{"data.test", "Test images", "images",
                    "How many images scores and accuracies are reported on; 0 means all.", 0, 1e8},
          c.test);
    visit(FieldInfo{"data.seed", "Split seed", "", "Fixes which images are drawn for each split, and their order.", 0,
                    9e15},
          c.seed);
}

template<class Config, class Visitor>
void visitFields(Config &c, Visitor &&visit) requires std::is_same_v<std::remove_const_t<Config>, StageConfig>
{
    visit(FieldInfo{"channels", "Channels", "", "How many feature maps this stage's code has.", 1, 4096}, c.channels);
    visit(FieldInfo{"kernel", "Kernel", "px", "Side of the convolution's window.", 1, 63}, c.kernel);
    visit(FieldInfo{"stride", "Stride", "px", "Step of the convolution's window; 2 halves width and height.", 1, 63},
          c.stride);
    visit(FieldInfo{"activation", "Activation", "", "Non-linearity of the code."}, c.activation);
    visit(FieldInfo{"pool", "Pool", "px", "Side of the max-pooling window; 1 means no pooling.", 1, 16}, c.pool);
    visit(FieldInfo{"switches", "Switches", "",
                    "Tell the decoder where each maximum was; it then sees more than the code."},
          c.switches);
}

template<class Config, class Visitor>
void visitFields(Config &c, Visitor &&visit) requires std::is_same_v<std::remove_const_t<Config>, NetworkConfig>
{
    visit(FieldInfo{"network.stages", "Stages", "", "The stack, from the image upwards."}, c.stages);
    visit(FieldInfo{"network.padding", "Padding", "", "Same: zeros of half a kernel on each side. Valid: none."},
          c.padding);
    visit(FieldInfo{"network.encoder", "Encoder", "",
                    "Learned with the decoder; or fitted to patches (PCA; LDA, which sees labels) or drawn at random, "
                    "while only the decoder learns."},
          c.encoder);
    visit(FieldInfo{"network.tied", "Tied weights", "", "Decoders use their encoder's weights instead of their own."},
          c.tied);
    visit(FieldInfo{"network.decoder", "Decoder", "",
                    "Activation of the decoders: that of the thing they reproduce, or linear."},
          c.decoder);
    visit(
        FieldInfo{
            "network.overlap", "Overlap", "",
            "What happens where decoded patches overlap: summed (transposed convolution) or averaged (N-light-N)."},
        c.overlap);
    visit(FieldInfo{"network.range", "Input range", "", "The range in which pixels are fed to the network."}, c.range);
}

template<class Config, class Visitor>
void visitFields(Config &c, Visitor &&visit) requires std::is_same_v<std::remove_const_t<Config>, TrainingConfig>
{
    visit(
        FieldInfo{"training.schedule", "Schedule", "",
                  "Greedy: one stage after the other, each on the frozen codes below. Joint: the whole stack at once."},
        c.schedule);
    visit(FieldInfo{"training.loss", "Loss", "",
                    "What training makes small. Cross-entropy and SSIM apply to images; greedy stages that reproduce "
                    "codes use MSE."},
          c.loss);
    visit(FieldInfo{"training.epochs", "Epochs", "",
                    "Passes over the training images, for each stage (greedy) or in all (joint).", 1, 100000},
          c.epochs);
    visit(FieldInfo{"training.batch_size", "Batch", "images", "Images per step of the optimiser.", 1, 65536},
          c.batch_size);
    visit(FieldInfo{"training.optimizer", "Optimiser", "", "Rule that turns gradients into steps."}, c.optimizer);
    visit(FieldInfo{"training.learning_rate", "Learning rate", "",
                    "Size of the optimiser's steps; may change while a run goes on.", 1e-9, 100, true},
          c.learning_rate);
    visit(FieldInfo{"training.momentum", "Momentum", "", "Share of the last step that SGD repeats; Adam ignores it.", 0,
                    0.9999},
          c.momentum);
    visit(FieldInfo{"training.weight_decay", "Weight decay", "", "L2 penalty on the weights.", 0, 10}, c.weight_decay);
    visit(FieldInfo{"training.sparsity", "Sparsity", "", "Weight of the code's mean absolute value in the loss.", 0,
                    1000},
          c.sparsity);
    visit(FieldInfo{"training.noise", "Noise", "sd",
                    "Gaussian noise added to what the encoder sees (denoising); may change while a run goes on.", 0, 10,
                    true},
          c.noise);
    visit(FieldInfo{"training.masking", "Masking", "share",
                    "Share of what the encoder sees that is set to zero (denoising); may change while a run goes on.",
                    0, 0.99, true},
          c.masking);
    visit(FieldInfo{"training.guidance", "Guidance", "λ",
                    "Weight of a linear probe's cross-entropy on the code, beside the error: 0 is unsupervised; may "
                    "change while a run goes on.",
                    0, 100, true},
          c.guidance);
    visit(FieldInfo{"training.seed", "Seed", "", "Fixes weights, order of batches and noise: same seed, same numbers.",
                    0, 9e15},
          c.seed);
}

template<class Config, class Visitor>
void visitFields(Config &c, Visitor &&visit) requires std::is_same_v<std::remove_const_t<Config>, ProbeConfig>
{
    visit(
        FieldInfo{"probe.evaluations", "Evaluations", "per run",
                  "How often a run is measured: close together at first, then ever further apart. 0: as often as fits "
                  "into the share of time below, from 3 times a phase to 20 times a run.",
                  0, 10000},
        c.evaluations);
    visit(
        FieldInfo{"probe.share", "Share of time", "",
                  "What part of a run's time its evaluations may take, where their number is automatic; reckoned from "
                  "the network's size, so that the same settings are measured at the same steps everywhere.",
                  0.01, 0.9},
        c.share);
    visit(FieldInfo{"probe.live_train", "Live fit", "images", "Training images that the live probes are fitted on.", 10,
                    1e7},
          c.live_train);
    visit(FieldInfo{"probe.live_validation", "Live tuning", "images",
                    "Validation images that the live linear probe's L2 strength is chosen on.", 0, 1e7},
          c.live_validation);
    visit(
        FieldInfo{"probe.live_test", "Live test", "images", "Test images that each live evaluation looks at.", 10, 1e7},
        c.live_test);
    visit(FieldInfo{"probe.live_k", "Live k", "neighbours", "Neighbours that vote in the live k-NN probe.", 1, 10000},
          c.live_k);
    visit(FieldInfo{"probe.live_temperature", "Live temperature", "",
                    "A neighbour of cosine s votes with weight exp(s / temperature).", 1e-3, 1000},
          c.live_temperature);
    visit(FieldInfo{"probe.final_train", "Final fit", "images",
                    "Training images that the final probes are fitted on; 0 means all.", 0, 1e8},
          c.final_train);
    visit(
        FieldInfo{"probe.final_k", "Final k", "neighbours", "Neighbours that vote in the final k-NN probe.", 1, 100000},
        c.final_k);
    visit(FieldInfo{"probe.final_temperature", "Final temperature", "",
                    "As the live temperature, for the final k-NN probe.", 1e-3, 1000},
          c.final_temperature);
    visit(FieldInfo{"probe.bootstrap", "Bootstrap", "resamples",
                    "Resamples of the test images behind each 95% interval.", 100, 100000},
          c.bootstrap);
}

/// Every setting of an experiment, section by section.
template<class Config, class Visitor>
void visitFields(Config &c, Visitor &&visit) requires std::is_same_v<std::remove_const_t<Config>, ExperimentConfig>
{
    visitFields(c.data, visit);
    visitFields(c.network, visit);
    visitFields(c.training, visit);
    visitFields(c.probe, visit);
}

}  // namespace pitfall
