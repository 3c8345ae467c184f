#include "ui/views/finetuningview.h"

#include "ui/views/finetunesentence.h"
#include "ui/views/labelcurve.h"
#include "ui/views/measuretext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/images.h"
#include "ui/widgets/picturerows.h"

#include <QPainter>
#include <QSplitter>

namespace pitfall {

namespace {

PictureRowsContent contentOf(const FineTuneFigure &figure)
{
    PictureRowsContent content;
    content.ids = figure.positions;
    content.headings = {measureLabel("mse"), FineTuningView::tr("accuracy")};
    content.hasBar = true;
    content.logarithmic = true;
    PictureRowsContent::Row inputs;
    inputs.name = FineTuningView::tr("Input");
    inputs.pictures = toImages(figure.inputs);
    content.rows.push_back(std::move(inputs));
    for (const FineTuneFigure::Column &column : figure.columns) {
        PictureRowsContent::Row row;
        const QStringList words = coreText(column.label).split(QStringLiteral(", "));
        row.name = words.value(0).remove(QStringLiteral(" encoder"));
        row.detail = words.mid(1).join(QStringLiteral(", "));
        row.pictures = toImages(column.outputs);
        const Interval *mse = valueIn(column.scores, "mse");
        const Interval &accuracy = column.key == "original" ? figure.accuracyBefore : figure.accuracyAfter;
        row.numbers = {mse ? scoreText(*mse) : QStringLiteral("–"), accuracyText(accuracy)};
        row.help = {coreText(column.label)};
        if (mse) {
            row.bar = {mse->value, mse->low, mse->high};
            row.help << QStringLiteral("MSE ") + scoreText(*mse, true);
        }
        row.help << FineTuningView::tr("linear probe %1").arg(accuracyText(accuracy, true));
        content.rows.push_back(std::move(row));
    }
    return content;
}

}  // namespace

FineTuningView::FineTuningView(QWidget *parent)
    : LabView(
          tr("Fine-tuning"),
          [] {
              return tr(
                  "A classifier is put on the encoder and both are trained with few and with many labels, from the "
                  "pre-trained weights, from random ones, and with the encoder frozen. Does pre-training help? And "
                  "what "
                  "do decoders make of the code afterwards?");
          },
          parent),
      m_splitter(new QSplitter(Qt::Horizontal)), m_curve(new LabelCurve), m_figure(new PictureRows)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_curve);
    m_splitter->addWidget(m_figure);
    m_splitter->setStretchFactor(0, 9);
    m_splitter->setStretchFactor(1, 10);
    m_splitter->setSizes({900, 1000});
    m_figure->setAccessibleName(tr("Reconstructions: original, before and after retraining the decoder"));
    connect(m_figure, &PictureRows::pictureChosen, this, [this](int position) {
        select(position);
        emit imageSelected(position);
    });
    setPage(m_splitter);
    setFocusOfResult(m_curve);
}

void FineTuningView::begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits)
{
    m_regrets.clear();
    LabView::begin(config, std::move(splits));
}

void FineTuningView::select(int position)
{
    m_figure->setSelected(position);
}

void FineTuningView::showReport(std::shared_ptr<const FineTuneReport> report, std::int64_t step)
{
    m_report = std::move(report);
    m_step = step;
    m_curve->setCells(m_report->cells);
    fillFigure();
    updateSentence();
}

void FineTuningView::setFinal(const FinalReport &report)
{
    m_regrets = report.regrets;
    if (hasResult())
        updateSentence();
}

void FineTuningView::clear()
{
    m_report.reset();
    m_curve->setCells({});
    m_figure->setContent({});
}

void FineTuningView::fillFigure()
{
    const bool any = !m_report->figure.columns.empty();
    m_figure->setVisible(any);
    m_figure->setContent(any ? contentOf(m_report->figure) : PictureRowsContent());
}

void FineTuningView::updateSentence()
{
    QStringList parts = {gainSentence(*m_report), figureSentence(m_report->figure), regretSentence(m_regrets)};
    parts.removeAll(QString());
    setResult(parts.join(u'\n'), m_step, coreText(m_report->protocol));
}

bool FineTuningView::isWide(const QSize &size) const
{
    return size.width() > 470 && size.width() > 0.9 * size.height();
}

void FineTuningView::resizeEvent(QResizeEvent *event)
{
    LabView::resizeEvent(event);
    const auto orientation = isWide(size()) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    m_splitter->setSizes({900, 1000});
}

void FineTuningView::languageChanged()
{
    LabView::languageChanged();
    if (!m_report)
        return;
    fillFigure();
    updateSentence();
}

QString FineTuningView::csv() const
{
    return fineTuneCsv(m_report ? *m_report : FineTuneReport());
}

void FineTuningView::paintPage(QPainter &painter, const QSize &size)
{
    const bool any = !m_report->figure.columns.empty();
    const bool wide = isWide(size);
    QSize curve = size, figure = size;
    if (any && wide) {
        curve.setWidth(size.width() / 2);
        figure.setWidth(size.width() - curve.width());
    } else if (any) {
        curve.setHeight(size.height() / 2);
        figure.setHeight(size.height() - curve.height());
    }
    m_curve->paintTo(painter, curve);
    if (!any)
        return;
    painter.save();
    painter.translate(wide ? curve.width() : 0, wide ? 0 : curve.height());
    m_figure->paintTo(painter, figure);
    painter.restore();
}

}  // namespace pitfall
