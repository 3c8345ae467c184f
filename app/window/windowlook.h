#pragma once

#include <QString>

namespace pitfall {

class MainWindow;

/// How the window shows a run: docks, axes, what the maps are made by, the selected image. As JSON, to be saved with
/// the run.
QString lookOf(MainWindow &window);
/// Puts it back; what cannot be understood stays as it is.
void restoreLook(MainWindow &window, const QString &look);

}  // namespace pitfall
