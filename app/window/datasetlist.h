#pragma once

#include "ui/worker/datasetdesk.h"

#include <QTreeWidget>

#include <optional>

namespace pitfall {

/// The data sets of the manager, each with what is there of it: those that Pitfall knows by name, then those that were
/// opened from a file or folder.
class DatasetList : public QTreeWidget {
    Q_OBJECT

public:
    struct Row {
        QString title;
        DataConfig data;
        DatasetState state;   ///< of those known by name
        bool opened = false;  ///< from a file or folder

        bool isHere() const { return opened || state.entry.available; }
    };

    explicit DatasetList(QWidget *parent = nullptr);

    /// Keeps what is chosen, if it is still there.
    void setStates(const std::vector<DatasetState> &states);
    /// Adds one that was opened, in front of the others that were, and chooses it.
    void addOpened(const QString &title, const DataConfig &data);
    void forget(const DataConfig &data);
    /// Shows it as being fetched; a negative share: no longer.
    void setFetched(const QString &name, double share);

    const std::vector<Row> &rows() const { return m_rows; }
    /// Lists everything anew and chooses `wanted`, or else what was chosen.
    void rebuild(const std::optional<DataConfig> &wanted = std::nullopt);
    /// Null if none is.
    const Row *chosen() const;
    /// Does nothing if it is not in the list.
    void choose(const DataConfig &data);

signals:
    /// Another one, or the same with something changed about it.
    void chosenChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void addHeading(const QString &text);
    void addItem(int row);
    QString stateText(const Row &row) const;
    QTreeWidgetItem *itemOf(int row) const;

    std::vector<DatasetState> m_states;
    std::vector<Row> m_rows;
    QString m_fetching;
    double m_share = -1;
    bool m_rebuilding = false;
};

}  // namespace pitfall
