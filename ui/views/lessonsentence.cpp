#include "ui/views/lessonsentence.h"

#include "ui/views/lessonview.h"
#include "ui/widgets/numbers.h"

#include <cmath>
#include <map>

namespace pitfall {

namespace {

/// As fine as what was asked for.
int askedDecimals(const LessonPrediction &prediction)
{
    return std::max(0, int(std::ceil(-std::log10(prediction.step) - 1e-9)));
}

/// As fine as what was asked for, and one digit more.
int decimalsOf(const LessonPrediction &prediction)
{
    return prediction.step >= 0.5 ? 1 : 1 + askedDecimals(prediction);
}

QString withUnit(const LessonPrediction &prediction, const QString &number)
{
    const QString unit = QString::fromStdString(prediction.unit);
    return unit.isEmpty() ? number : number + (unit == u"%" ? QString() : QStringLiteral(" ")) + unit;
}

QString points(double share)
{
    return fixedNumber(100 * std::fabs(share), 1);
}

/// "rises by 3.1 points", "falls by …", "stays level".
QString riseText(double rise)
{
    if (std::fabs(rise) < 0.0005)
        return LessonView::tr("stays level");
    return (rise > 0 ? LessonView::tr("rises by %1 points") : LessonView::tr("falls by %1 points")).arg(points(rise));
}

QString choiceText(const LessonPrediction &prediction, int choice)
{
    if (choice < 1 || choice > int(prediction.options.size()))
        return {};
    return QString::fromStdString(prediction.options[std::size_t(choice) - 1].text);
}

QString comparedChoice(const LessonPrediction &prediction, const PredictedValue &value, const Facts &facts)
{
    const auto came = optionThatCame(prediction, facts);
    if (!came)
        return {};
    const QString chosen = choiceText(prediction, value.choice);
    if (*came == value.choice)
        return LessonView::tr("You predicted: “%1”. So it is in this run.").arg(chosen);
    if (*came == 0)
        return LessonView::tr("You predicted: “%1”. This run shows none of the answers that were offered.").arg(chosen);
    return LessonView::tr("You predicted: “%1”. This run shows: “%2”.").arg(chosen, choiceText(prediction, *came));
}

QString comparedNumber(const LessonPrediction &prediction, const PredictedValue &value, const Facts &facts)
{
    const Interval outcome = prediction.outcome.value(facts);
    if (!std::isfinite(outcome.value))
        return {};
    const int decimals = decimalsOf(prediction);
    const auto text = [&](double number) { return fixedNumber(number, decimals); };
    const bool hasInterval = outcome.high > outcome.low;
    QString measured = withUnit(prediction, text(outcome.value));
    if (hasInterval)
        measured += QStringLiteral(" (%1 … %2)").arg(text(outcome.low), text(outcome.high));
    const QString start =
        LessonView::tr("You predicted %1; this run shows %2.").arg(predictionText(prediction, value), measured);
    const double off = value.number - outcome.value;
    const bool inside = hasInterval ? value.number >= outcome.low && value.number <= outcome.high
                                    : std::fabs(off) <= prediction.step / 2;
    if (inside)
        return start + u' ' +
               (hasInterval ? LessonView::tr("That is within the 95% interval.") : LessonView::tr("That is it."));
    const QString by = withUnit(prediction, text(std::fabs(off)));
    return start + u' ' +
           (off > 0 ? LessonView::tr("You were too high by %1.") : LessonView::tr("You were too low by %1.")).arg(by);
}

QString comparedLine(const LessonPrediction &prediction, const PredictedValue &value,
                     const std::vector<Evaluation> &path)
{
    if (pathOf(prediction, path).size() < 2)
        return {};
    const auto compared = compareLine(prediction, value.line, path);
    if (!compared)
        return LessonView::tr("Your line lies beside the path: no part of it is above or below where the path went.");
    const Interval &rise = compared->rise;
    const bool isSure = rise.low > 0 || rise.high < 0;
    QString text = LessonView::tr("Your line %1; the path of this run %2 (95%: %3 … %4).")
                       .arg(riseText(compared->drawnRise), riseText(rise.value), fixedNumber(100 * rise.low, 1),
                            fixedNumber(100 * rise.high, 1));
    if (!isSure)
        text += u' ' + LessonView::tr("With this many test images that cannot be told from level.");
    text +=
        u' ' + LessonView::tr("Where both go they are %1 points apart in the mean.").arg(points(compared->distance));
    if (compared->shared < 0.6)
        text +=
            u' ' +
            LessonView::tr("Your line covers %1 of the way that the pictures came.").arg(percent(compared->shared, 0));
    return text;
}

}  // namespace

QString predictionText(const LessonPrediction &prediction, const PredictedValue &value)
{
    switch (prediction.kind) {
    case LessonPrediction::Kind::Choice:
        return choiceText(prediction, value.choice);
    case LessonPrediction::Kind::Number:
        return withUnit(prediction, fixedNumber(value.number, askedDecimals(prediction)));
    case LessonPrediction::Kind::Line:
        break;
    }
    if (value.line.size() < 2)
        return {};
    return LessonView::tr("a line that %1").arg(riseText(value.line.back().accuracy - value.line.front().accuracy));
}

QString comparisonText(const LessonPrediction &prediction, const PredictedValue &value, const Facts &facts,
                       const std::vector<Evaluation> &path)
{
    switch (prediction.kind) {
    case LessonPrediction::Kind::Choice:
        return comparedChoice(prediction, value, facts);
    case LessonPrediction::Kind::Number:
        return comparedNumber(prediction, value, facts);
    case LessonPrediction::Kind::Line:
        return comparedLine(prediction, value, path);
    }
    return {};
}

QString lessonViewTitle(const std::string &view)
{
    static const std::map<std::string, const char *> titles = {
        {"lossaccuracy", QT_TRANSLATE_NOOP("pitfall::LessonView", "Loss against accuracy")},
        {"featuremap", QT_TRANSLATE_NOOP("pitfall::LessonView", "Feature map")},
        {"reconstructions", QT_TRANSLATE_NOOP("pitfall::LessonView", "Reconstructions")},
        {"filters", QT_TRANSLATE_NOOP("pitfall::LessonView", "Filters")},
        {"inspector", QT_TRANSLATE_NOOP("pitfall::LessonView", "Inspector")},
        {"decoders", QT_TRANSLATE_NOOP("pitfall::LessonView", "Decoders")},
        {"finetuning", QT_TRANSLATE_NOOP("pitfall::LessonView", "Fine-tuning")},
        {"separability", QT_TRANSLATE_NOOP("pitfall::LessonView", "Separability")},
        {"timeline", QT_TRANSLATE_NOOP("pitfall::LessonView", "Timeline")},
        {"experiment", QT_TRANSLATE_NOOP("pitfall::LessonView", "Experiment")},
        {"study", QT_TRANSLATE_NOOP("pitfall::LessonView", "Study")},
    };
    const auto found = titles.find(view);
    return found == titles.end() ? QString::fromStdString(view) : LessonView::tr(found->second);
}

}  // namespace pitfall
