#pragma once

#include "ui/views/keyfacts.h"

#include <QWidget>

class QPainter;

namespace pitfall {

/// Key facts in big figures, side by side, with the yardsticks as a short table that says which of them the accuracy
/// is above. Figures are as large as the width allows, never smaller than the widget's font.
class FactsBar : public QWidget {
    Q_OBJECT

public:
    explicit FactsBar(QWidget *parent = nullptr);

    void setFacts(KeyFacts facts);
    const KeyFacts &facts() const { return m_facts; }
    /// All of it in words.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont figureFont(double width) const;
    double yardsticksWidth() const;
    void paintFigure(QPainter &painter, const QRectF &room, const KeyFacts::Figure &figure, const QFont &large) const;
    void paintYardsticks(QPainter &painter, const QRectF &room) const;

    KeyFacts m_facts;
};

}  // namespace pitfall
