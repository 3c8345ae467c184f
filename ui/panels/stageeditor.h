#pragma once

#include "core/config/config.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace pitfall {

class FieldEditor;

/// The stack as a small table: one row a stage, and buttons that add, remove and move the current one.
class StageEditor : public QWidget {
    Q_OBJECT

public:
    explicit StageEditor(QWidget *parent = nullptr);

    const std::vector<StageConfig> &stages() const { return m_stages; }
    void setStages(const std::vector<StageConfig> &stages);
    int current() const { return m_current; }

public slots:
    void addStage();     ///< after the current one, with its settings
    void removeStage();  ///< the last one stays
    void moveStage(int by);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QLabel *number = nullptr;
        std::vector<FieldEditor *> editors;  ///< in the order of the columns
    };

    void rebuild();
    void buildHeader();
    Row buildRow(int stage);
    void fitType(const Row &row) const;
    void buildButtons();
    void readRow(int stage);
    void setCurrent(int stage);

    std::vector<StageConfig> m_stages;
    std::vector<Row> m_rows;
    int m_current = 0;
    QWidget *m_table = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
};

}  // namespace pitfall
