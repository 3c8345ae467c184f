#pragma once

#include "ui/worker/datasetdesk.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace pitfall {

class DatasetList;
class DatasetLook;
class DatasetOptions;

/// The data set manager: which data sets there are and which of them are here, a look into the chosen one, getting
/// those that are not here, and opening files and folders. Stays open beside the window; never blocks it.
class DatasetManager : public QDialog {
    Q_OBJECT

public:
    explicit DatasetManager(QWidget *parent = nullptr, DatasetDesk::Sources sources = datasetSources());

    /// Shows itself with this data set chosen.
    void showDataset(const DataConfig &data);
    /// Finds out what a file or folder holds, and shows it.
    void open(const QString &fileOrFolder);

    DatasetList &list() { return *m_list; }
    const DatasetLook &look() const { return *m_look; }

protected:
    void changeEvent(QEvent *event) override;

signals:
    /// "Use": the next run is to be on this data set.
    void used(const pitfall::DatasetPreview &preview);
    /// Which data sets are here has changed.
    void availabilityChanged();

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void connectDesk();

    void chosenChanged();
    void showWhatIsNotHere();
    void previewed(const std::shared_ptr<const DatasetPreview> &preview);
    void previewFailed(const QString &sentence);
    void askForFile();
    void askForFolder();
    void askForMirror();
    void fetchOrStop();
    void use();
    void showProgress(const FetchProgress &progress);
    void fetchEnded(const QString &name, const QString &problem);
    void refreshButtons();

    DatasetDesk *m_desk;
    DatasetList *m_list = nullptr;
    DatasetLook *m_look = nullptr;
    DatasetOptions *m_options = nullptr;
    QTimer *m_edited = nullptr;  ///< until a changed option is looked at
    QLabel *m_mirror = nullptr, *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_get = nullptr, *m_use = nullptr, *m_forget = nullptr;

    std::optional<DataConfig> m_wanted;               ///< to be chosen once the list is there
    QString m_opening;                                ///< the file or folder that is being recognised
    QString m_problem, m_problemOf;                   ///< of the last fetch, and its data set
    std::shared_ptr<const DatasetPreview> m_preview;  ///< of the chosen one; null until it is there
};

}  // namespace pitfall
