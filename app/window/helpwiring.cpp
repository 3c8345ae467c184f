#include "app/window/helpwiring.h"

#include "app/window/helpsubject.h"
#include "app/window/helpwindow.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWhatsThis>

namespace pitfall {

HelpWiring::HelpWiring(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

// The keys are shown, and taken by the filter: they are to work in dialogs too.
void HelpWiring::fill(QMenu *menu)
{
    menu->addAction(tr("What is this?") + QStringLiteral("\tF1"), this, [this] { explain(meant()); })
        ->setObjectName(QStringLiteral("helpThis"));
    menu->addAction(tr("Point at something") + QStringLiteral("\tShift+F1"), this, &QWhatsThis::enterWhatsThisMode)
        ->setObjectName(QStringLiteral("helpPoint"));
    menu->addAction(tr("Contents"), this, [this] { page().showContents(); })->setObjectName(QStringLiteral("help"));
}

HelpWindow &HelpWiring::page()
{
    if (!m_page)
        m_page = new HelpWindow(m_window);
    return *m_page;
}

void HelpWiring::explain(const QWidget *widget)
{
    if (const auto topic = helpFor(widget))
        page().showTopic(*topic);
    else
        page().showContents();
}

bool HelpWiring::isOurs(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget())
        if (widget == m_window)
            return true;
    return false;
}

const QWidget *HelpWiring::meant() const
{
    if (const QWidget *focus = QApplication::focusWidget(); focus && focus != m_window)
        return focus;
    return QApplication::widgetAt(QCursor::pos());
}

// Instead of the yellow box that Qt has for it.
bool HelpWiring::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_F1 || !widget || !isOurs(widget))
            return false;
        if (key->modifiers() & Qt::ShiftModifier)
            QWhatsThis::enterWhatsThisMode();
        else
            explain(meant());
        return true;
    }
    case QEvent::QueryWhatsThis:
        if (!widget || !isOurs(widget))
            return false;
        event->accept();
        return true;
    case QEvent::WhatsThis: {
        if (!widget || !isOurs(widget))
            return false;
        const QWidget *child = widget->childAt(static_cast<QHelpEvent *>(event)->pos());
        QMetaObject::invokeMethod(this, &QWhatsThis::leaveWhatsThisMode, Qt::QueuedConnection);
        explain(child ? child : widget);
        event->accept();
        return true;
    }
    default:
        return false;
    }
}

}  // namespace pitfall
