#pragma once

#include <QFocusFrame>
#include <QTimer>

namespace pitfall {

/// A ring around what has the focus, as soon as a person goes through the window by keyboard. In the theme's accent on
/// its background, so that it is seen on anything. Belongs to the window.
class FocusRing : public QFocusFrame {
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

    /// `byKeyboard`: it came there so, and not by a click.
    void follow(QWidget *widget, bool byKeyboard);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    QWidget *m_home;
    QTimer m_settling;
    int m_tries = 0;
};

}  // namespace pitfall
