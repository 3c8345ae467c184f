#pragma once

#include "ui/views/studycolumns.h"
#include "ui/views/view.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace pitfall {

class StudyTableModel;
class StudyTableFilter;
class TitleRow;

/// All networks of a study, those that diverged or failed too, with what was drawn and what they came to: sorted by a
/// click on a heading, filtered by words and conditions ("tanh linear>84").
class StudyTable : public View {
    Q_OBJECT

public:
    explicit StudyTable(QWidget *parent = nullptr);

    QString title() const override { return tr("Networks"); }
    QWidget *titleControls() override;
    void begin(const ExperimentConfig &, std::shared_ptr<const Splits>) override {}
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    void setResults(std::shared_ptr<const StudyResults> results);
    void setChosen(int network);
    QTableView &table() { return *m_table; }
    QLineEdit &filter() { return *m_filter; }

    QSize sizeHint() const override { return {720, 300}; }

signals:
    void networkChosen(int network);

protected:
    void languageChanged() override;

private:
    void filterChanged();
    void fitColumns();

    std::shared_ptr<const StudyResults> m_results;
    StudyTableModel *m_model;
    StudyTableFilter *m_proxy;
    QTableView *m_table;
    QLineEdit *m_filter;
    QLabel *m_count;
    TitleRow *m_controls;
    bool m_choosing = false;
};

}  // namespace pitfall
