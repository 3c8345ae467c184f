#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace pitfall {

/// What ClassRows shows.
struct ClassRowsContent {
    struct Row {
        QString name;
        std::vector<QImage> pictures;
        std::vector<std::int64_t> counts;  ///< of images, one for each part
    };
    QStringList parts;  ///< "training", "test"
    std::vector<Row> rows;
};

/// A row for each class of a data set: its name, some of its pictures, and how many images it has, as a bar that is cut
/// into the parts of the data set. As tall as its rows need: for a scroll area.
class ClassRows : public QWidget {
    Q_OBJECT

public:
    explicit ClassRows(QWidget *parent = nullptr);

    void setContent(ClassRowsContent content);
    const ClassRowsContent &content() const { return m_content; }
    /// The piece of a row's bar that is for a part, or the whole bar.
    QRectF barAt(int row, int part) const;
    QRectF barAt(int row) const;
    /// How many pictures of a row there is room for.
    int columns() const { return m_columns; }
    /// What the card beside the pointer says of a row.
    QString help(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void relayout();
    double headingHeight() const;
    double contentHeight() const;
    std::int64_t total(int row) const;
    QColor colour(int part) const;
    void paintHeading(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    ClassRowsContent m_content;
    std::int64_t m_most = 0;  ///< images of the largest class
    QSizeF m_tile;            ///< pixels on screen of a picture
    double m_nameWidth = 0, m_countWidth = 0, m_rowHeight = 0, m_barLeft = 0, m_barWidth = 0;
    int m_columns = 0;
};

}  // namespace pitfall
