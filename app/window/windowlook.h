#pragma once

#include <QByteArray>
#include <QString>

namespace pitfall {

class MainWindow;

/// How the window shows a run: docks, axes, what the maps are made by, the selected image, and a small picture of
/// its reconstructions. As JSON, to be saved with the run.
QString lookOf(MainWindow &window);
/// The small picture of a run in a look: a PNG file; empty if there is none.
QByteArray pictureIn(const QString &look);
/// Puts it back; what cannot be understood stays as it is.
void restoreLook(MainWindow &window, const QString &look);

}  // namespace pitfall
