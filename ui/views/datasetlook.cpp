#include "ui/views/datasetlook.h"

#include "ui/widgets/classrows.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/palette.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pitfall {

namespace {

/// Text on a coloured ground that follows the theme.
class Notice : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), mix(palette().color(QPalette::Base), okabeIto::orange, 0.2));
        painter.fillRect(QRect(0, 0, 4, height()), okabeIto::orange);
        painter.end();
        QLabel::paintEvent(event);
    }
};

/// The pictures of the samples that have this label.
std::vector<QImage> picturesOf(const LabelledImages &samples, int label)
{
    std::vector<QImage> pictures;
    for (int i = 0; i < samples.count(); ++i)
        if (samples.labels[std::size_t(i)] == label)
            pictures.push_back(toImage(samples.shape, samples.image(i)));
    return pictures;
}

ClassRowsContent rowsOf(const DatasetPreview &preview)
{
    ClassRowsContent content;
    content.parts = {DatasetLook::tr("training"), DatasetLook::tr("test")};
    for (std::size_t label = 0; label < preview.classNames.size(); ++label)
        content.rows.push_back(
            {preview.labelled ? QString::fromStdString(preview.classNames[label]) : DatasetLook::tr("without labels"),
             picturesOf(preview.samples, int(label)),
             {preview.trainingPerClass[label], preview.testPerClass[label]}});
    return content;
}

}  // namespace

QString sizesText(const DatasetPreview &preview)
{
    const QString kind = preview.shape.channels == 1   ? DatasetLook::tr("grey")
                         : preview.shape.channels == 3 ? DatasetLook::tr("colour")
                                                       : DatasetLook::tr("%1-channel").arg(preview.shape.channels);
    const QString classes =
        preview.labelled ? DatasetLook::tr("%1 classes").arg(preview.classNames.size()) : DatasetLook::tr("no labels");
    return DatasetLook::tr("%1 training and %2 test images, %3×%4 %5 pixels, %6.")
        .arg(grouped(preview.training), grouped(preview.test))
        .arg(preview.shape.height)
        .arg(preview.shape.width)
        .arg(kind, classes);
}

DatasetLook::DatasetLook(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_text(new QLabel), m_warnings(new Notice), m_rows(new ClassRows),
      m_scroll(new QScrollArea)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    QFont large = m_heading->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_heading->setFont(large);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_text->setObjectName(QStringLiteral("text"));
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_warnings->setContentsMargins(12, 6, 8, 6);
    for (QLabel *label : {m_heading, m_text, m_warnings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_rows);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(0);
    showNote({}, {});
}

void DatasetLook::display(const QString &heading, const QString &text, const QStringList &warnings, bool withRows)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_scroll->setVisible(withRows);
    static_cast<QVBoxLayout *>(layout())->setStretch(layout()->count() - 1, withRows ? 0 : 1);
}

void DatasetLook::showNote(const QString &heading, const QString &text)
{
    display(heading, text, {}, false);
}

void DatasetLook::showProblem(const QString &heading, const QString &sentence)
{
    display(heading, {}, {sentence}, false);
}

void DatasetLook::showPreview(const DatasetPreview &preview)
{
    QStringList warnings;
    for (const std::string &warning : preview.warnings)
        warnings << coreText(warning);
    m_rows->setContent(rowsOf(preview));
    m_scroll->ensureVisible(0, 0);
    display(coreText(preview.title), sizesText(preview), warnings, true);
}

QString DatasetLook::heading() const
{
    return m_heading->text();
}

QString DatasetLook::text() const
{
    return m_warnings->text().isEmpty() ? m_text->text() : m_text->text() + u'\n' + m_warnings->text();
}

}  // namespace pitfall
