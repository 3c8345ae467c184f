#pragma once

#include <QIcon>
#include <QPalette>

namespace pitfall {

/// A drawing of `resources/icons` in the colour that `role` has in the application's palette whenever it is painted,
/// so that it follows the theme.
QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

/// The program's own picture, in its own colours.
QIcon programIcon();

}  // namespace pitfall
