#include "app/window/keyboardaccess.h"

#include <QChildEvent>
#include <QCoreApplication>
#include <QMainWindow>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace pitfall {

namespace {

class TabBarNames : public QObject {
public:
    explicit TabBarNames(QMainWindow *window) : QObject(window)
    {
        window->installEventFilter(this);
        for (QTabBar *bar : window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
            name(bar);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished)
            if (auto *bar = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
                name(bar);
        return false;
    }

private:
    static void name(QTabBar *bar)
    {
        bar->setAccessibleName(QCoreApplication::translate("pitfall::MainWindow", "Views behind each other"));
        bar->setFocusPolicy(Qt::TabFocus);
    }
};

}  // namespace

void reachByKeyboard(QToolBar *bar)
{
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        if (button->focusPolicy() == Qt::NoFocus)
            button->setFocusPolicy(Qt::TabFocus);
}

void nameTabBars(QMainWindow *window)
{
    new TabBarNames(window);
}

}  // namespace pitfall
