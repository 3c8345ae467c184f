#include "ui/views/separabilityverdict.h"

#include "core/experiment/apart.h"
#include "ui/views/measuretext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::SeparabilityView)
};

Interval exact(double value)
{
    return {value, value, value};
}

const RepresentationResult *find(const SeparabilityReport &report, const std::string &key)
{
    const RepresentationResult *found = nullptr;  // the one of the highest stage
    for (const RepresentationResult &r : report.representations) {
        if (r.key == key && (!found || r.stage >= found->stage))
            found = &r;
    }
    return found;
}

QString comparison(const RepresentationResult &trained, const RepresentationResult &other)
{
    const Interval &a = trained.linear, &b = other.linear;
    const QString words = !areApart(a, b)     ? Say::tr("no difference that could be told from %1, %2")
                          : a.value > b.value ? Say::tr("better than %1, %2")
                                              : Say::tr("worse than %1, %2");
    return words.arg(coreText(other.label), accuracyText(other.linear, true));
}

QString undecided(const SeparabilityReport &report)
{
    QStringList names;
    for (const SeparabilityMeasure &m : separabilityMeasures()) {
        if (m.hasInterval && clearBest(report, m) < 0)
            names << m.heading();
    }
    if (names.isEmpty() || report.representations.size() < 2)
        return {};
    return Say::tr("No clear best, intervals overlap: %1.").arg(names.join(QStringLiteral(", ")));
}

}  // namespace

QString SeparabilityMeasure::heading() const
{
    return Say::tr(headingText);
}

QString SeparabilityMeasure::help() const
{
    return Say::tr(helpText);
}

const std::vector<SeparabilityMeasure> &separabilityMeasures()
{
    using Kind = SeparabilityMeasure::Kind;
    using R = RepresentationResult;
    static const std::vector<SeparabilityMeasure> all = {
        {"dimension", QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "dim."),
         QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "Number of features."), Kind::Count, false,
         [](const R &r) { return exact(double(r.dimension)); }},
        {"linear", QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "linear"),
         QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "Accuracy of a linear probe on test images, final protocol."),
         Kind::Accuracy, true, [](const R &r) { return r.linear; }},
        {"knn", QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "k-NN"),
         QT_TRANSLATE_NOOP("pitfall::SeparabilityView",
                           "Accuracy of k nearest neighbours on test images, final protocol."),
         Kind::Accuracy, true, [](const R &r) { return r.knn; }},
        {"fisher_ratio", QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "Fisher"),
         QT_TRANSLATE_NOOP("pitfall::SeparabilityView",
                           "Scatter between classes over scatter within them; more is better."),
         Kind::Number, false, [](const R &r) { return exact(r.fisherRatio); }},
        {"silhouette", QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "silh."),
         QT_TRANSLATE_NOOP("pitfall::SeparabilityView",
                           "Silhouette, −1 to 1: how much nearer the own class is than the next one."),
         Kind::Number, true, [](const R &r) { return r.silhouette; }},
        {"purity", QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "purity"),
         QT_TRANSLATE_NOOP("pitfall::SeparabilityView",
                           "Share of the 10 nearest neighbours that are of the same class."),
         Kind::Share, true, [](const R &r) { return r.purity; }},
        {"intrinsic_dimension", QT_TRANSLATE_NOOP("pitfall::SeparabilityView", "intr. dim."),
         QT_TRANSLATE_NOOP(
             "pitfall::SeparabilityView",
             "Intrinsic dimension: how many numbers it takes to say where among its neighbours an image is."),
         Kind::Number, false, [](const R &r) { return exact(r.intrinsicDimension); }},
    };
    return all;
}

QString valueText(const SeparabilityMeasure &measure, double value)
{
    switch (measure.kind) {
    case SeparabilityMeasure::Kind::Accuracy:
        return percent(value);
    case SeparabilityMeasure::Kind::Share:
        return percent(value, 0);
    case SeparabilityMeasure::Kind::Count:
        return grouped(std::int64_t(value));
    case SeparabilityMeasure::Kind::Number:
        break;
    }
    return std::abs(value) < 10 ? fixedNumber(value, 2) : fixedNumber(value, 1);
}

QString intervalText(const SeparabilityMeasure &measure, const RepresentationResult &result)
{
    const Interval value = measure.value(result);
    QString text = valueText(measure, value.value);
    if (value.high > value.low)
        text += QStringLiteral(" (%1 … %2)").arg(valueText(measure, value.low), valueText(measure, value.high));
    return text;
}

int clearBest(const SeparabilityReport &report, const SeparabilityMeasure &measure)
{
    const auto &all = report.representations;
    const auto counts = [](const RepresentationResult &r) { return r.key != "lda"; };
    int best = -1, candidates = 0;
    for (int i = 0; i < int(all.size()); ++i) {
        if (!counts(all[i]))
            continue;
        ++candidates;
        if (best < 0 || measure.value(all[i]).value > measure.value(all[best]).value)
            best = i;
    }
    if (!measure.hasInterval || candidates < 2)
        return -1;
    for (int i = 0; i < int(all.size()); ++i) {
        if (i != best && counts(all[i]) && measure.value(all[i]).high >= measure.value(all[best]).low)
            return -1;
    }
    return best;
}

QString separabilitySentence(const SeparabilityReport &report)
{
    QStringList parts;
    const RepresentationResult *trained = find(report, "trained"), *raw = find(report, "raw_pixels"),
                               *untrained = find(report, "untrained");
    if (trained && (raw || untrained)) {
        QStringList compared;
        for (const RepresentationResult *other : {raw, untrained}) {
            if (other)
                compared << comparison(*trained, *other);
        }
        parts << Say::tr("Linear probe on %1: %2; %3.")
                     .arg(coreText(trained->label), accuracyText(trained->linear, true),
                          compared.join(QStringLiteral("; ")));
    }
    parts << undecided(report);
    if (find(report, "lda"))
        parts << Say::tr("LDA is fitted with the labels and takes no part.");
    parts.removeAll(QString());
    return report.representations.empty() ? QString() : parts.join(u' ');
}

QString separabilityCsv(const SeparabilityReport &report)
{
    QString header = QStringLiteral("representation,label,stage");
    for (const SeparabilityMeasure &m : separabilityMeasures())
        header += (m.hasInterval ? QStringLiteral(",%1,%1_low,%1_high") : QStringLiteral(",%1"))
                      .arg(QString::fromStdString(m.key));
    for (const std::string &name : report.classNames)
        header += u',' + csvField(QStringLiteral("accuracy of %1").arg(QString::fromStdString(name)));
    QStringList lines(header);
    for (const RepresentationResult &r : report.representations) {
        QString line = QStringLiteral("%1,%2,%3")
                           .arg(QString::fromStdString(r.key), csvField(QString::fromStdString(r.label)),
                                r.stage < 0 ? QString() : QString::number(r.stage + 1));
        for (const SeparabilityMeasure &m : separabilityMeasures()) {
            const Interval value = m.value(r);
            line += m.hasInterval ? csvInterval(&value) : u',' + QString::number(value.value, 'g', 8);
        }
        for (std::size_t i = 0; i < report.classNames.size(); ++i)
            line += u',' + (i < r.verdicts.accuracy.size() ? QString::number(r.verdicts.accuracy[i].value, 'g', 8)
                                                           : QString());
        lines << line;
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
