#include "app/window/presenterstage.h"

#include "app/window/colourscheme.h"
#include "ui/views/changesview.h"
#include "ui/views/factsbar.h"
#include "ui/widgets/annotations.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitfall {

namespace {

constexpr double leastType = 18;  // points, of the smallest text

QPalette highContrast(bool dark)
{
    QPalette palette = dark ? darkPalette() : lightPalette();
    const QColor ground = dark ? Qt::black : Qt::white, ink = dark ? Qt::white : Qt::black;
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, ink);
    return palette;
}

QPixmap penPicture(const QColor &colour)
{
    QPixmap picture(20, 20);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::gray, 1));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(2, 2, 16, 16));
    return picture;
}

}  // namespace

double PresenterStage::smallestType(int height, int dpi)
{
    constexpr double lines = 40;  // that would fill the screen
    return std::max(leastType, height / lines * 72 / dpi);
}

PresenterStage::PresenterStage(QWidget *window)
    : QWidget(window), m_facts(new FactsBar(this)), m_changes(new ChangesView(this)),
      m_annotations(new Annotations(this)), m_views(new QWidget(this)), m_strip(new QWidget(this))
{
    setObjectName(QStringLiteral("presenter"));
    setAccessibleName(tr("Presenter mode"));
    setAutoFillBackground(true);
    buildPanes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_facts);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_changes, 1);
    m_changes->hide();
    buildStrip();
    setDark(true);
    connect(m_annotations, &Annotations::changed, this, &PresenterStage::refreshStrip);
    hide();
}

void PresenterStage::buildPanes()
{
    auto *row = new QHBoxLayout(m_views);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(16);
    for (Pane &pane : m_panes) {
        pane.box = new QWidget(m_views);
        auto *column = new QVBoxLayout(pane.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        pane.title = new QLabel(pane.box);
        pane.title->setIndent(10);
        QFont bold;  // of whatever size
        bold.setBold(true);
        pane.title->setFont(bold);
        column->addWidget(pane.title);
        row->addWidget(pane.box, 1);
        pane.box->hide();
    }
}

QToolButton *PresenterStage::addButton(const QString &name, const QString &text, const QString &help, bool checkable)
{
    auto *button = new QToolButton(m_strip);
    button->setObjectName(QStringLiteral("presenter.") + name);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(text);
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, name] { emit actionAsked(name); });
    m_buttons->addWidget(button);
    return button;
}

void PresenterStage::buildStrip()
{
    m_strip->setAutoFillBackground(true);
    m_strip->setBackgroundRole(QPalette::AlternateBase);
    m_buttons = new QHBoxLayout(m_strip);
    m_buttons->setContentsMargins(10, 6, 10, 6);
    m_buttons->setSpacing(6);
    for (int pane = 0; pane < panes; ++pane) {
        m_choosers[pane] = new QComboBox(m_strip);
        m_choosers[pane]->setFocusPolicy(Qt::TabFocus);
        // The choosers give way before the buttons do.
        m_choosers[pane]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choosers[pane]->setMinimumContentsLength(8);
        m_choosers[pane]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_choosers[pane]->setAccessibleName(pane == 0 ? tr("First view") : tr("Second view"));
        m_choosers[pane]->setToolTip(pane == 0 ? tr("What is shown (V)") : tr("What is shown beside it (Shift+V, O)"));
        m_choosers[pane]->setObjectName(QStringLiteral("presenter.view%1").arg(pane + 1));
        m_buttons->addWidget(m_choosers[pane]);
        connect(m_choosers[pane], &QComboBox::currentIndexChanged, this,
                [this, pane](int index) { emit chosen(pane, pane == 0 ? index : index - 1); });
    }
    m_run = addButton(QStringLiteral("run"), tr("Run"), tr("Train, or pause (Space)"));
    m_slowButton =
        addButton(QStringLiteral("slow"), tr("Slow motion"), tr("One batch at a time, with what it changes (S)"), true);
    addButton(QStringLiteral("previous"), tr("◀ Step"), tr("Back in the lesson (Page Up)"));
    addButton(QStringLiteral("next"), tr("Step ▶"), tr("On in the lesson (Page Down)"));
    m_freeze =
        addButton(QStringLiteral("freeze"), tr("Freeze"), tr("Let the picture stand still; the run goes on (F)"), true);
    m_draw = addButton(QStringLiteral("draw"), tr("Draw"), tr("Draw on the picture with the pointer (D)"), true);
    for (int i = 0; i < Annotations::colours; ++i) {
        auto *pen = addButton(QStringLiteral("pen%1").arg(i + 1), Annotations::colourName(i),
                              tr("%1 (%2)").arg(Annotations::colourName(i)).arg(i + 1), true);
        pen->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_pens.push_back(pen);
    }
    m_undo = addButton(QStringLiteral("undo"), tr("Undo"), tr("Take the last line back (U)"));
    m_clear = addButton(QStringLiteral("clear"), tr("Clear"), tr("Wipe everything off (C)"));
    addButton(QStringLiteral("invert"), tr("Invert"), tr("Light on black, or dark on white (I)"));
    addButton(QStringLiteral("leave"), tr("Leave"), tr("Back to the window (F11 or Esc)"));
    m_strip->hide();
}

void PresenterStage::setContent(int index, QWidget *content, const QString &title)
{
    Pane &pane = m_panes[index];
    pane.content = content;
    pane.title->setText(title);
    if (content) {
        pane.box->layout()->addWidget(content);
        static_cast<QVBoxLayout *>(pane.box->layout())->setStretchFactor(content, 1);
        content->show();
    }
    pane.box->setVisible(content);
}

void PresenterStage::setChoices(const QStringList &names, int first, int second)
{
    for (int pane = 0; pane < panes; ++pane) {
        const QSignalBlocker blocker(m_choosers[pane]);
        m_choosers[pane]->clear();
        if (pane == 1)
            m_choosers[pane]->addItem(tr("– nothing beside it –"));
        m_choosers[pane]->addItems(names);
        m_choosers[pane]->setCurrentIndex(pane == 0 ? first : second + 1);
    }
}

void PresenterStage::setSlow(bool slow)
{
    m_slow = slow;
    m_changes->setVisible(slow);
    m_views->setVisible(!slow);
    refreshStrip();
}

void PresenterStage::setDark(bool dark)
{
    m_dark = dark;
    setPalette(highContrast(dark));
    refreshStrip();
}

void PresenterStage::setBlank(bool blank)
{
    m_blank = blank;
    m_facts->setVisible(!blank);
    m_views->setVisible(!blank && !m_slow);
    m_changes->setVisible(!blank && m_slow);
    update();
}

void PresenterStage::setRunning(bool running)
{
    m_run->setText(running ? tr("Pause") : tr("Run"));
    m_run->setAccessibleName(m_run->text());
}

void PresenterStage::showStrip(bool shown)
{
    placeStrip();
    m_strip->setVisible(shown);
    m_strip->raise();
}

bool PresenterStage::isStripShown() const
{
    return m_strip->isVisible();
}

void PresenterStage::refreshStrip()
{
    m_slowButton->setChecked(m_slow);
    m_freeze->setChecked(m_annotations->isFrozen());
    m_draw->setChecked(m_annotations->isDrawing());
    for (int i = 0; i < int(m_pens.size()); ++i) {
        m_pens[i]->setIcon(penPicture(m_annotations->colour(i)));
        m_pens[i]->setChecked(m_annotations->currentColour() == i);
        m_pens[i]->setVisible(m_annotations->isDrawing());
    }
    m_undo->setVisible(m_annotations->strokeCount() > 0);
    m_clear->setVisible(m_annotations->strokeCount() > 0);
}

void PresenterStage::fitType()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(smallestType(height(), logicalDpiY()));
    if (font != this->font())
        setFont(font);
    QFont small = font;
    small.setPointSizeF(leastType * 0.75);  // of controls, for who stands beside them
    m_strip->setFont(small);
}

void PresenterStage::placeStrip()
{
    const int high = m_strip->sizeHint().height();
    m_strip->setGeometry(0, height() - high, width(), high);
}

QPixmap PresenterStage::picture()
{
    const bool strip = m_strip->isVisible();
    m_strip->hide();
    m_annotations->hide();
    const QPixmap picture = grab();
    m_annotations->show();
    m_strip->setVisible(strip);
    return picture;
}

void PresenterStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_blank ? QColor(Qt::black) : palette().color(QPalette::Window));
}

void PresenterStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitType();
    m_annotations->setGeometry(rect());
    m_annotations->raise();
    placeStrip();
    m_strip->raise();
}

void PresenterStage::pointerAt(const QPoint &position)
{
    const int edge = std::max(60, m_strip->sizeHint().height() + 10);
    const bool near = rect().contains(position) && position.y() > height() - edge;
    if (near != isStripShown())
        showStrip(near);
}

// The window below keeps its own order.
bool PresenterStage::focusNextPrevChild(bool next)
{
    QWidget *start = focusWidget() ? focusWidget() : this;
    QWidget *each = start;
    do {
        each = next ? each->nextInFocusChain() : each->previousInFocusChain();
        const bool reachable = isAncestorOf(each) && each->isVisibleTo(this) && each->isEnabled() &&
                               (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        if (reachable) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (each != start);
    return false;
}

}  // namespace pitfall
