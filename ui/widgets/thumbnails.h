#pragma once

#include "ui/widgets/gridlayout.h"
#include "ui/widgets/palette.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace pitfall {

class HoverCard;

/// Pictures in a grid under a caption, as many as there is room for. A click, or the arrow keys, choose one.
class Thumbnails : public QWidget {
    Q_OBJECT

public:
    struct Item {
        int id = 0;
        QImage picture;
        QStringList help;  ///< lines of the card beside the pointer
    };

    explicit Thumbnails(QWidget *parent = nullptr);

    /// The most important item first.
    void setItems(const QString &caption, std::vector<Item> items);
    void setSelected(int id);
    const std::vector<Item> &items() const { return m_items; }
    const QString &caption() const { return m_caption; }
    int shownCount() const { return m_layout.count; }
    QRectF cellAt(int index) const { return m_layout.cellAt(0, index); }
    void paintTo(QPainter &painter, const QSize &size) const;

    QSize sizeHint() const override { return {220, 240}; }
    QSize minimumSizeHint() const override { return {110, 110}; }

signals:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double captionHeight(const QSize &size, const QFontMetrics &metrics) const;
    GridLayout layoutFor(const QSize &size, const QFontMetrics &metrics) const;
    void paint(QPainter &painter, const GridLayout &layout, const QSize &size) const;
    void relayout();
    int indexOf(int id) const;  ///< or -1

    QString m_caption;
    std::vector<Item> m_items;
    int m_selected = -1;
    GridLayout m_layout;
    HoverCard *m_card;
};

}  // namespace pitfall
