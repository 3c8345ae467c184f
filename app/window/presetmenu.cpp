#include "app/window/presetmenu.h"

#include "app/window/icons.h"
#include "core/config/presets.h"
#include "ui/widgets/coretext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

namespace pitfall {

PresetMenu::PresetMenu(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("preset"));
    setIcon(themedIcon(QStringLiteral("preset")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    restyle();
    setToolTip(tr("Experiments that come with Pitfall"));
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const Preset &preset : presets()) {
        QAction *action = menu->addAction(coreText(preset.title));
        action->setObjectName(QStringLiteral("preset.") + QString::fromStdString(preset.name));
        action->setToolTip(QStringLiteral("<p>%1</p>").arg(coreText(preset.description).toHtmlEscaped()));
        action->setStatusTip({});
        connect(action, &QAction::triggered, this, [this, &preset] { emit chosen(preset.config); });
    }
    setMenu(menu);
    display({});
}

// A button with a style sheet keeps the colour that it had when it was given one.
void PresetMenu::restyle()
{
    const QString style = QStringLiteral("QToolButton { color: %1; } QToolButton::menu-indicator { image: none; }")
                              .arg(QGuiApplication::palette().color(QPalette::ButtonText).name());
    if (styleSheet() != style)
        setStyleSheet(style);
}

void PresetMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void PresetMenu::display(const ExperimentConfig &config)
{
    QString name = tr("own settings");
    for (const Preset &preset : presets())
        if (preset.config == config)
            name = QString::fromStdString(preset.name);
    setText(tr("Preset: %1 ▾").arg(name));
}

}  // namespace pitfall
