#pragma once

#include "ui/widgets/palette.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace pitfall {

class HoverCard;

/// What PictureRows shows: in each row the same pictures in another version, a name on the left, numbers on the right.
struct PictureRowsContent {
    struct Value {
        double value = 0, low = 0, high = 0;
    };
    struct Row {
        QString name;
        QString detail;                ///< below the name, fainter; may be empty
        std::vector<QImage> pictures;  ///< one for each of `ids`
        QStringList numbers;           ///< one for each heading; may be empty
        std::optional<Value> bar;
        QStringList help;  ///< lines of the card beside the pointer; none if empty
    };

    std::vector<int> ids;  ///< what each column of pictures is called in signals
    QStringList headings;  ///< of the numbers; in a narrow widget the later ones give way
    bool hasBar = false;   ///< the first number is drawn too, beside itself
    bool logarithmic = false;
    std::vector<Row> rows;
};

/// Where things are in PictureRows, in pixels.
struct PictureRowsLayout {
    double nameWidth = 0;
    double headingHeight = 0;
    double rowHeight = 0;
    QSizeF tile;
    double tilesLeft = 0, tileStep = 0;
    int columns = 0;              ///< pictures of a row that are shown
    QRectF bar;                   ///< its column, over all rows; empty if there is no room for it
    std::vector<QRectF> numbers;  ///< columns of the numbers that are shown

    static PictureRowsLayout make(const PictureRowsContent &content, const QSizeF &size, const QFont &font,
                                  double pixelRatio);
    QRectF rowAt(int row, double width) const;
    QRectF tileAt(int row, int column) const;

private:
    void chooseTile(const std::vector<QSizeF> &sizes, double room, int available);
};

/// A table of pictures. A click, or the arrow keys, choose a column of them.
class PictureRows : public QWidget {
    Q_OBJECT

public:
    explicit PictureRows(QWidget *parent = nullptr);

    void setContent(PictureRowsContent content);
    const PictureRowsContent &content() const { return m_content; }
    void setSelected(int id);
    /// Where a picture is; null if it is not shown.
    QRectF tileOf(int row, int id) const;
    void paintTo(QPainter &painter, const QSize &size) const;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void pictureChosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void relayout();
    int columnOf(int id) const;  ///< or -1
    int rowAt(double y) const;   ///< or -1

    PictureRowsContent m_content;
    PictureRowsLayout m_layout;
    HoverCard *m_card;
    int m_selected = -1;
};

}  // namespace pitfall
