#include "app/window/focusring.h"

#include "ui/widgets/palette.h"

#include <QApplication>
#include <QDockWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>

namespace pitfall {

namespace {

/// By its tab: QWidget::raise does nothing where the dock comes last among its siblings already.
void bringToFront(const QDockWidget &dock)
{
    for (QTabBar *tabs : dock.parentWidget()->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == dock.windowTitle())
                tabs->setCurrentIndex(i);
}

/// What has the focus is not left behind the tab of another dock, nor where one would have to scroll to.
void bringIntoView(QWidget *widget)
{
    for (QWidget *up = widget; up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(widget);
        if (auto *dock = qobject_cast<QDockWidget *>(up))
            if (!dock->isFloating() && widget->visibleRegion().isEmpty())
                bringToFront(*dock);
    }
}

/// Sees how the focus comes to where it goes. A filter of its own: QFocusFrame's is for the widget that it is around.
class FocusWatch : public QObject {
public:
    explicit FocusWatch(FocusRing *ring) : QObject(ring), m_ring(ring) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            m_byKeyboard |= key == Qt::Key_Tab || key == Qt::Key_Backtab;
        }
        if (event->type() != QEvent::FocusIn)
            return false;
        // A window that is shown gives the focus "by Tab" to its first widget: that is not the person's doing.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ShortcutFocusReason)
            m_byKeyboard = true;
        else if (reason == Qt::MouseFocusReason)
            m_byKeyboard = false;
        if (auto *target = qobject_cast<QWidget *>(watched); target && target == QApplication::focusWidget())
            m_ring->follow(target, m_byKeyboard);
        return false;
    }

private:
    FocusRing *m_ring;
    bool m_byKeyboard = false;
};

}  // namespace

FocusRing::FocusRing(QWidget *window) : QFocusFrame(window), m_home(window)
{
    hide();
    m_settling.setInterval(20);
    connect(&m_settling, &QTimer::timeout, this, &FocusRing::settle);
    new FocusWatch(this);
}

void FocusRing::follow(QWidget *widget, bool byKeyboard)
{
    const bool isOurs = widget && widget->window() == m_home && widget != m_home;
    setWidget(isOurs && byKeyboard ? widget : nullptr);
    m_tries = 0;
    m_settling.stop();
    if (!this->widget())
        return;
    bringIntoView(this->widget());
    m_settling.start();
}

// Where its widget has to be scrolled to or brought to the front first, the frame hides and does not come back by
// itself.
void FocusRing::settle()
{
    constexpr int patience = 20;  // tries
    QWidget *wanted = widget();
    if (!wanted || isVisible() || ++m_tries > patience)
        return m_settling.stop();
    bringIntoView(wanted);
    setWidget(nullptr);
    setWidget(wanted);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.background, 4));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

}  // namespace pitfall
