#pragma once

#include "core/config/config.h"

#include <QObject>

class QMainWindow;
class QMenu;

namespace pitfall {

class DatasetManager;
class ExperimentPanel;
class MessageStrip;
struct DatasetPreview;

/// Data sets in the window: the manager, and its place in a menu and in the experiment panel. Belongs to the window.
class DatasetWiring : public QObject {
    Q_OBJECT

public:
    DatasetWiring(ExperimentPanel &panel, MessageStrip &messages, QMainWindow *window);

    void fill(QMenu *file);
    /// The manager, made when it is first wanted.
    DatasetManager &manager();
    void showManager();

signals:
    /// A data set is to be used by the next run, with these settings.
    void chosen(const pitfall::ExperimentConfig &config);

private:
    void openFile();
    void openFolder();
    void use(const DatasetPreview &preview);

    QMainWindow *m_window;
    ExperimentPanel &m_panel;
    MessageStrip &m_messages;
    DatasetManager *m_manager = nullptr;
};

/// `config` on another data set: as many images as before where there are so many, or else all that there are.
ExperimentConfig onDataset(ExperimentConfig config, const DatasetPreview &preview);

}  // namespace pitfall
