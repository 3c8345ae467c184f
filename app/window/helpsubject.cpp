#include "app/window/helpsubject.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace pitfall {

namespace {

/// Topics whose widgets are called otherwise.
const QMap<QString, QString> &byName()
{
    static const QMap<QString, QString> names = {
        {"datasetsButton", "action.datasets"}, {"studyReconstructions", "view.reconstructions"},
        {"studyFilters", "view.filters"},      {"studyMap", "view.featuremap"},
        {"shape", "network.stages"},           {"presenter", "view.presenter"},
        {"classVariance", "view.experiment"},  {"mapMethod", "view.featuremap"},
    };
    return names;
}

QString nameOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QToolButton *>(widget); button && button->defaultAction())
        return button->defaultAction()->objectName();
    return widget->objectName();
}

/// "stage2.kernel" is any stage's kernel.
QString withoutStage(QString name)
{
    static const QRegularExpression stage(QStringLiteral("^stage\\d+\\."));
    return name.remove(stage);
}

std::optional<HelpTopic> measureOf(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return box ? helpTopic(QStringLiteral("measure.") + box->currentData().toString()) : std::nullopt;
}

/// Tabs of docks are about what is in the dock in front.
std::optional<HelpTopic> dockOf(const QTabBar *tabs)
{
    for (const QDockWidget *dock : tabs->window()->findChildren<QDockWidget *>())
        if (dock->windowTitle() == tabs->tabText(tabs->currentIndex()))
            return helpTopic(QStringLiteral("view.") + dock->objectName());
    return std::nullopt;
}

std::optional<HelpTopic> topicOf(const QWidget *widget)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return dockOf(tabs);
    if (auto topic = measureOf(widget))
        return topic;
    const QString name = nameOf(widget);
    if (name.isEmpty())
        return std::nullopt;
    for (const QString &id :
         {byName().value(name), withoutStage(name), QStringLiteral("action.") + name, QStringLiteral("view.") + name})
        if (!id.isEmpty())
            if (auto topic = helpTopic(id))
                return topic;
    return std::nullopt;
}

/// A tooltip, and a name to put above it.
std::optional<HelpTopic> wordsOf(const QWidget *widget)
{
    if (widget->toolTip().isEmpty())
        return std::nullopt;
    HelpTopic topic;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    topic.title = !widget->accessibleName().isEmpty() ? widget->accessibleName() : button ? button->text() : QString();
    const bool isRich = Qt::mightBeRichText(widget->toolTip());
    topic.what = isRich ? widget->toolTip() : QStringLiteral("<p>%1</p>").arg(widget->toolTip().toHtmlEscaped());
    return topic;
}

}  // namespace

std::optional<HelpTopic> helpFor(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        widget = label->buddy();
    std::optional<HelpTopic> words;
    for (; widget; widget = widget->parentWidget()) {
        auto topic = topicOf(widget);
        if (const QString marked = widget->property("help").toString(); !topic && !marked.isEmpty())
            topic = helpTopic(marked);
        if (topic && !words)
            return topic;
        if (topic) {
            words->see = {topic->id};
            return words;
        }
        if (!words)
            words = wordsOf(widget);
        if (widget->isWindow())
            break;
    }
    return words;
}

}  // namespace pitfall
