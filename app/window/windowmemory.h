#pragma once

#include "app/window/colourscheme.h"
#include "core/config/config.h"

#include <QByteArray>
#include <QString>

class QMainWindow;

namespace pitfall {

/// What is remembered from one start of the program to the next. Broken or foreign settings are ignored.
namespace windowMemory {

/// The last config, or the preset "quick".
ExperimentConfig config();
void setConfig(const ExperimentConfig &config);

ColourScheme colourScheme();
void setColourScheme(ColourScheme scheme);

/// As applyLanguage takes it.
QString language();
void setLanguage(const QString &code);
/// Whether the welcome page is wanted when the program starts.
bool welcome();
void setWelcome(bool wanted);

/// Text in percent of its usual size, 100 … 200.
int textSize();
void setTextSize(int percent);

/// The measures on the axes of loss against accuracy; empty if none are remembered.
QString scoreAxis();
QString accuracyAxis();
void setAxes(const QString &score, const QString &accuracy);

/// What was there to put back. A layout of a version without some docks leaves them where they are.
enum class Layout { None, BeforeTheLab, BeforeTheInspector, BeforeTheLesson, Whole };
/// Puts size and docks back.
Layout restoreLayout(QMainWindow &window);
void saveLayout(const QMainWindow &window);
/// The docks alone, to be kept elsewhere, and back; a layout of other docks is left aside.
QByteArray layoutOf(const QMainWindow &window);
void putLayout(QMainWindow &window, const QByteArray &layout);

}  // namespace windowMemory

}  // namespace pitfall
