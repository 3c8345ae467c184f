#pragma once

#include "core/experiment/experiment.h"
#include "core/lab/longtask.h"

#include <map>
#include <string>
#include <vector>

namespace pitfall {

struct FrozenNetwork;

/// What a classifier starts from: the trained encoder, an encoder with random weights, or the trained encoder that
/// must not change (only the head learns).
enum class FineTuneStart { Pretrained, Random, Frozen };
const char *keyOf(FineTuneStart start);    ///< "pretrained", "random", "frozen"
const char *labelOf(FineTuneStart start);  ///< "pre-trained", "random", "frozen"

struct FineTuneSettings {
    std::vector<int> budgets = {100, 300, 1000, 3000, 0};  ///< labelled images, ascending; 0: all training images
    std::vector<FineTuneStart> starts = {FineTuneStart::Pretrained, FineTuneStart::Random, FineTuneStart::Frozen};
    int seeds = 5;                ///< repeats: which images are labelled, random weights, order of batches
    int epochs = 10;              ///< passes over the labelled images, at least
    int leastSteps = 300;         ///< … and never fewer batches than this
    int batchSize = 64;           ///< images
    double learningRate = 0.002;  ///< of Adam
    int decoderEpochs = 5;        ///< passes over the training images when the decoder is retrained (figure, b)
    std::int64_t seed = 1;
    std::vector<int> shown;  ///< positions in the test split for the figure
};

/// One start with one number of labels, over seeds.
struct FineTuneCell {
    FineTuneStart start = FineTuneStart::Pretrained;
    int labels = 0;                  ///< resolved: never 0
    std::vector<double> accuracies;  ///< on the test split, one per seed
    Interval accuracy;               ///< mean over seeds, 95% t interval
};

/// Accuracy of the pre-trained start minus that of the random one, seed by seed.
struct PretrainingGain {
    int labels = 0;
    Interval difference;  ///< mean, 95% t interval of the paired differences
};

/// Claim C5, their figure: what the decoder makes of the code at three moments.
struct FineTuneFigure {
    struct Column {
        std::string key;                         ///< "original", "before", "after"
        std::string label;                       ///< "Fine-tuned encoder, old decoder"
        ImageBatch outputs;                      ///< reconstructions of the shown images, [0,1]
        std::map<std::string, Interval> scores;  ///< on the test split, by Measure::key
    };
    std::vector<int> positions;   ///< of the shown images in the test split
    ImageBatch inputs;            ///< the shown images
    std::vector<Column> columns;  ///< as pre-trained; fine-tuned with the old decoder; … with the decoder retrained
    Interval accuracyBefore;      ///< linear probe (final protocol) on the pre-trained features
    Interval accuracyAfter;       ///< … on the fine-tuned ones
};

struct FineTuneReport {
    std::vector<FineTuneCell> cells;     ///< budgets outside, starts inside
    std::vector<PretrainingGain> gains;  ///< one per budget; empty unless both starts were asked for
    FineTuneFigure figure;               ///< with all training labels, first seed
    std::string protocol;                ///< how it was measured, in sentences
    double seconds = 0;
};

/// Claims C5 and C8: a classifier head on the encoder, trained with few and many labels from different starts.
class FineTuning : public LongTask {
public:
    /// Throws ConfigError naming the setting if one cannot be.
    FineTuning(std::shared_ptr<const FrozenNetwork> network, FineTuneSettings settings);
    ~FineTuning() override;

    bool isFinished() const override;
    void step(const std::atomic<bool> *cancelled = nullptr) override;
    double progress() const override;
    std::string doing() const override;

    /// What has been measured so far; whole when finished.
    const FineTuneReport &report() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
