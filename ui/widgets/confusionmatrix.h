#pragma once

#include "ui/widgets/palette.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace pitfall {

class HoverCard;

/// Counts of images of the row's class that were taken for the column's, as a heat map, with the share that was
/// recognised at the end of each row. A click, or the arrow keys, choose a cell.
class ConfusionMatrix : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionMatrix(QWidget *parent = nullptr);

    /// `counts` is square, with as many rows as there are names.
    void setCounts(QStringList names, std::vector<std::vector<int>> counts);
    void setChosen(int row, int column);
    int chosenRow() const { return m_row; }
    int chosenColumn() const { return m_column; }
    QRectF cellAt(int row, int column) const;
    void paintTo(QPainter &painter, const QSize &size) const;

    QSize sizeHint() const override { return {330, 300}; }
    QSize minimumSizeHint() const override { return {190, 250}; }
    /// The width that is needed to use this height.
    int widthFor(int height) const;

signals:
    void cellChosen(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Layout {
        QPointF origin;
        double cell = 0;
        double namesWidth = 0;
        QRectF at(int row, int column) const;
    };

    int classes() const { return int(m_counts.size()); }
    int total(int row) const;
    double share(int row, int column) const;
    Layout layoutFor(const QSize &size, const QFont &font) const;
    void paint(QPainter &painter, const Layout &layout) const;
    void paintNames(QPainter &painter, const Layout &layout, const Theme &theme) const;
    void paintCell(QPainter &painter, const Layout &layout, int row, int column, const Theme &theme) const;
    void relayout();

    QStringList m_names;
    std::vector<std::vector<int>> m_counts;
    double m_mostConfused = 0;  ///< largest share off the diagonal
    int m_row = -1, m_column = -1;
    Layout m_layout;
    HoverCard *m_card;
};

}  // namespace pitfall
