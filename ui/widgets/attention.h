#pragma once

#include <QPointer>
#include <QWidget>

namespace pitfall {

/// A frame around a widget for some seconds, so that a class sees where to look. Lies on top of it and lets the mouse
/// through; goes by itself.
class Attention : public QWidget {
    Q_OBJECT

public:
    static void drawTo(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Attention(QWidget *around);

    double m_strength = 1;  ///< 1 … 0
};

}  // namespace pitfall
