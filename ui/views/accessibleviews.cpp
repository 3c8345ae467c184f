#include "ui/views/accessibleviews.h"

#include "ui/views/view.h"
#include "ui/views/viewtable.h"
#include "ui/widgets/timelineslider.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QElapsedTimer>
#include <QPointer>

#include <map>
#include <utility>

namespace pitfall {

namespace {

/// One number of a view. Knows its place only; asks the table what is there.
class Cell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    Cell(QAccessibleInterface *table, int row, int column) : m_table(table), m_row(row), m_column(column) {}

    bool isValid() const override { return m_table && m_table->isValid() && m_row < tableOf()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_table; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QRect rect() const override { return m_table->rect(); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text) const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return m_table; }

private:
    QAccessibleTableInterface *tableOf() const { return m_table->tableInterface(); }

    QAccessibleInterface *m_table;
    int m_row, m_column;
};

/// A view: a chart, with its numbers as a table.
class ViewInterface : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit ViewInterface(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) {}
    ~ViewInterface() override
    {
        for (const auto &[place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name)
            return view()->title();
        const QString said = QAccessibleWidget::text(what);
        if (what != QAccessible::Description || !said.isEmpty())
            return said;
        return View::tr("A table of %1 rows: %2").arg(rowCount()).arg(table().headings.join(QStringLiteral(", ")));
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString textAt(int row, int column) const
    {
        const ViewTable &all = table();
        const bool isThere = row >= 0 && row < int(all.rows.size()) && column >= 0 && column < all.headings.size();
        return isThere ? all.rows[std::size_t(row)][column] : QString();
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        auto [found, isNew] = m_cells.try_emplace({row, column}, 0);
        if (isNew)
            found->second =
                QAccessible::registerAccessibleInterface(new Cell(const_cast<ViewInterface *>(this), row, column));
        return QAccessible::accessibleInterface(found->second);
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int rowCount() const override { return int(table().rows.size()); }
    int columnCount() const override { return int(table().headings.size()); }
    QString columnDescription(int column) const override { return table().headings.value(column); }
    QString rowDescription(int row) const override { return textAt(row, 0); }
    int selectedCellCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    View *view() const { return static_cast<View *>(widget()); }
    // A reader asks cell by cell; the table is made anew at most twice a second.
    const ViewTable &table() const
    {
        constexpr int fresh = 500;  // ms
        if (!m_age.isValid() || m_age.elapsed() > fresh) {
            m_table = ViewTable::of(view()->csv());
            m_age.start();
        }
        return m_table;
    }

    mutable ViewTable m_table;
    mutable QElapsedTimer m_age;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

QString Cell::text(QAccessible::Text what) const
{
    if (what == QAccessible::Description)
        return tableOf()->columnDescription(m_column);
    const bool isText = what == QAccessible::Name || what == QAccessible::Value;
    return isText ? static_cast<ViewInterface *>(m_table)->textAt(m_row, m_column) : QString();
}

/// The timeline: its value is a moment, said in words.
class TimelineInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TimelineInterface(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Slider) {}

    QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Value)
            return QAccessibleWidget::text(what);
        const TimelineMark *mark = slider()->current();
        return mark ? mark->caption() : TimelineSlider::tr("Live");
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant &value) override { slider()->setValue(value.toInt()); }
    QVariant maximumValue() const override { return slider()->maximum(); }
    QVariant minimumValue() const override { return slider()->minimum(); }
    QVariant minimumStepSize() const override { return slider()->singleStep(); }

private:
    TimelineSlider *slider() const { return static_cast<TimelineSlider *>(widget()); }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1String("pitfall::View"))
        return new ViewInterface(widget);
    if (className == QLatin1String("pitfall::TimelineSlider"))
        return new TimelineInterface(widget);
    if (className == QLatin1String("QCustomPlot"))
        return new QAccessibleWidget(widget, QAccessible::Chart);
    if (className == QLatin1String("QScrollArea"))
        return new QAccessibleWidget(widget, QAccessible::Pane);
    for (const char *picture : {"pitfall::Thumbnails", "pitfall::PictureRows", "pitfall::ConfusionMatrix",
                                "pitfall::ClassRows", "pitfall::FactsBar"})
        if (className == QLatin1String(picture))
            return new QAccessibleWidget(widget, QAccessible::Graphic);
    return nullptr;
}

}  // namespace

void describeViewsToScreenReaders()
{
    static bool known = false;
    if (!std::exchange(known, true))
        QAccessible::installFactory(&make);
}

}  // namespace pitfall
