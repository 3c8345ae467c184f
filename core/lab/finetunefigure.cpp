#include "core/lab/finetunefigure.h"

#include "core/compute/tensors.h"
#include "core/probe/features.h"

#include <algorithm>

namespace pitfall {

namespace {

constexpr int batchesAtATime = 10;

DecoderTraining trainingOf(const FineTuneSettings &settings)
{
    DecoderTraining training;
    training.epochs = settings.decoderEpochs;
    training.learningRate = settings.learningRate;
    training.seed = settings.seed;
    return training;
}

torch::Tensor painted(const Scae &encoder, const Decoder &decoder, const torch::Tensor &originals)
{
    torch::NoGradGuard noGrad;
    return encoder.toImageRange(decoder.paint(decoder.weights(), encoder.encode(originals, encoder.stages() - 1)));
}

}  // namespace

FigureMaker::FigureMaker(const FrozenNetwork &frozen, Scae finetuned, const FineTuneSettings &settings,
                         Workers &workers)
    : m_frozen(frozen), m_workers(workers), m_evaluator(frozen.config, frozen.splits, workers),
      m_finetuned(std::move(finetuned)), m_old(decoderOf(frozen.network).clone()), m_retrained(m_old.clone()),
      m_trainer(m_finetuned, m_retrained, trainingOf(settings), frozen.splits.train, workers)
{
    const Subset &test = frozen.splits.test;
    std::copy_if(settings.shown.begin(), settings.shown.end(), std::back_inserter(m_figure.positions),
                 [&test](int position) { return position >= 0 && position < test.count(); });
    if (!m_figure.positions.empty())
        m_figure.inputs = toImageBatch(test, m_figure.positions);
}

void FigureMaker::addColumn(const std::string &key, const std::string &label, const Scae &encoder,
                            const Decoder &decoder, const std::atomic<bool> *cancelled)
{
    const Subset &test = m_frozen.splits.test;
    FineTuneFigure::Column column{key, label, {}, {}};
    column.scores = m_evaluator.withIntervals(m_evaluator.scores(
        test, [&](const torch::Tensor &originals, int, int) { return painted(encoder, decoder, originals); },
        cancelled));
    if (!m_figure.positions.empty())
        column.outputs = toImageBatch(painted(encoder, decoder, imagesToTensor(test, m_figure.positions)));
    m_figure.columns.push_back(std::move(column));
}

Interval FigureMaker::probed(const Scae &network, const std::atomic<bool> *cancelled) const
{
    const Representation code = encoderOf(network, network.stages() - 1, m_workers, cancelled, "", "");
    return m_evaluator.interval(m_evaluator.finalOutcome(m_evaluator.finalFeatures(code, cancelled), cancelled).linear);
}

void FigureMaker::step(const std::atomic<bool> *cancelled)
{
    switch (m_stage) {
    case Original:
        addColumn("original", "Pre-trained", m_frozen.network, m_old, cancelled);
        break;
    case Before:
        addColumn("before", "Fine-tuned, old decoder", m_finetuned, m_old, cancelled);
        break;
    case Retraining:
        for (int i = 0; i < batchesAtATime && !m_trainer.isFinished(); ++i)
            m_trainer.step();
        if (!m_trainer.isFinished())
            return;
        break;
    case After:
        addColumn("after", "Fine-tuned, decoder retrained", m_finetuned, m_retrained, cancelled);
        break;
    case ProbeBefore:
        m_figure.accuracyBefore = probed(m_frozen.network, cancelled);
        break;
    case ProbeAfter:
        m_figure.accuracyAfter = probed(m_finetuned, cancelled);
        break;
    case Done:
        return;
    }
    m_stage = Stage(m_stage + 1);
}

double FigureMaker::progress() const
{
    const double within = m_stage == Retraining
                              ? double(m_trainer.stepsDone()) / double(std::max<std::int64_t>(1, m_trainer.steps()))
                              : 0;
    return (double(m_stage) + within) / double(Done);
}

std::string FigureMaker::doing() const
{
    switch (m_stage) {
    case Retraining:
        return "retraining the decoder alone";
    case ProbeBefore:
    case ProbeAfter:
        return "probing the features before and after";
    default:
        return "painting original, before, after";
    }
}

}  // namespace pitfall
