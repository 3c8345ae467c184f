#include "ui/views/keyfacts.h"

#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::KeyFacts)
};

/// "44 times less than untrained": against the first evaluation of the same stage.
QString changeText(const Measure &score, double first, double now)
{
    if (!score.logarithmic || first <= 0 || now <= 0) {
        const QString by = fixedNumber(now - first, 2);
        return Say::tr("%1 since untrained").arg(now > first ? u'+' + by : by);
    }
    const double times = first > now ? first / now : now / first;
    if (times < 1.05)
        return Say::tr("as much as untrained");
    const QString factor = times < 10 ? fixedNumber(times, 1) : fixedNumber(times, 0);
    return (first > now ? Say::tr("%1 × less than untrained") : Say::tr("%1 × more than untrained")).arg(factor);
}

KeyFacts::Figure errorOf(const Run &run, const Evaluation &now, const Measure &score)
{
    KeyFacts::Figure figure{
        score.lowerIsBetter ? Say::tr("Error (%1)") : Say::tr("Likeness (%1)"), QStringLiteral("–"), {}};
    figure.caption = figure.caption.arg(coreText(score.label));
    const Interval *value = valueOf(now, score.key);
    if (!value)
        return figure;
    figure.value = number(value->value);
    const auto first = std::find_if(run.evaluations.begin(), run.evaluations.end(),
                                    [&now](const Evaluation &e) { return e.stage == now.stage; });
    const Interval *before = valueOf(*first, score.key);
    if (before && &*first != &now)
        figure.detail = changeText(score, before->value, value->value);
    else
        figure.detail = now.step == 0 ? Say::tr("untrained") : Say::tr("stage just begun");
    return figure;
}

KeyFacts::Figure accuracyOf(const Evaluation &now, const Measure &accuracy)
{
    const QString name = accuracy.key == "linear" ? Say::tr("Linear probe")
                         : accuracy.key == "knn"  ? Say::tr("k-NN probe")
                                                  : coreText(accuracy.label);
    const Interval *value = valueOf(now, accuracy.key);
    if (!value)
        return {name, QStringLiteral("–"), Say::tr("not measured")};
    return {name, percent(value->value), Say::tr("%1 … %2 (95%)").arg(percent(value->low), percent(value->high))};
}

QString stageText(int stage, const RunExtent &extent)
{
    return Say::tr("%1 of %2").arg(stage + 1).arg(std::max(extent.stages, stage + 1));
}

QString epochText(double epoch, const RunExtent &extent)
{
    const QString text = fixedNumber(epoch, epoch == std::floor(epoch) ? 0 : 1);
    return extent.epochsPerStage > 0 ? Say::tr("epoch %1 of %2").arg(text).arg(extent.epochsPerStage)
                                     : Say::tr("epoch %1").arg(text);
}

}  // namespace

KeyFacts keyFacts(const Run &run, const Measure &score, const Measure &accuracy, std::int64_t moment,
                  const RunExtent &extent)
{
    KeyFacts facts;
    const Evaluation *now = nullptr;
    for (const Evaluation &evaluation : run.evaluations)
        if (moment < 0 || evaluation.step <= moment)
            now = &evaluation;
    if (!now)
        return facts;
    facts.isPast = moment >= 0;
    facts.figures = {errorOf(run, *now, score),
                     accuracyOf(*now, accuracy),
                     {Say::tr("Stage"), stageText(now->stage, extent), epochText(now->epoch, extent)}};
    if (const Interval *value = valueOf(*now, accuracy.key))
        facts.accuracy = *value;
    if (!hasBaseline(accuracy.key))
        return facts;
    for (const Baseline &baseline : run.baselines) {
        const double share = baseline.at(accuracy.key).value;
        const QString label = QString::fromStdString(baseline.label).section(u',', 0, 0);
        facts.yardsticks.push_back(
            {baseline.key == "untrained" ? Say::tr("untrained") : coreText(label), percent(share), share});
    }
    std::stable_sort(facts.yardsticks.begin(), facts.yardsticks.end(),
                     [](const auto &a, const auto &b) { return a.share > b.share; });
    return facts;
}

KeyFacts keyFactsOfBatch(const Run &run, const Measure &accuracy, const BatchFacts &batch, const RunExtent &extent)
{
    KeyFacts facts = keyFacts(run, measure("mse"), accuracy, batch.step, extent);
    if (facts.figures.empty())
        return facts;
    facts.isPast = false;
    std::int64_t measured = 0;
    for (const Evaluation &evaluation : run.evaluations)
        if (evaluation.step <= batch.step)
            measured = evaluation.step;
    facts.figures[0] = {Say::tr("Loss of this batch"), batch.loss ? number(*batch.loss) : QStringLiteral("–"),
                        batch.lossBefore ? Say::tr("before: %1").arg(number(*batch.lossBefore)) : QString()};
    if (measured < batch.step)
        facts.figures[1].detail = Say::tr("measured at batch %1").arg(grouped(measured));
    facts.figures[2] = {Say::tr("Batch"), grouped(batch.step),
                        Say::tr("stage %1, %2").arg(stageText(batch.stage, extent), epochText(batch.epoch, extent))};
    return facts;
}

}  // namespace pitfall
