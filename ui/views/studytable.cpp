#include "ui/views/studytable.h"

#include "core/study/studyreport.h"
#include "ui/views/studytablemodel.h"
#include "ui/widgets/titlerow.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace pitfall {

StudyTable::StudyTable(QWidget *parent)
    : View(parent), m_model(new StudyTableModel(this)), m_proxy(new StudyTableFilter(m_model)),
      m_table(new QTableView(this)), m_filter(new QLineEdit), m_count(new QLabel(this)), m_controls(new TitleRow(this))
{
    setAccessibleName(title());
    m_filter->setPlaceholderText(tr("Filter: tanh linear>84 mse<0.03"));
    m_filter->setToolTip(tr("Shows the networks in which every word is found and every condition holds. A condition "
                            "names a column: mse<0.03, linear>84 (percent), epochs=3."));
    m_filter->setAccessibleName(tr("Filter of the networks"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(150);
    m_controls->addWidget(m_filter);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setStyleSheet(QStringLiteral("QTableView::item { padding: 0 6px; }"));
    m_table->setAccessibleName(title());
    m_count->setContentsMargins(10, 2, 10, 4);
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &StudyTable::filterChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_choosing && now.isValid())
            emit networkChosen(m_model->networkAt(m_proxy->mapToSource(now).row()));
    });
    filterChanged();
}

QWidget *StudyTable::titleControls()
{
    return m_controls;
}

// The chosen row stays chosen, and what is looked at stays in sight, while networks are added; widths are those of the
// first networks, or what the person made them.
void StudyTable::setResults(std::shared_ptr<const StudyResults> results)
{
    const bool isAnother = !results || !m_results || results->folder != m_results->folder || m_model->rowCount() == 0;
    const QModelIndex now = m_proxy->mapToSource(m_table->currentIndex());
    const int chosen = m_model->networkAt(now.row());
    const int scrolled = m_table->verticalScrollBar()->value();
    m_results = std::move(results);
    m_choosing = true;
    m_model->setResults(m_results);
    if (isAnother)
        fitColumns();
    m_choosing = false;
    filterChanged();
    setChosen(chosen);
    if (!isAnother)
        m_table->verticalScrollBar()->setValue(scrolled);
}

// With room for the arrow of the sorted column.
void StudyTable::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount() - 1; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 12);
}

void StudyTable::setChosen(int network)
{
    const int row = m_model->rowOf(network);
    const QModelIndex at = m_proxy->mapFromSource(m_model->index(row, 0));
    m_choosing = true;
    if (row >= 0 && at.isValid()) {
        m_table->setCurrentIndex(at);
        m_table->scrollTo(at);
    } else {
        m_table->clearSelection();
    }
    m_choosing = false;
}

void StudyTable::languageChanged()
{
    setResults(m_results);
}

void StudyTable::filterChanged()
{
    m_choosing = true;
    const QString unknown = m_proxy->setText(m_filter->text());
    m_choosing = false;
    const int all = m_model->rowCount(), shown = m_proxy->rowCount();
    m_count->setVisible(all > 0);
    m_count->setText(!unknown.isEmpty() ? tr("Not understood: %1. Write the beginning of a column's name, < or > or =, "
                                             "and a number.")
                                              .arg(unknown)
                     : shown < all ? tr("%1 of %2 networks").arg(shown).arg(all)
                                   : tr("%1 networks").arg(all));
}

QString StudyTable::csv() const
{
    return m_results ? QString::fromStdString(asCsv(*m_results->folder)) : QString();
}

void StudyTable::paintTo(QPainter &painter, const QSize &size)
{
    const QPixmap picture = m_table->grab();
    const QSizeF shown = QSizeF(picture.deviceIndependentSize()).scaled(size, Qt::KeepAspectRatio);
    painter.drawPixmap(QRectF({0, 0}, shown), picture, picture.rect());
}

}  // namespace pitfall
