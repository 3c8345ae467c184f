#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace pitfall {

struct MachineReport;

/// What this program is, what it is made of and runs on, its licence, and what to cite. Shown beside the window, not in
/// front of it. The machine is measured on another thread.
class AboutBox : public QDialog {
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent = nullptr);

    /// BibTeX entries of the paper, the authors' framework, and this program.
    static QString citation();

private:
    QWidget *buildMachine();
    QWidget *buildCitation();
    void lookAtMachine();
    void showMachine(const MachineReport &report);

    QLabel *m_machine;
};

}  // namespace pitfall
