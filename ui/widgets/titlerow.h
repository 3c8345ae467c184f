#pragma once

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QToolBar;
class QToolButton;

namespace pitfall {

/// A row of choosers and buttons for a dock's title bar. Buttons that have no room move into a menu at its end. Dies
/// with its owner, unless a parent has adopted it.
class TitleRow : public QWidget {
    Q_OBJECT

public:
    explicit TitleRow(QObject *owner);

    /// `name` is the accessible name, `help` the tooltip, `caption` a word before the box (may be empty).
    QComboBox *addCombo(const QString &caption, const QString &name, const QString &help);
    /// Takes it over.
    void addWidget(QWidget *widget);
    QToolButton *addButton(const QString &text, const QString &help);

private:
    QHBoxLayout *m_layout;
    QToolBar *m_buttons = nullptr;
};

/// Replaces the entries of a box by a first one (left out if empty; its data is -1) and "stage 1", "stage 2", …
/// (data 0, 1, …), each put into `pattern`, such as "through %1", and chooses the entry with `data`, or the first.
/// Emits nothing.
void setStages(QComboBox *box, const QString &pattern, const QString &first, int stages, int data);

}  // namespace pitfall
