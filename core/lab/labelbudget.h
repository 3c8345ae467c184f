#pragma once

#include "core/experiment/frozennetwork.h"
#include "core/lab/finetuning.h"
#include "core/probe/protocol.h"
#include "core/train/classifiertrainer.h"

#include <optional>

namespace pitfall {

/// One classifier: one start, one number of labels, one repeat. Trained in pieces, measured along the way; the
/// checkpoint that is best on validation images speaks (without validation images the last).
class LabelBudgetRun {
public:
    LabelBudgetRun(const FrozenNetwork &frozen, const FineTuneSettings &settings, FineTuneStart start, int labels,
                   int repeat, Workers &workers);

    bool isFinished() const { return m_trainer.isFinished(); }
    void step(const std::atomic<bool> *cancelled);  ///< some batches
    double progress() const;

    double testAccuracy() const { return m_testAccuracy; }
    /// The network of the checkpoint that speaks; its weights are its own.
    const Scae &network() const { return *m_best; }

private:
    void measure(const std::atomic<bool> *cancelled);
    double accuracyOn(const Subset &images, const std::atomic<bool> *cancelled) const;

    const Splits &m_splits;
    Workers &m_workers;
    std::int64_t m_steps;
    ClassifierTrainer m_trainer;
    double m_bestValidation = -1;
    double m_testAccuracy = 0;
    std::optional<Scae> m_best;
};

/// Passes over the labels, but never fewer steps than asked for.
std::int64_t stepsFor(const FineTuneSettings &settings, int labels);

}  // namespace pitfall
