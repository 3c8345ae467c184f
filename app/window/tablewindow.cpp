#include "app/window/tablewindow.h"

#include "ui/views/view.h"
#include "ui/views/viewtable.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTime>
#include <QVBoxLayout>

namespace pitfall {

namespace {

/// Sorts numbers as numbers.
class Field : public QTableWidgetItem {
public:
    explicit Field(const QString &text) : QTableWidgetItem(text)
    {
        m_value = text.toDouble(&m_isNumber);
        setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (m_isNumber)
            setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        const auto &that = static_cast<const Field &>(other);
        if (m_isNumber && that.m_isNumber)
            return m_value < that.m_value;
        return m_isNumber != that.m_isNumber ? m_isNumber : text() < other.text();
    }

private:
    double m_value = 0;
    bool m_isNumber = false;
};

}  // namespace

TableWindow::TableWindow(View *view, QWidget *parent)
    : QDialog(parent), m_view(view), m_table(new QTableWidget(this)), m_caption(new QLabel(this))
{
    setObjectName(QStringLiteral("tableWindow"));
    setWindowTitle(tr("%1 as a table – Pitfall").arg(view->title()));
    m_caption->setWordWrap(true);
    m_table->setAccessibleName(tr("Numbers of: %1").arg(view->title()));
    m_table->setSortingEnabled(true);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setProperty("help", QStringLiteral("action.table"));
    auto *refreshButton = new QPushButton(tr("Refresh"), this);
    refreshButton->setToolTip(tr("The numbers as they are now (F5)"));
    refreshButton->setShortcut(Qt::Key_F5);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setToolTip(tr("Copy what is selected, or all, for a spreadsheet (Ctrl+C)"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(refreshButton, &QPushButton::clicked, this, &TableWindow::refresh);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(copied()); });
    m_table->installEventFilter(this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption, 1);
    for (QPushButton *button : {refreshButton, copy, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    const int line = fontMetrics().height();
    resize(50 * line, 30 * line);
    refresh();
}

// Instead of the table's own copy, which takes one cell.
bool TableWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QDialog::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        QApplication::clipboard()->setText(copied());
    return true;
}

void TableWindow::refresh()
{
    if (!m_view)
        return;
    const ViewTable table = ViewTable::of(m_view->csv());
    m_table->setSortingEnabled(false);  // rows must stay where they are put
    m_table->clear();
    m_table->setColumnCount(int(table.headings.size()));
    m_table->setHorizontalHeaderLabels(table.headings);
    m_table->setRowCount(int(table.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new Field(table.rows[std::size_t(row)][column]));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
    m_caption->setText(table.rows.empty() ? tr("There is nothing to show yet.")
                                          : tr("%1 rows, as they were at %2.")
                                                .arg(table.rows.size())
                                                .arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
}

QString TableWindow::copied() const
{
    const QList<QTableWidgetSelectionRange> ranges = m_table->selectedRanges();
    ViewTable chosen;
    const auto fieldsOf = [this](int row, int from, int to) {
        QStringList fields;
        for (int column = from; column <= to; ++column)
            fields << m_table->item(row, column)->text();
        return fields;
    };
    if (ranges.isEmpty()) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            chosen.headings << m_table->horizontalHeaderItem(column)->text();
        for (int row = 0; row < m_table->rowCount(); ++row)
            chosen.rows.push_back(fieldsOf(row, 0, m_table->columnCount() - 1));
        return chosen.tabbed();
    }
    QStringList lines;
    for (const QTableWidgetSelectionRange &range : ranges)
        for (int row = range.topRow(); row <= range.bottomRow(); ++row)
            lines << fieldsOf(row, range.leftColumn(), range.rightColumn()).join(u'\t');
    return lines.join(u'\n') + u'\n';
}

}  // namespace pitfall
