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

/// An entry, the same in every language: its key, or its place in the list.
QJsonValue entryOf(const QComboBox &box, int place)
{
    const QVariant key = box.itemData(place);
    return key.isValid() ? QJsonValue::fromVariant(key) : QJsonValue(place);
}

/// Negative if there is none such.
int placeOf(const QComboBox &box, const QJsonValue &entry)
{
    for (int i = 0; i < box.count(); ++i) {
        const bool isSeparator = box.itemText(i).isEmpty();
        if (!isSeparator && entryOf(box, i) == entry)
            return i;
    }
    return -1;
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
            choices[box->objectName()] = entryOf(*box, box->currentIndex());
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
            if (const int place = placeOf(*box, choices[box->objectName()]); place >= 0)
                box->setCurrentIndex(place);
        }
    }
    window.select(json[QStringLiteral("selected")].toInt(-1));
}

}  // namespace pitfall
