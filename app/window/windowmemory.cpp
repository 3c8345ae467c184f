#include "app/window/windowmemory.h"

#include "app/window/messagestrip.h"
#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/presets.h"

#include <QMainWindow>
#include <QSettings>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace pitfall::windowMemory {

namespace {

constexpr int layoutVersion = 4;  // grows when docks come or go
constexpr int versionBeforeTheLab = 1;
constexpr int versionBeforeTheInspector = 2;
constexpr int versionBeforeTheLesson = 3;

QSettings settings()
{
    return QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall"));
}

}  // namespace

ExperimentConfig config()
{
    const std::string text = settings().value(QStringLiteral("experiment/config")).toString().toStdString();
    try {
        if (!text.empty())
            return configFromJson(nlohmann::json::parse(text));
    } catch (const Error &) {
    } catch (const nlohmann::json::exception &) {
    }
    return preset("quick").config;
}

void setConfig(const ExperimentConfig &config)
{
    settings().setValue(QStringLiteral("experiment/config"), QString::fromStdString(toJson(config).dump()));
}

ColourScheme colourScheme()
{
    const QString name = settings().value(QStringLiteral("window/theme")).toString();
    return name == u"light" ? ColourScheme::Light : name == u"dark" ? ColourScheme::Dark : ColourScheme::System;
}

void setColourScheme(ColourScheme scheme)
{
    const QString name = scheme == ColourScheme::Light  ? QStringLiteral("light")
                         : scheme == ColourScheme::Dark ? QStringLiteral("dark")
                                                        : QStringLiteral("system");
    settings().setValue(QStringLiteral("window/theme"), name);
}

QString language()
{
    return settings().value(QStringLiteral("window/language")).toString();
}

void setLanguage(const QString &code)
{
    settings().setValue(QStringLiteral("window/language"), code);
}

bool welcome()
{
    return settings().value(QStringLiteral("window/welcome"), true).toBool();
}

void setWelcome(bool wanted)
{
    settings().setValue(QStringLiteral("window/welcome"), wanted);
}

int textSize()
{
    return std::clamp(settings().value(QStringLiteral("window/textSize"), 100).toInt(), 100, 200);
}

void setTextSize(int percent)
{
    settings().setValue(QStringLiteral("window/textSize"), std::clamp(percent, 100, 200));
}

QString scoreAxis()
{
    return settings().value(QStringLiteral("lossaccuracy/score")).toString();
}

QString accuracyAxis()
{
    return settings().value(QStringLiteral("lossaccuracy/accuracy")).toString();
}

void setAxes(const QString &score, const QString &accuracy)
{
    settings().setValue(QStringLiteral("lossaccuracy/score"), score);
    settings().setValue(QStringLiteral("lossaccuracy/accuracy"), accuracy);
}

Layout restoreLayout(QMainWindow &window)
{
    const QSettings stored = settings();
    window.restoreGeometry(stored.value(QStringLiteral("window/geometry")).toByteArray());
    const QByteArray state = stored.value(QStringLiteral("window/state")).toByteArray();
    if (window.restoreState(state, layoutVersion))
        return Layout::Whole;
    if (window.restoreState(state, versionBeforeTheLesson))
        return Layout::BeforeTheLesson;
    if (window.restoreState(state, versionBeforeTheInspector))
        return Layout::BeforeTheInspector;
    return window.restoreState(state, versionBeforeTheLab) ? Layout::BeforeTheLab : Layout::None;
}

void saveLayout(const QMainWindow &window)
{
    QSettings stored = settings();
    stored.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    stored.setValue(QStringLiteral("window/state"), window.saveState(layoutVersion));
}

QByteArray layoutOf(const QMainWindow &window)
{
    return window.saveState(layoutVersion);
}

// The strips of messages are toolbars, too, but whether one is there depends on what is to be said.
void putLayout(QMainWindow &window, const QByteArray &layout)
{
    std::map<MessageStrip *, bool> hidden;
    for (MessageStrip *strip : window.findChildren<MessageStrip *>())
        hidden[strip] = strip->isHidden();
    window.restoreState(layout, layoutVersion);
    for (const auto &[strip, wasHidden] : hidden)
        strip->setHidden(wasHidden);
}

}  // namespace pitfall::windowMemory
