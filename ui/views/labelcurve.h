#pragma once

#include "core/lab/finetuning.h"
#include "ui/widgets/plot.h"

namespace pitfall {

class HoverCard;

/// Accuracy against the number of labels, a line for each start, with 95% intervals over seeds.
class LabelCurve : public Plot {
    Q_OBJECT

public:
    explicit LabelCurve(QWidget *parent = nullptr);

    void setCells(std::vector<FineTuneCell> cells);
    QColor colourOf(FineTuneStart start) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameAxes();
    struct Line {
        FineTuneStart start;
        std::vector<const FineTuneCell *> cells;
    };

    std::vector<Line> lines() const;
    QPointF pointOf(const FineTuneCell &cell, double value) const;
    void fit();
    void setTicks();
    void paintLine(QPainter &painter, const Line &line) const;
    void paintLegend(QPainter &painter) const;
    void hover(const QPointF &position);

    std::vector<FineTuneCell> m_cells;
    HoverCard *m_card;
};

}  // namespace pitfall
