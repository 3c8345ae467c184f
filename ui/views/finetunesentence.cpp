#include "ui/views/finetunesentence.h"

#include "ui/views/measuretext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::FineTuningView)
};

/// "100, 300 and 1 000"
QString listOf(const std::vector<const PretrainingGain *> &gains)
{
    QString text;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        if (i > 0)
            text += i + 1 == gains.size() ? Say::tr(" and ") : QStringLiteral(", ");
        text += grouped(gains[i]->labels);
    }
    return text;
}

const PretrainingGain &largest(const std::vector<const PretrainingGain *> &gains)
{
    return **std::max_element(gains.begin(), gains.end(), [](const auto *a, const auto *b) {
        return std::abs(a->difference.value) < std::abs(b->difference.value);
    });
}

QString clearSentence(const QString &words, const std::vector<const PretrainingGain *> &gains)
{
    const PretrainingGain &most = largest(gains);
    QString text = words.arg(listOf(gains)) + QStringLiteral(": ");
    if (gains.size() > 1)
        text += Say::tr("most with %1, ").arg(grouped(most.labels));
    return text + pointsText(most.difference) + QStringLiteral(". ");
}

}  // namespace

QString gainSentence(const FineTuneReport &report)
{
    std::vector<const PretrainingGain *> better, worse, open;
    for (const PretrainingGain &gain : report.gains) {
        const Interval &d = gain.difference;
        (d.low > 0 ? better : d.high < 0 ? worse : open).push_back(&gain);
    }
    QString text;
    if (!better.empty())
        text += clearSentence(Say::tr("Pre-training helps with %1 labels"), better);
    if (!worse.empty())
        text += clearSentence(Say::tr("Pre-training does harm with %1 labels"), worse);
    if (!open.empty() && text.isEmpty())
        text =
            Say::tr("With %1 labels no difference between pre-trained and random weights can be told: every interval "
                    "holds 0.")
                .arg(listOf(open));
    else if (!open.empty())
        text += Say::tr("With %1 no difference can be told.").arg(listOf(open));
    return text.trimmed();
}

QString figureSentence(const FineTuneFigure &figure)
{
    if (figure.columns.size() < 3)
        return {};
    const Interval *mse[3];
    for (int i = 0; i < 3; ++i) {
        mse[i] = valueIn(figure.columns[i].scores, "mse");
        if (!mse[i])
            return {};
    }
    return Say::tr("Fine-tuning: accuracy %1 → %2; MSE %3 → %4 with the old decoder, %5 once it is retrained.")
        .arg(percent(figure.accuracyBefore.value), percent(figure.accuracyAfter.value), number(mse[0]->value),
             number(mse[1]->value), number(mse[2]->value));
}

namespace {

QString sentenceOf(const Regret &regret)
{
    const QString place = Say::tr("Regret, stage %1: ").arg(regret.stage + 1);
    if (regret.lowestError == regret.bestProbe)
        return place + Say::tr("the checkpoint of lowest error (step %1) is the one with the best probe too.")
                           .arg(grouped(regret.lowestError));
    const QString costs = regret.cost.low > 0    ? Say::tr("costs %1")
                          : regret.cost.high < 0 ? Say::tr("gains rather than costs: %1")
                                                 : Say::tr("costs nothing that can be told from 0: %1");
    return place +
           Say::tr("keeping the checkpoint of lowest error (step %1) instead of the best probe's (step %2) ")
               .arg(grouped(regret.lowestError), grouped(regret.bestProbe)) +
           costs.arg(pointsText(regret.cost)) + u'.';
}

}  // namespace

QString regretSentence(const std::vector<Regret> &regrets)
{
    QStringList sentences;
    for (const Regret &regret : regrets)
        if (regret.probe == "linear")
            sentences << sentenceOf(regret);
    return sentences.join(u' ');
}

QString fineTuneCsv(const FineTuneReport &report)
{
    QStringList lines(QStringLiteral("what,start,labels,seeds,value,low,high,mse,mse_low,mse_high"));
    const QString noScore = csvInterval(nullptr);
    for (const FineTuneCell &cell : report.cells) {
        lines << QStringLiteral("accuracy,%1,%2,%3")
                         .arg(QLatin1String(keyOf(cell.start)))
                         .arg(cell.labels)
                         .arg(cell.accuracies.size()) +
                     csvInterval(&cell.accuracy) + noScore;
    }
    for (const PretrainingGain &gain : report.gains)
        lines << QStringLiteral("gain,,%1,").arg(gain.labels) + csvInterval(&gain.difference) + noScore;
    for (const auto &column : report.figure.columns) {
        const bool before = column.key == "original";
        lines << QStringLiteral("figure,%1,,").arg(csvField(QString::fromStdString(column.key))) +
                     csvInterval(before ? &report.figure.accuracyBefore : &report.figure.accuracyAfter) +
                     csvInterval(valueIn(column.scores, "mse"));
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
