#include "app/window/newstudy.h"

#include "ui/panels/studydesigner.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace pitfall {

int defaultJobs()
{
    return std::clamp(QThread::idealThreadCount(), 1, 64);
}

NewStudyDialog::NewStudyDialog(const ExperimentConfig &settings, QWidget *parent)
    : QDialog(parent), m_designer(new StudyDesigner(settings)), m_folder(new QLineEdit), m_jobs(new QSpinBox)
{
    setWindowTitle(tr("New study"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_designer, 1);
    auto *grid = new QGridLayout;
    auto *choose = new QPushButton(tr("Choose…"));
    grid->addWidget(new QLabel(tr("Folder")), 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(choose, 0, 2);
    grid->addWidget(new QLabel(tr("Networks at a time")), 1, 0);
    grid->addWidget(m_jobs, 1, 1, Qt::AlignLeft);
    layout->addLayout(grid);
    m_folder->setText(QDir::home().filePath(
        QStringLiteral("pitfall-study-%1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"))));
    m_folder->setAccessibleName(tr("Folder of the study"));
    m_folder->setToolTip(tr("Holds everything of the study. The folder of the same study goes on where it was."));
    m_jobs->setRange(1, 256);
    m_jobs->setValue(defaultJobs());
    m_jobs->setAccessibleName(tr("Networks at a time"));
    m_jobs->setToolTip(
        tr("Each is trained in a process of its own, on its share of the cores; fewer where memory would "
           "not hold them."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    m_start->setObjectName(QStringLiteral("start"));
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Folder of the study"), m_folder->text());
        if (!path.isEmpty())
            m_folder->setText(path);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewStudyDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_designer, &StudyDesigner::changed, this, &NewStudyDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &NewStudyDialog::refresh);
    refresh();
    resize(860, 680);
}

void NewStudyDialog::refresh()
{
    m_start->setEnabled(m_designer->problem().isEmpty() && !m_folder->text().trimmed().isEmpty());
}

void NewStudyDialog::start()
{
    emit started(m_designer->study(), m_folder->text().trimmed(), m_jobs->value());
    accept();
}

}  // namespace pitfall
