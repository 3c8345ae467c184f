#include "ui/views/decodersentence.h"

#include "ui/views/measuretext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace pitfall {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::DecodersView)
};

struct Spread {
    double best = 0, worst = 0;
    int count = 0;
};

template<typename Wanted>  // lupdate takes "class" for one
std::optional<Spread> spreadOf(const DecoderReport &report, const Measure &score, Wanted wanted)
{
    std::vector<double> values;
    for (const DecoderResult &decoder : report.decoders) {
        if (const Interval *value = valueIn(decoder.scores, score.key); value && wanted(decoder))
            values.push_back(value->value);
    }
    if (values.size() < 2)
        return std::nullopt;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return score.lowerIsBetter ? Spread{*low, *high, int(values.size())} : Spread{*high, *low, int(values.size())};
}

// "a factor of 11" says something of errors, which begin at 0, not of similarities.
QString spreadText(const Spread &spread, const Measure &score)
{
    QString text = Say::tr("%1 from %2 to %3").arg(coreText(score.label), number(spread.best), number(spread.worst));
    if (score.lowerIsBetter && spread.best > 0)
        text += Say::tr(", a factor of %1").arg(number(spread.worst / spread.best, 2));
    return text;
}

QString featuresText(const DecoderReport &report)
{
    const std::vector<DecoderResult> &decoders = report.decoders;
    const DecoderResult &first = decoders.front();
    const bool sameFeatures = std::all_of(decoders.begin(), decoders.end(), [&](const DecoderResult &d) {
        return d.featuresChecksum == first.featuresChecksum;
    });
    if (!sameFeatures)
        return Say::tr("The features are not the same with every decoder, which must not be: the encoder has changed");
    const bool sameAccuracy = std::all_of(decoders.begin(), decoders.end(), [&](const DecoderResult &d) {
        return d.linear.value == first.linear.value && d.knn.value == first.knn.value;
    });
    const QString checksum = QString::fromStdString(first.featuresChecksum);
    if (!report.labelled)
        return Say::tr("Same features (checksum %1)").arg(checksum);
    return sameAccuracy
               ? Say::tr("Same features (checksum %1), same accuracy (linear probe %2, k-NN %3)")
                     .arg(checksum, accuracyText(first.linear), accuracyText(first.knn))
               : Say::tr("Same features (checksum %1), but not the same accuracy, which must not be").arg(checksum);
}

bool isTrained(const DecoderResult &decoder)
{
    return decoder.kind.key != "untrained" && decoder.kind.key != "perturbed";
}

}  // namespace

QString decoderSentence(const DecoderReport &report, const std::string &key)
{
    if (report.decoders.empty())
        return {};
    const Measure &score = measure(key);
    const auto all = spreadOf(report, score, [](const DecoderResult &) { return true; });
    if (!all)
        return {};
    QString text = featuresText(report) + QStringLiteral(": ") + spreadText(*all, score) + u'.';
    const auto trained = spreadOf(report, score, isTrained);
    if (trained && trained->count < all->count)
        text += Say::tr(" Among the decoders that were trained: %1.").arg(spreadText(*trained, score));
    return text;
}

QString decodersCsv(const DecoderReport &report)
{
    QString header =
        QStringLiteral("decoder,label,parameters,features_checksum,linear,linear_low,linear_high,knn,knn_low,knn_high");
    for (const Measure &m : measures()) {
        if (m.kind == Measure::Kind::Score)
            header += QStringLiteral(",%1,%1_low,%1_high").arg(QString::fromStdString(m.key));
    }
    QStringList lines(header);
    for (const DecoderResult &d : report.decoders) {
        QString line = QStringLiteral("%1,%2,%3,%4")
                           .arg(QString::fromStdString(d.kind.key), csvField(QString::fromStdString(d.kind.label)))
                           .arg(d.parameters)
                           .arg(QString::fromStdString(d.featuresChecksum));
        line += csvInterval(&d.linear) + csvInterval(&d.knn);
        for (const Measure &m : measures()) {
            if (m.kind == Measure::Kind::Score)
                line += csvInterval(valueIn(d.scores, m.key));
        }
        lines << line;
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
