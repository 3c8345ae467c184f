#pragma once

#include "ui/help/topic.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace pitfall {

/// Help, beside the window and not in its way: one topic at a time with its formula and source, or the contents, which
/// can be searched.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(const HelpTopic &topic);
    void showContents();
    /// What is shown, without mark-up.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QTextBrowser *m_page;
    QLineEdit *m_search;
    QToolButton *m_back;
};

}  // namespace pitfall
