#pragma once

#include "core/study/study.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pitfall {

class StudyDesigner;

/// "New study": the design, the folder that it goes into, and how many networks are trained at a time.
class NewStudyDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings`: those of the window, which a study may be based on.
    explicit NewStudyDialog(const ExperimentConfig &settings, QWidget *parent = nullptr);

    StudyDesigner &designer() { return *m_designer; }
    QLineEdit &folder() { return *m_folder; }

signals:
    void started(const pitfall::Study &study, const QString &folder, int jobs);

private:
    void start();
    void refresh();

    StudyDesigner *m_designer;
    QLineEdit *m_folder;
    QSpinBox *m_jobs;
    QPushButton *m_start;
};

/// One network at a time for each core.
int defaultJobs();

}  // namespace pitfall
