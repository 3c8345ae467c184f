#include "app/window/windowlook.h"

#include "app/window/mainwindow.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "ui/views/reconstructionsview.h"

#include <QBuffer>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>

namespace pitfall {

namespace {

/// What is chosen, the same in every language: the entry's key, or its place in the list.
QJsonValue chosenIn(const QComboBox &box)
{
    const QVariant key = box.currentData();
    return key.isValid() ? QJsonValue::fromVariant(key) : QJsonValue(box.currentIndex());
}

int placeOf(const QComboBox &box, const QJsonValue &chosen)
{
    if (box.itemData(0).isValid())
        for (int i = 0; i < box.count(); ++i)
            if (QJsonValue::fromVariant(box.itemData(i)) == chosen)
                return i;
    return chosen.isDouble() && !box.itemData(0).isValid() ? chosen.toInt() : box.findText(chosen.toString());
}

/// The choices in a dock's title bar, by name.
QList<QComboBox *> choicesOf(const ViewDock &dock)
{
    QWidget *controls = dock.view()->titleControls();
    QList<QComboBox *> boxes = controls ? controls->findChildren<QComboBox *>() : QList<QComboBox *>();
    boxes.removeIf([](const QComboBox *box) { return box->objectName().isEmpty(); });
    return boxes;
}

QByteArray pictureOf(const MainWindow &window)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (const auto *view = window.findChild<ReconstructionsView *>())
        view->thumbnail().save(&buffer, "PNG");
    return png;
}

}  // namespace

QString lookOf(MainWindow &window)
{
    QJsonObject views;
    for (const ViewDock *dock : window.docks()) {
        QJsonObject choices;
        for (const QComboBox *box : choicesOf(*dock))
            choices[box->objectName()] = chosenIn(*box);
        if (!choices.isEmpty())
            views[dock->objectName()] = choices;
    }
    QJsonObject look = {{"docks", QString::fromLatin1(windowMemory::layoutOf(window).toBase64())},
                        {"selected", window.selected()},
                        {"views", views}};
    if (const QByteArray picture = pictureOf(window); !picture.isEmpty())
        look[QStringLiteral("picture")] = QString::fromLatin1(picture.toBase64());
    return QString::fromUtf8(QJsonDocument(look).toJson(QJsonDocument::Compact));
}

QByteArray pictureIn(const QString &look)
{
    const QJsonObject json = QJsonDocument::fromJson(look.toUtf8()).object();
    return QByteArray::fromBase64(json[QStringLiteral("picture")].toString().toLatin1());
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
            const int index = placeOf(*box, choices[box->objectName()]);
            if (index >= 0 && index < box->count())
                box->setCurrentIndex(index);
        }
    }
    window.select(json[QStringLiteral("selected")].toInt(-1));
}

}  // namespace pitfall
