#pragma once

class QMainWindow;
class QToolBar;

namespace pitfall {

/// Qt leaves the buttons of toolbars out of the tab order; these are in it.
void reachByKeyboard(QToolBar *bar);
/// The bars of tabs that a window makes for docks behind each other say what they are, now and whenever one is made.
void nameTabBars(QMainWindow *window);

}  // namespace pitfall
