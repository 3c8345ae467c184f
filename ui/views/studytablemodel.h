#pragma once

#include "ui/views/studycolumns.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace pitfall {

/// The columns of a study, one row a network. The last column says what became of those that did not finish.
class StudyTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;  ///< numbers where there are numbers

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(std::shared_ptr<const StudyResults> results);
    int networkAt(int row) const;
    int rowOf(int network) const;  ///< or -1
    const std::vector<StudyColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString reasonAt(int row) const;

    std::shared_ptr<const StudyResults> m_results;
    std::vector<StudyColumn> m_columns;
};

/// Sorts by numbers, and shows the rows that a text lets through: words that stand in some column, and conditions on a
/// column by the beginning of its name or key, such as "mse<0.03" or "linear>84" (accuracies in percent).
class StudyTableFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit StudyTableFilter(StudyTableModel *model);

    /// Returns what of the text was not understood; empty if all was.
    QString setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Condition {
        int column = 0;
        QString compare;  ///< "<", ">", "<=", ">=", "="
        double value = 0;
    };
    bool accepts(const Condition &condition, int row) const;

    StudyTableModel *m_model;
    QStringList m_words;
    std::vector<Condition> m_conditions;
};

}  // namespace pitfall
