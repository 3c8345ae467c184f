#include "ui/views/decodersview.h"

#include "ui/views/decodersentence.h"
#include "ui/views/measuretext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/picturerows.h"
#include "ui/widgets/titlerow.h"

#include <QComboBox>

namespace pitfall {

namespace {

/// The score beside the chosen one: how alike pictures look, or, if that was chosen, the error.
std::string otherScore(const std::string &chosen)
{
    return chosen == "ssim" ? "mse" : "ssim";
}

QString textOf(const DecoderResult &decoder, const std::string &key)
{
    const Interval *value = valueIn(decoder.scores, key);
    return value ? scoreText(*value) : QStringLiteral("–");
}

QStringList helpOf(const DecoderResult &decoder, bool labelled)
{
    QStringList lines(coreText(decoder.kind.label));
    lines << coreText(decoder.kind.description);
    lines << DecodersView::tr("%1 parameters").arg(grouped(decoder.parameters));
    for (const Measure &m : measures()) {
        const Interval *value = m.kind == Measure::Kind::Score ? valueIn(decoder.scores, m.key) : nullptr;
        if (value)
            lines << coreText(m.label) + u' ' + scoreText(*value, true);
    }
    if (labelled) {
        lines << DecodersView::tr("linear probe %1").arg(accuracyText(decoder.linear, true));
        lines << DecodersView::tr("k-NN %1").arg(accuracyText(decoder.knn, true));
    }
    lines << DecodersView::tr("features' checksum %1").arg(QString::fromStdString(decoder.featuresChecksum));
    return lines;
}

PictureRowsContent::Row rowOf(const DecoderResult &decoder, const std::string &score, bool labelled)
{
    PictureRowsContent::Row row;
    row.name = coreText(decoder.kind.label);
    row.detail = DecodersView::tr("%1 parameters").arg(grouped(decoder.parameters));
    row.pictures = toImages(decoder.outputs);
    row.numbers = {textOf(decoder, score), labelled ? accuracyText(decoder.linear) : QStringLiteral("–"),
                   textOf(decoder, otherScore(score))};
    if (const Interval *value = valueIn(decoder.scores, score))
        row.bar = {value->value, value->low, value->high};
    row.help = helpOf(decoder, labelled);
    return row;
}

}  // namespace

DecodersView::DecodersView(QWidget *parent)
    : LabView(
          tr("Decoders"),
          [] {
              return tr(
                  "The encoder stays as it is, and different decoders learn to paint from its codes: as trained, "
                  "retrained, linear, shallow, deep, untrained, perturbed. The error changes from decoder to decoder; "
                  "the features, and what a probe makes of them, cannot.");
          },
          parent),
      m_rows(new PictureRows)
{
    m_scoreBox = controls()->addCombo({}, tr("Score that is compared"),
                                      tr("The reconstruction score that is drawn beside the pictures."));
    m_scoreBox->setObjectName(QStringLiteral("score"));
    for (const Measure &m : measures()) {
        if (m.kind == Measure::Kind::Score)
            m_scoreBox->addItem(coreText(m.label), QString::fromStdString(m.key));
    }
    connect(m_scoreBox, &QComboBox::currentIndexChanged, this, &DecodersView::fill);
    m_rows->setAccessibleName(tr("Reconstructions by different decoders"));
    connect(m_rows, &PictureRows::pictureChosen, this, [this](int position) {
        select(position);
        emit imageSelected(position);
    });
    setPage(m_rows);
    setFocusOfResult(m_rows);
}

void DecodersView::select(int position)
{
    m_rows->setSelected(position);
}

QString DecodersView::scoreKey() const
{
    return m_scoreBox->currentData().toString();
}

void DecodersView::setScore(const QString &key)
{
    if (const int at = m_scoreBox->findData(key); at >= 0)
        m_scoreBox->setCurrentIndex(at);
}

void DecodersView::showReport(std::shared_ptr<const DecoderReport> report, std::int64_t step)
{
    m_report = std::move(report);
    m_step = step;
    fill();
}

void DecodersView::clear()
{
    m_report.reset();
    m_rows->setContent({});
}

void DecodersView::fill()
{
    if (!m_report || m_report->decoders.empty())
        return;
    const std::string score = scoreKey().toStdString();
    PictureRowsContent content;
    content.ids = m_report->positions;
    content.headings = {measureLabel(score), tr("accuracy"), measureLabel(otherScore(score))};
    content.hasBar = true;
    content.logarithmic = measure(score).logarithmic;
    PictureRowsContent::Row inputs;
    inputs.name = tr("Input");
    inputs.pictures = toImages(m_report->inputs);
    content.rows.push_back(std::move(inputs));
    for (const DecoderResult &decoder : m_report->decoders)
        content.rows.push_back(rowOf(decoder, score, m_report->labelled));
    m_rows->setContent(std::move(content));
    setResult(decoderSentence(*m_report, score), m_step, coreText(m_report->protocol));
}

void DecodersView::languageChanged()
{
    LabView::languageChanged();
    fill();
}

QString DecodersView::csv() const
{
    return decodersCsv(m_report ? *m_report : DecoderReport());
}

void DecodersView::paintPage(QPainter &painter, const QSize &size)
{
    m_rows->paintTo(painter, size);
}

}  // namespace pitfall
