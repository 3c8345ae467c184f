#include "ui/widgets/classlegend.h"

#include "ui/widgets/marker.h"
#include "ui/widgets/palette.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace pitfall {

namespace {

int indentOf(const QFontMetricsF &metrics)
{
    return int(4 + metrics.height());
}

/// Longer names are cut off.
int widestOf(const QFontMetricsF &metrics)
{
    return int(10 * metrics.height());
}

void paintEntry(QPainter &painter, const QRectF &rect, const Theme &theme, int label, const QString &name, bool shown,
                bool marked)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    const double indent = indentOf(metrics);
    const QPainterPath path =
        markerPath(markerOf(label), metrics.height() / 2).translated(rect.left() + indent / 2, rect.center().y());
    if (shown && marked)
        painter.fillPath(path, theme.label(label));
    else if (!shown)
        painter.strokePath(path, QPen(theme.axis, 1));
    QFont font = painter.font();
    font.setStrikeOut(!shown);
    painter.save();
    painter.setFont(font);
    painter.setPen(shown ? theme.text : theme.axis);
    const QRectF room = rect.adjusted(indent, 0, -2, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(name, Qt::ElideRight, room.width()));
    painter.restore();
}

class LegendEntry : public QAbstractButton {
public:
    LegendEntry(int label, const QString &name, const bool &marked, QWidget *parent)
        : QAbstractButton(parent), m_label(label), m_marked(marked)
    {
        setText(name);
        setCheckable(true);
        setChecked(true);
        setToolTip(ClassLegend::tr("Click to hide or show this class."));
        setAccessibleName(name);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int whole = indentOf(fontMetrics()) + fontMetrics().horizontalAdvance(text()) + 8;
        return {std::min(widestOf(fontMetrics()), whole), fontMetrics().height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme(palette());
        if (underMouse() || hasFocus())
            painter.fillRect(rect(), theme.band);
        paintEntry(painter, rect(), theme, m_label, text(), isChecked(), m_marked);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    int m_label;
    const bool &m_marked;  ///< of the legend
};

}  // namespace

ClassLegend::ClassLegend(QWidget *parent) : QScrollArea(parent), m_column(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(m_column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setWidget(m_column);
}

void ClassLegend::setClasses(const QStringList &names)
{
    qDeleteAll(m_entries);
    m_entries.clear();
    for (int label = 0; label < names.size(); ++label) {
        auto *entry = new LegendEntry(label, names[label], m_markersShown, m_column);
        connect(entry, &QAbstractButton::toggled, this, [this, label](bool shown) { emit toggled(label, shown); });
        m_layout->insertWidget(label, entry);
        m_entries.push_back(entry);
    }
    updateGeometry();
}

void ClassLegend::setMarkersShown(bool shown)
{
    m_markersShown = shown;
    for (QAbstractButton *entry : m_entries)
        entry->update();
}

QSize ClassLegend::sizeHint() const
{
    int width = 0, height = 0;
    for (const QAbstractButton *entry : m_entries) {
        width = std::max(width, entry->sizeHint().width());
        height += entry->sizeHint().height();
    }
    return {width, height};
}

void ClassLegend::paintTo(QPainter &painter, const QRectF &column) const
{
    const Theme theme(palette());
    double y = column.top();
    painter.save();
    painter.setFont(font());
    for (int label = 0; label < int(m_entries.size()); ++label) {
        const double height = m_entries[label]->sizeHint().height();
        if (y + height > column.bottom())
            break;
        const QRectF row(column.left(), y, column.width(), height);
        paintEntry(painter, row, theme, label, m_entries[label]->text(), m_entries[label]->isChecked(), m_markersShown);
        y += height;
    }
    painter.restore();
}

}  // namespace pitfall
