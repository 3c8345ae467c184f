#pragma once

#include "core/data/folderlock.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace pitfall {

/// A run that was kept by a program which has ended, unexpectedly or with the run unsaved, and is now locked by this
/// one.
struct KeptRun {
    QString folder;
    std::shared_ptr<FolderLock> lock;
    QString line;  ///< the run, in one line
    QDateTime kept;
    bool goesOn = false;  ///< there is something left to train or measure
};

/// Those below `root` that no living program has, at most five, the newest first; locks them. Removes older ones, what
/// cannot be used, and what programs that were killed left in the cache. Reads files: not for the window's thread.
std::vector<KeptRun> findKeptRuns(const QString &root);

/// Where windows keep their runs: in the person's data folder.
QString keptRunsFolder();

}  // namespace pitfall
