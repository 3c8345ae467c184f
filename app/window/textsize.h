#pragma once

#include <QObject>

class QMenu;

namespace pitfall {

/// The size of all text, in percent of what the environment gives. Whole application.
namespace textSize {

inline constexpr int least = 100, most = 200, step = 25;

void apply(int percent);
int current();

}  // namespace textSize

/// Its part of a menu: the sizes, larger (Ctrl++), smaller (Ctrl+−). Remembered. Belongs to the window.
class TextSizeMenu : public QObject {
    Q_OBJECT

public:
    explicit TextSizeMenu(QObject *window);

    void fill(QMenu *view);

private:
    void choose(int percent);

    QMenu *m_menu = nullptr;
};

}  // namespace pitfall
