#include "ui/views/studytablemodel.h"

#include "core/experiment/measure.h"
#include "ui/widgets/coretext.h"

#include <QRegularExpression>

#include <cmath>

namespace pitfall {

namespace {

const StudyColumn *columnNamed(const std::vector<StudyColumn> &columns, const QString &name, int *at)
{
    const auto plain = [](QString text) { return text.remove(u'-').remove(u' ').toLower(); };
    for (const bool whole : {true, false})
        for (std::size_t i = 0; i < columns.size(); ++i)
            for (const QString &each : {columns[i].label, columns[i].key, columns[i].key.section(u'.', -1)}) {
                const QString candidate = plain(each), wanted = plain(name);
                if (columns[i].isNumeric && (whole ? candidate == wanted : candidate.startsWith(wanted))) {
                    *at = int(i);
                    return &columns[i];
                }
            }
    return nullptr;
}

}  // namespace

void StudyTableModel::setResults(std::shared_ptr<const StudyResults> results)
{
    beginResetModel();
    m_results = std::move(results);
    m_columns = m_results ? studyColumns(*m_results) : std::vector<StudyColumn>();
    endResetModel();
}

int StudyTableModel::networkAt(int row) const
{
    return m_results && row >= 0 && row < rowCount() ? m_results->records[std::size_t(row)].index : -1;
}

int StudyTableModel::rowOf(int network) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (networkAt(row) == network)
            return row;
    return -1;
}

int StudyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_results ? 0 : int(m_results->records.size());
}

int StudyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : int(m_columns.size()) + 1;
}

QString StudyTableModel::reasonAt(int row) const
{
    const NetworkRecord &record = m_results->records[std::size_t(row)];
    switch (record.state) {
    case NetworkRecord::State::Finished:
        return {};
    case NetworkRecord::State::Diverged:
        return tr("diverged: %1").arg(QString::fromStdString(record.reason));
    case NetworkRecord::State::Failed:
        return tr("failed: %1").arg(QString::fromStdString(record.reason));
    }
    return {};
}

QVariant StudyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_results)
        return {};
    const auto row = std::size_t(index.row());
    if (index.column() == int(m_columns.size()))
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == sortRole ? reasonAt(index.row())
                                                                                      : QVariant();
    const StudyColumn &column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.texts[row];
    case sortRole:
        return column.isNumeric ? QVariant(column.numbers[row]) : QVariant(column.texts[row]);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumeric ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant StudyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > int(m_columns.size()))
        return {};
    if (section == int(m_columns.size()))
        return role == Qt::DisplayRole ? tr("What went wrong") : QVariant();
    const StudyColumn &column = m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.label;
    case Qt::ToolTipRole:
        return column.kind == StudyColumn::Kind::Score ? coreText(measure(column.key.toStdString()).help) : column.key;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumeric ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

StudyTableFilter::StudyTableFilter(StudyTableModel *model) : QSortFilterProxyModel(model), m_model(model)
{
    setSourceModel(model);
    setSortRole(StudyTableModel::sortRole);
}

QString StudyTableFilter::setText(const QString &text)
{
    static const QRegularExpression condition(QStringLiteral("^([\\w.-]+)(<=|>=|<|>|=)(.*)$"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    m_words.clear();
    m_conditions.clear();
    QStringList unknown;
    static const QRegularExpression aroundSigns(QStringLiteral("\\s*(<=|>=|<|>|=)\\s*"));
    for (const QString &part :
         QString(text).replace(aroundSigns, QStringLiteral("\\1")).split(u' ', Qt::SkipEmptyParts)) {
        const auto found = condition.match(part);
        int column = 0;
        bool isNumber = false;
        const double value = found.hasMatch() ? QString(found.captured(3)).remove(u'%').toDouble(&isNumber) : 0;
        if (!found.hasMatch())
            m_words << part;
        else if (isNumber && columnNamed(m_model->columns(), found.captured(1), &column))
            m_conditions.push_back({column, found.captured(2), value});
        else
            unknown << part;
    }
    invalidateFilter();
    return unknown.join(u' ');
}

bool StudyTableFilter::accepts(const Condition &condition, int row) const
{
    if (condition.column >= int(m_model->columns().size()))
        return false;
    const StudyColumn &column = m_model->columns()[std::size_t(condition.column)];
    const double value = column.numbers[std::size_t(row)] * (column.kind == StudyColumn::Kind::Accuracy ? 100 : 1);
    if (std::isnan(value))
        return false;
    return condition.compare == QStringLiteral("<")    ? value < condition.value
           : condition.compare == QStringLiteral(">")  ? value > condition.value
           : condition.compare == QStringLiteral("<=") ? value <= condition.value
           : condition.compare == QStringLiteral(">=") ? value >= condition.value
                                                       : value == condition.value;
}

bool StudyTableFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    for (const Condition &condition : m_conditions)
        if (!accepts(condition, row))
            return false;
    for (const QString &word : m_words) {
        bool found = false;
        for (int column = 0; column < m_model->columnCount() && !found; ++column)
            found = m_model->index(row, column).data().toString().contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

// What is no number comes last, whichever way one sorts.
bool StudyTableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(StudyTableModel::sortRole), b = right.data(StudyTableModel::sortRole);
    if (a.typeId() != QMetaType::Double || b.typeId() != QMetaType::Double)
        return QSortFilterProxyModel::lessThan(left, right);
    const double x = a.toDouble(), y = b.toDouble();
    if (std::isnan(x) || std::isnan(y))
        return std::isnan(y) && !std::isnan(x) ? sortOrder() == Qt::AscendingOrder
                                               : !std::isnan(y) && std::isnan(x) && sortOrder() == Qt::DescendingOrder;
    return x < y;
}

}  // namespace pitfall
