#include "app/window/windowlook.h"

#include "app/window/mainwindow.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "ui/views/view.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>

namespace pitfall {

namespace {

/// The choices in a dock's title bar, by name.
QList<QComboBox *> choicesOf(const ViewDock &dock)
{
    QWidget *controls = dock.view()->titleControls();
    QList<QComboBox *> boxes = controls ? controls->findChildren<QComboBox *>() : QList<QComboBox *>();
    boxes.removeIf([](const QComboBox *box) { return box->objectName().isEmpty(); });
    return boxes;
}

}  // namespace

QString lookOf(MainWindow &window)
{
    QJsonObject views;
    for (const ViewDock *dock : window.docks()) {
        QJsonObject choices;
        for (const QComboBox *box : choicesOf(*dock))
            choices[box->objectName()] = box->currentText();
        if (!choices.isEmpty())
            views[dock->objectName()] = choices;
    }
    const QJsonObject look = {{"docks", QString::fromLatin1(windowMemory::layoutOf(window).toBase64())},
                              {"selected", window.selected()},
                              {"views", views}};
    return QString::fromUtf8(QJsonDocument(look).toJson(QJsonDocument::Compact));
}

void restoreLook(MainWindow &window, const QString &look)
{
    const QJsonObject json = QJsonDocument::fromJson(look.toUtf8()).object();
    if (json.isEmpty())
        return;
    windowMemory::putLayout(window, QByteArray::fromBase64(json[QStringLiteral("docks")].toString().toLatin1()));
    const QJsonObject views = json[QStringLiteral("views")].toObject();
    for (const ViewDock *dock : window.docks()) {
        const QJsonObject choices = views[dock->objectName()].toObject();
        for (QComboBox *box : choicesOf(*dock)) {
            const int index = box->findText(choices[box->objectName()].toString());
            if (index >= 0)
                box->setCurrentIndex(index);
        }
    }
    window.select(json[QStringLiteral("selected")].toInt(-1));
}

}  // namespace pitfall
