#include "ui/views/runpath.h"

#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::Run)
};

/// What the end of a stage is compared with: the same stack as that stage began, of equal depth and dimension.
QString beginning(int stage)
{
    return stage == 0 ? Say::tr("untrained") : Say::tr("with stage %1 untrained").arg(stage + 1);
}

QString pictures(const Measure &score, double first, double last, const QString &then)
{
    const QString name = coreText(score.label);
    if (!score.lowerIsBetter || first <= 0 || last <= 0)
        return Say::tr("Pictures: %1 %2, %4 %3.").arg(name, valueText(score, last), valueText(score, first), then);
    const double ratio = first / last;
    const double size = std::max(ratio, 1 / ratio);
    if (size < 1.02)
        return Say::tr("Pictures: as much error (%1) as %2.").arg(name, then);
    if (size < 1.95 && ratio > 1)
        return Say::tr("Pictures: %2 less error (%1) than %3.").arg(name, percent(1 - 1 / ratio, 0), then);
    if (size < 1.95)
        return Say::tr("Pictures: %2 more error (%1) than %3.").arg(name, percent(1 / ratio - 1, 0), then);
    const bool whole = size >= 9.5 || std::abs(size - std::round(size)) < 0.05;
    const QString times = fixedNumber(size, whole ? 0 : 1);
    return (ratio > 1 ? Say::tr("Pictures: %2 times less error (%1) than %3.")
                      : Say::tr("Pictures: %2 times more error (%1) than %3."))
        .arg(name, times, then);
}

QString classes(const Interval &first, const Interval &last)
{
    const double change = last.value - first.value;
    const double low = change - std::hypot(last.value - last.low, first.high - first.value);
    const double high = change + std::hypot(last.high - last.value, first.value - first.low);
    const QString points = fixedNumber(100 * std::abs(change), 1);
    QString text = points == QLatin1String("0.0") ? Say::tr("Classes: no change")
                   : change > 0                   ? Say::tr("Classes: %1 points better").arg(points)
                                                  : Say::tr("Classes: %1 points worse").arg(points);
    text += Say::tr(" (95%: %1 … %2)").arg(fixedNumber(100 * low, 1), fixedNumber(100 * high, 1));
    if (low <= 0 && high >= 0)
        text += Say::tr(", which may be chance");
    return text + u'.';
}

}  // namespace

QString channelsText(const ExperimentConfig &config)
{
    QStringList channels;
    for (const StageConfig &stage : config.network.stages)
        channels << QString::number(stage.channels);
    return channels.join(QStringLiteral("→"));
}

QString runLabel(const Run &run)
{
    return Say::tr("run %1").arg(run.number) + QStringLiteral("  ") + run.channels;
}

const Interval *valueOf(const Evaluation &evaluation, const std::string &key)
{
    const auto found = evaluation.values.find(key);
    return found != evaluation.values.end() && std::isfinite(found->second.value) ? &found->second : nullptr;
}

QString valueText(const Measure &measure, double value)
{
    return measure.kind == Measure::Kind::Accuracy ? percent(value) : number(value);
}

QString intervalText(const Measure &measure, const Interval &interval)
{
    QString text = valueText(measure, interval.value);
    if (interval.high > interval.low)
        text += QStringLiteral(" (%1 … %2)").arg(valueText(measure, interval.low), valueText(measure, interval.high));
    return text;
}

bool hasBaseline(const std::string &accuracyKey)
{
    return accuracyKey == "linear" || accuracyKey == "knn";
}

QString baselineText(const Baseline &baseline, const std::string &accuracyKey)
{
    QString label = QString::fromStdString(baseline.label);
    label.replace(QStringLiteral(" dimensions"), QStringLiteral(" dims"));
    return coreText(label) + u' ' + percent(baseline.at(accuracyKey).value);
}

QStringList evaluationLines(const Run &run, int evaluation, const Measure &score, const Measure &accuracy)
{
    const Evaluation &e = run.evaluations[evaluation];
    QStringList lines(runLabel(run));
    lines << Say::tr("stage %1, epoch %2 (step %3)")
                 .arg(QString::number(e.stage + 1), fixedNumber(e.epoch, 2), grouped(e.step));
    for (const Measure *m : {&score, &accuracy}) {
        if (const Interval *value = valueOf(e, m->key))
            lines << coreText(m->label) + u' ' + intervalText(*m, *value);
    }
    if (e.dimension > 0)
        lines << Say::tr("%1 features").arg(grouped(e.dimension));
    return lines;
}

QString verdict(const Run &run, const Measure &score, const Measure &accuracy)
{
    if (run.evaluations.empty())
        return {};
    const Evaluation &last = run.evaluations.back();
    const Evaluation &first = *std::find_if(run.evaluations.begin(), run.evaluations.end(),
                                            [&last](const Evaluation &e) { return e.stage == last.stage; });
    if (&first == &last)
        return {};
    QStringList parts;
    if (const Interval *a = valueOf(first, score.key), *b = valueOf(last, score.key); a && b)
        parts << pictures(score, a->value, b->value, beginning(last.stage));
    if (const Interval *a = valueOf(first, accuracy.key), *b = valueOf(last, accuracy.key); a && b)
        parts << classes(*a, *b);
    return parts.join(u' ');
}

QString finalSentence(const Run &run)
{
    if (!run.report)
        return {};
    const FinalReport &report = *run.report;
    QString text = Say::tr("Final protocol: linear %1 (%2 … %3), k-NN %4")
                       .arg(percent(report.linear.value), percent(report.linear.low), percent(report.linear.high),
                            percent(report.knn.value));
    for (const Baseline &baseline : report.baselines) {
        if (baseline.key == "raw_pixels")
            text += Say::tr("; raw pixels %1 and %2").arg(percent(baseline.linear.value), percent(baseline.knn.value));
    }
    return text + u'.';
}

QString runsCsv(const std::vector<Run> &runs)
{
    QString header = QStringLiteral("run,step,stage,epoch");
    for (const Measure &m : measures()) {
        const QString key = QString::fromStdString(m.key);
        header += QStringLiteral(",%1,%1_low,%1_high").arg(key);
    }
    QStringList lines(header);
    for (const Run &run : runs) {
        for (const Evaluation &e : run.evaluations) {
            QString line = QStringLiteral("%1,%2,%3,%4").arg(run.number).arg(e.step).arg(e.stage + 1).arg(e.epoch);
            for (const Measure &m : measures()) {
                const Interval *value = valueOf(e, m.key);
                line += value ? QStringLiteral(",%1,%2,%3")
                                    .arg(value->value, 0, 'g', 8)
                                    .arg(value->low, 0, 'g', 8)
                                    .arg(value->high, 0, 'g', 8)
                              : QStringLiteral(",,,");
            }
            lines << line;
        }
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
