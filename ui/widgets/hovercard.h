#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

namespace pitfall {

/// A small card beside the pointer: an enlarged picture if there is one, and lines of text, the first in bold.
/// Lies on top of its parent, stays inside it, and lets the mouse through.
class HoverCard : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void showAt(const QPointF &position, const QStringList &lines, const QImage &picture = {});
    const QStringList &lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont boldFont() const;
    QSize pictureSize() const;

    QStringList m_lines;
    QImage m_picture;
};

}  // namespace pitfall
