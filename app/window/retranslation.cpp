#include "app/window/retranslation.h"

#include "app/window/textorigins.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QTableWidget>

#include <array>

namespace pitfall {

namespace {

constexpr std::array properties = {
    "text",        "iconText", "toolTip",         "statusTip", "whatsThis", "accessibleName",  "accessibleDescription",
    "windowTitle", "title",    "placeholderText", "prefix",    "suffix",    "specialValueText"};

void addClasses(const QObject *object, QStringList &names)
{
    for (const QMetaObject *meta = object ? object->metaObject() : nullptr; meta; meta = meta->superClass())
        if (const QString name = QString::fromLatin1(meta->className()); name.startsWith(u"pitfall::"))
            names << name;
}

/// The classes of an object and of what it is in, nearest first: the contexts in which its texts may have been said. A
/// dock and a menu say what is in them.
QStringList contextsOf(const QObject &object)
{
    QStringList contexts;
    for (const QObject *each = &object; each; each = each->parent()) {
        if (const auto *dock = qobject_cast<const QDockWidget *>(each))
            addClasses(dock->widget(), contexts);
        if (const auto *menu = qobject_cast<const QMenu *>(each); menu && !menu->actions().isEmpty())
            if (const auto *dock = qobject_cast<const QDockWidget *>(menu->actions().constFirst()->parent()))
                addClasses(dock->widget(), contexts);
        addClasses(each, contexts);
    }
    contexts.removeDuplicates();
    return contexts;
}

/// Translates texts of one object. What each is in English is kept with the object, since two English texts may be one
/// in another language.
class ObjectTexts {
public:
    ObjectTexts(QObject &object, const TextOrigins &origins)
        : m_object(object), m_origins(origins), m_contexts(contextsOf(object))
    {
    }

    QString now(const QString &shown, const QByteArray &place)
    {
        if (shown.isEmpty())
            return shown;
        const QByteArray key = "pitfall.english." + place;
        QStringList kept = m_object.property(key).toStringList();
        if (kept.value(0) != shown)
            kept = {shown, m_origins.inEnglish(shown, m_contexts)};
        kept[0] = m_origins.now(kept[1], m_contexts);
        if (kept[0] != kept[1] || m_object.property(key).isValid())
            m_object.setProperty(key, kept);
        return kept[0];
    }

private:
    QObject &m_object;
    const TextOrigins &m_origins;
    QStringList m_contexts;
};

void retranslateItems(QComboBox &box, ObjectTexts &texts)
{
    for (int i = 0; i < box.count(); ++i)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
            const QString text = box.itemData(i, role).toString();
            if (const QString now = texts.now(text, QByteArray::number(i) + '.' + QByteArray::number(role));
                now != text)
                box.setItemData(i, now, role);
        }
}

void retranslateHeader(QTableWidget &table, ObjectTexts &texts)
{
    for (int column = 0; column < table.columnCount(); ++column)
        if (QTableWidgetItem *item = table.horizontalHeaderItem(column))
            item->setText(texts.now(item->text(), QByteArray::number(column)));
}

void retranslate(QObject &object, const TextOrigins &origins)
{
    ObjectTexts texts(object, origins);
    const bool typed = qobject_cast<QLineEdit *>(&object);  // what a person writes is theirs
    for (const char *name : properties) {
        const int index = object.metaObject()->indexOfProperty(name);
        if (index < 0 || (typed && qstrcmp(name, "text") == 0))
            continue;
        const QMetaProperty property = object.metaObject()->property(index);
        if (!property.isWritable() || property.metaType() != QMetaType::fromType<QString>())
            continue;
        const QString text = property.read(&object).toString();
        if (const QString now = texts.now(text, name); now != text)
            property.write(&object, now);
    }
    if (auto *box = qobject_cast<QComboBox *>(&object))
        retranslateItems(*box, texts);
    if (auto *table = qobject_cast<QTableWidget *>(&object))
        retranslateHeader(*table, texts);
}

}  // namespace

void retranslateWindows(const TextOrigins &origins)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        retranslate(*window, origins);
        const QObjectList inside = window->findChildren<QObject *>();
        for (QObject *each : inside)
            retranslate(*each, origins);
        window->setLocale(QLocale());
        for (QObject *each : inside)
            if (auto *widget = qobject_cast<QWidget *>(each))
                widget->update();
    }
}

}  // namespace pitfall
