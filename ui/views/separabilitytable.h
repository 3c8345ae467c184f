#pragma once

#include "ui/views/separabilityverdict.h"
#include "ui/widgets/palette.h"

#include <QWidget>

#include <memory>

namespace pitfall {

class HoverCard;

/// Representations (rows, those of a stage together) against measures (columns); what is clearly the best of a column
/// is in bold on a ground of its own. A click, or Up and Down, choose a row.
class SeparabilityTable : public QWidget {
    Q_OBJECT

public:
    explicit SeparabilityTable(QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const SeparabilityReport> report);
    int chosenRow() const { return m_chosen; }
    void setChosenRow(int row);
    QRectF rowAt(int row) const;
    void paintTo(QPainter &painter, const QSize &size) const;
    int heightFor(const QFontMetrics &metrics) const;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Layout {
        double labelWidth = 0;
        double line = 0;
        std::vector<QRectF> columns;  ///< text at the right of each, the interval's bar (if wide) at the left
        bool bars = false;
    };

    int rows() const { return m_report ? int(m_report->representations.size()) : 0; }
    Layout layoutFor(const QSize &size, const QFontMetrics &metrics) const;
    void paint(QPainter &painter, const QSize &size) const;
    void paintHeadings(QPainter &painter, const Layout &layout, const Theme &theme) const;
    void paintRow(QPainter &painter, const Layout &layout, int row, double width, const Theme &theme) const;
    void paintColumn(QPainter &painter, const Layout &layout, int column, const Theme &theme) const;
    int rowAt(const QPointF &position) const;  ///< or -1

    std::shared_ptr<const SeparabilityReport> m_report;
    int m_chosen = -1;
    HoverCard *m_card;
};

}  // namespace pitfall
