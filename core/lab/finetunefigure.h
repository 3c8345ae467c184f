#pragma once

#include "core/experiment/evaluator.h"
#include "core/experiment/frozennetwork.h"
#include "core/lab/finetuning.h"
#include "core/train/decodertrainer.h"

#include <optional>

namespace pitfall {

/// The paper's figure "original, before, after" (claim C5), made in pieces: what the decoder paints of the pre-trained
/// code, what the same decoder paints when the encoder was fine-tuned, and what it paints once it was retrained alone.
class FigureMaker {
public:
    /// `finetuned` is the pre-trained network's encoder after fine-tuning; its decoder is not used.
    FigureMaker(const FrozenNetwork &frozen, Scae finetuned, const FineTuneSettings &settings, Workers &workers);

    bool isFinished() const { return m_stage == Done; }
    void step(const std::atomic<bool> *cancelled);
    double progress() const;
    std::string doing() const;
    const FineTuneFigure &figure() const { return m_figure; }

private:
    enum Stage { Original, Before, Retraining, After, ProbeBefore, ProbeAfter, Done };

    void addColumn(const std::string &key, const std::string &label, const Scae &encoder, const Decoder &decoder,
                   const std::atomic<bool> *cancelled);
    Interval probed(const Scae &network, const std::atomic<bool> *cancelled) const;

    const FrozenNetwork &m_frozen;
    Workers &m_workers;
    Evaluator m_evaluator;
    Scae m_finetuned;
    Decoder m_old;        ///< as pre-trained, with weights of its own: also where they are tied to the encoder's
    Decoder m_retrained;  ///< starts as the old one
    DecoderTrainer m_trainer;
    Stage m_stage = Original;
    FineTuneFigure m_figure;
};

}  // namespace pitfall
