#include "app/window/application.h"

#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "ui/widgets/coretext.h"
#include "ui/worker/sentence.h"

namespace pitfall {

namespace {

/// True if there was a window to tell it.
bool told(const QString &sentence)
{
    bool any = false;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<MainWindow *>(widget)) {
            window->messages().showProblem(coreText(sentence));
            any = true;
        }
    return any;
}

}  // namespace

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        if (!told(sentenceOfCurrentException()))
            throw;
        return true;
    }
}

}  // namespace pitfall
