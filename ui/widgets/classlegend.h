#pragma once

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace pitfall {

/// Class names with their markers, one below the other. A click (or Space) hides a class or shows it again.
class ClassLegend : public QScrollArea {
    Q_OBJECT

public:
    explicit ClassLegend(QWidget *parent = nullptr);

    void setClasses(const QStringList &names);
    QAbstractButton *entry(int label) const { return m_entries.at(label); }

    /// Off: only the names, where colours mean something else.
    void setMarkersShown(bool shown);

    QSize sizeHint() const override;
    /// Paints the entries, hidden classes as such, into a column of a picture.
    void paintTo(QPainter &painter, const QRectF &column) const;

signals:
    void toggled(int label, bool shown);

private:
    QWidget *m_column;
    QVBoxLayout *m_layout;
    std::vector<QAbstractButton *> m_entries;
    bool m_markersShown = true;
};

}  // namespace pitfall
