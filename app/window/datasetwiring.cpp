#include "app/window/datasetwiring.h"

#include "app/window/datasetmanager.h"
#include "app/window/messagestrip.h"
#include "ui/panels/experimentpanel.h"
#include "ui/widgets/coretext.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace pitfall {

ExperimentConfig onDataset(ExperimentConfig config, const DatasetPreview &preview)
{
    const DataConfig before = config.data;
    DataConfig &to = config.data;
    to = preview.config;
    to.seed = before.seed;
    to.validation = std::min(before.validation, preview.training / 5);
    to.train = before.train + to.validation <= preview.training ? before.train : 0;
    to.test = before.test <= preview.test ? before.test : 0;
    return config;
}

DatasetWiring::DatasetWiring(ExperimentPanel &panel, MessageStrip &messages, QMainWindow *window)
    : QObject(window), m_window(window), m_panel(panel), m_messages(messages)
{
    connect(&panel, &ExperimentPanel::datasetsRequested, this, &DatasetWiring::showManager);
}

void DatasetWiring::fill(QMenu *file)
{
    QAction *manager = file->addAction(tr("Data sets…"), Qt::CTRL | Qt::Key_D, this, &DatasetWiring::showManager);
    manager->setObjectName(QStringLiteral("datasets"));
    file->addAction(tr("Open data set's file…"), this, &DatasetWiring::openFile)
        ->setObjectName(QStringLiteral("openDatasetFile"));
    file->addAction(tr("Open data set's folder…"), this, &DatasetWiring::openFolder)
        ->setObjectName(QStringLiteral("openDatasetFolder"));
}

DatasetManager &DatasetWiring::manager()
{
    if (!m_manager) {
        m_manager = new DatasetManager(m_window);
        connect(m_manager, &DatasetManager::used, this, &DatasetWiring::use);
        connect(m_manager, &DatasetManager::availabilityChanged, &m_panel, &ExperimentPanel::refreshDatasets);
    }
    return *m_manager;
}

void DatasetWiring::showManager()
{
    manager().showDataset(m_panel.config().data);
}

void DatasetWiring::openFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a data set's file"), QDir::homePath());
    if (!path.isEmpty())
        manager().open(path);
}

void DatasetWiring::openFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Open a data set's folder"), QDir::homePath());
    if (!path.isEmpty())
        manager().open(path);
}

void DatasetWiring::use(const DatasetPreview &preview)
{
    const ExperimentConfig config = onDataset(m_panel.config(), preview);
    m_panel.setInputShape(preview.shape);
    emit chosen(config);
    const QString title = coreText(preview.title);
    const QString problem = m_panel.problem();
    if (problem.isEmpty())
        m_messages.showResult(tr("%1 is for the next run; the one that is there goes on as it is.").arg(title));
    else
        m_messages.showProblem(tr("%1 does not go with these settings yet: %2").arg(title, problem));
}

}  // namespace pitfall
