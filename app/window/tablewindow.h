#pragma once

#include <QDialog>
#include <QPointer>

class QLabel;
class QTableWidget;

namespace pitfall {

class View;

/// The numbers behind a view, to be read, sorted and copied. Shows them as they were when it was opened or refreshed.
class TableWindow : public QDialog {
    Q_OBJECT

public:
    explicit TableWindow(View *view, QWidget *parent = nullptr);

    void refresh();
    /// The selected cells, or all of them with their headings, with tabs between.
    QString copied() const;
    QTableWidget &table() { return *m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<View> m_view;
    QTableWidget *m_table;
    QLabel *m_caption;
};

}  // namespace pitfall
