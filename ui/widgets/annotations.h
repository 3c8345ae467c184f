#pragma once

#include <QColor>
#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace pitfall {

/// A sheet of glass over its parent, to draw on with the pointer. While nothing is drawn it lets the pointer through.
/// It may hold a picture of what lies below, which then seems to stand still.
class Annotations : public QWidget {
    Q_OBJECT

public:
    explicit Annotations(QWidget *parent);

    /// Vermillion, yellow, sky blue, green, and the text's colour: to be told apart by anybody on any ground.
    static constexpr int colours = 5;
    QColor colour(int index) const;
    static QString colourName(int index);
    void setColour(int index);
    int currentColour() const { return m_colour; }

    void setDrawing(bool drawing);
    bool isDrawing() const { return m_drawing; }
    /// Null: what lies below is seen as it is.
    void setFrozen(const QPixmap &picture);
    bool isFrozen() const { return !m_frozen.isNull(); }
    void undo();
    void clear();
    int strokeCount() const { return int(m_strokes.size()); }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Stroke {
        int colour = 0;
        QPolygonF points;  ///< shares of width and height, so that it stays in place
    };
    QPointF share(const QPointF &pixel) const;
    void letThrough();

    std::vector<Stroke> m_strokes;
    QPixmap m_frozen;
    int m_colour = 0;
    bool m_drawing = false;
    bool m_pressed = false;
};

}  // namespace pitfall
