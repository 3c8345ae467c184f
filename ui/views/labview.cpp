#include "ui/views/labview.h"

#include "ui/widgets/numbers.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/titlerow.h"

#include <QCursor>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace pitfall {

LabView::LabView(const QString &title, std::function<QString()> invitation, QWidget *parent)
    : View(parent), m_invitation(std::move(invitation)), m_controls(new TitleRow(this)), m_pages(new QStackedLayout),
      m_empty(new QWidget(this)), m_scroll(new QScrollArea(this))
{
    setAccessibleName(title);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_measure = m_controls->addButton(tr("Measure"), {});
    m_measure->setObjectName(QStringLiteral("measure"));
    const auto press = [this] {
        if (m_task.kind == TaskState::Kind::Going)
            emit stopRequested();
        else
            emit taskRequested();
    };
    connect(m_measure, &QToolButton::clicked, this, press);
    buildEmptyPage();
    connect(m_emptyButton, &QPushButton::clicked, this, press);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *scrolled = new QWidget;
    scrolled->setAutoFillBackground(true);
    scrolled->setBackgroundRole(QPalette::Base);
    m_content = new QVBoxLayout(scrolled);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_scroll->setWidget(scrolled);
    auto *emptyScroll = new QScrollArea(this);
    emptyScroll->setFrameShape(QFrame::NoFrame);
    emptyScroll->setWidgetResizable(true);
    emptyScroll->setFocusPolicy(Qt::NoFocus);
    emptyScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    emptyScroll->viewport()->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    emptyScroll->setWidget(m_empty);
    m_emptyPage = emptyScroll;
    m_pages->addWidget(emptyScroll);
    m_pages->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_pages, 1);
    buildFoot();
    refresh();
}

void LabView::buildEmptyPage()
{
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(12, 6, 12, 6);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyText->setObjectName(QStringLiteral("empty"));
    m_emptyText->setMaximumWidth(32 * fontMetrics().height());
    m_emptyButton = new QPushButton(tr("Measure"), m_empty);
    m_emptyButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_emptyText, 1);
    layout->addLayout(row);
    layout->addSpacing(6);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

void LabView::buildFoot()
{
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(10, 3, 10, 2);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_moment = new QLabel(this);
    m_moment->setContentsMargins(10, 0, 10, 5);
    m_moment->setForegroundRole(QPalette::PlaceholderText);
    m_moment->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_moment->setObjectName(QStringLiteral("moment"));
    connect(m_moment, &QLabel::linkActivated, this,
            [this] { QToolTip::showText(m_moment->mapToGlobal(QPoint(10, 0)), m_moment->toolTip(), m_moment); });
    m_taskRow = new QWidget(this);
    m_doing = new QLabel(m_taskRow);
    m_doing->setWordWrap(true);
    m_doing->setObjectName(QStringLiteral("doing"));
    m_progress = new QProgressBar(m_taskRow);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    auto *row = new QHBoxLayout(m_taskRow);
    row->setContentsMargins(10, 3, 10, 5);
    row->addWidget(m_progress, 1);
    row->addWidget(m_doing, 2);
    m_content->addWidget(m_sentence);
    m_content->addWidget(m_moment);
    layout()->addWidget(m_taskRow);
    m_taskRow->hide();
}

QWidget *LabView::titleControls()
{
    return m_controls;
}

void LabView::setFocusOfResult(QWidget *widget)
{
    m_focusOfResult = widget;
    refresh();
}

void LabView::setPage(QWidget *page)
{
    m_content->insertWidget(0, page, 1);
}

void LabView::begin(const ExperimentConfig &, std::shared_ptr<const Splits> splits)
{
    m_splits = std::move(splits);
    m_hasResult = false;
    m_sentence->clear();
    clear();
    refresh();
}

void LabView::setTaskState(const TaskState &state)
{
    m_task = state;
    refresh();
}

QString LabView::sentence() const
{
    return m_sentence->text();
}

void LabView::setResult(const QString &sentence, std::int64_t step, const QString &protocol)
{
    m_hasResult = true;
    m_sentence->setText(sentence);
    m_moment->setText(tr("Measured at step %1 · <a href=\"#\">how it was measured</a>").arg(grouped(step)));
    m_moment->setToolTip(QStringLiteral("<p>%1</p>").arg(protocol.toHtmlEscaped()));
    setAccessibleDescription(sentence);
    refresh();
}

void LabView::refresh()
{
    const bool going = m_task.kind == TaskState::Kind::Going;
    const bool enabled = m_task.kind != TaskState::Kind::Impossible;
    const QString text = going ? tr("Stop") : tr("Measure");
    const QString help = going     ? tr("Stop measuring; what has been measured stays.")
                         : enabled ? tr("Measure the network as it is now. Training waits meanwhile.")
                                   : m_task.text;
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_measure), static_cast<QAbstractButton *>(m_emptyButton)}) {
        button->setText(text);
        button->setAccessibleName(button->text());
        button->setEnabled(enabled);
        button->setToolTip(help);
    }
    QString invitation =
        QStringLiteral("<b>%1</b><br>%2")
            .arg(going ? tr("Being measured") : tr("Not measured yet"), m_invitation().toHtmlEscaped());
    if (!enabled)
        invitation += QStringLiteral("<br><br>") + m_task.text.toHtmlEscaped();
    m_emptyText->setText(invitation);
    m_pages->setCurrentWidget(m_hasResult ? m_scroll : m_emptyPage);
    setFocusProxy(m_hasResult && m_focusOfResult ? m_focusOfResult : m_emptyButton);
    m_sentence->setVisible(m_hasResult && !m_sentence->text().isEmpty());
    m_moment->setVisible(m_hasResult && !going);
    m_taskRow->setVisible(going);
    m_doing->setText(going ? m_task.text : QString());
    m_progress->setValue(int(1000 * m_task.share));
}

void LabView::paintTo(QPainter &painter, const QSize &size)
{
    const Theme theme(palette());
    if (!m_hasResult) {
        paintNote(painter, QRect(QPoint(), size), theme, tr("Not measured yet"), m_invitation());
        return;
    }
    const QString text = m_sentence->text();
    constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    const QRect room(10, 0, size.width() - 20, size.height());
    const int height = text.isEmpty() ? 0 : painter.fontMetrics().boundingRect(room, flags, text).height() + 8;
    paintPage(painter, QSize(size.width(), size.height() - height));
    painter.setPen(theme.text);
    painter.drawText(QRect(10, size.height() - height + 2, size.width() - 20, height), flags, text);
}

}  // namespace pitfall
