#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pitfall {

/// A part of the panel: a heading, rows of label and editor, and rows that only show under "More".
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void addRow(QLabel *label, QWidget *editor);
    void addWideRow(QWidget *widget);
    void addRowUnderMore(QLabel *label, QWidget *editor);

    bool isExpanded() const;
    void setExpanded(bool expanded);

protected:
    void changeEvent(QEvent *event) override;

private:
    static void add(QGridLayout *grid, QLabel *label, QWidget *editor);

    QGridLayout *m_rows = nullptr;
    QGridLayout *m_moreRows = nullptr;
    QWidget *m_moreBox;
    QToolButton *m_more;
};

}  // namespace pitfall
