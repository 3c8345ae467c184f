#include "app/window/keptruns.h"

#include "core/base/error.h"
#include "core/experiment/sessioncopy.h"
#include "core/report/runrecord.h"
#include "ui/worker/runline.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace pitfall {

namespace {

constexpr qint64 leftAlone = 3600;  // seconds: a folder without a run may be one that is just being made
constexpr std::size_t mostKept = 5;

QString titleOf(const std::string &dataset)
{
    for (const DatasetEntry &entry : datasetEntries())
        if (entry.name == dataset)
            return QString::fromStdString(entry.title);
    return QString::fromStdString(dataset);
}

/// Throws Error if it cannot be read.
KeptRun readKept(const QString &folder)
{
    removeLeftovers(folder.toStdString());
    const RunRecord run = readRun(folder.toStdString());
    KeptRun kept;
    kept.folder = folder;
    kept.kept = QFileInfo(folder + QStringLiteral("/session.json")).lastModified();
    kept.line = runLine(titleOf(run.config.data.name), run.config.network, run.evaluations,
                        run.final ? &*run.final : nullptr, run.stepsDone, run.steps);
    kept.goesOn = canGoOn(run) && !run.final;
    return kept;
}

/// Folders of processes that are no longer there.
void removeOrphans()
{
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                     QStringLiteral("/pitfall"));
    static const QRegularExpression ours(QStringLiteral("^\\.?(timeline|pitfall-opened)-(\\d+)-\\d+(\\..+\\.tmp)?$"));
    for (const QString &name : cache.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const auto match = ours.match(name);
        if (match.hasMatch() && !QFileInfo::exists(QStringLiteral("/proc/") + match.captured(2)) &&
            QFileInfo::exists(QStringLiteral("/proc/self")))
            QDir(cache.filePath(name)).removeRecursively();
    }
}

}  // namespace

QString keptRunsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pitfall/kept-runs");
}

std::vector<KeptRun> findKeptRuns(const QString &root)
{
    removeOrphans();
    std::vector<KeptRun> found;
    for (const QFileInfo &folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        auto lock = std::make_shared<FolderLock>(folder.filePath().toStdString());
        if (!lock->isHeld())
            continue;
        const bool isRun = QFileInfo::exists(folder.filePath() + QStringLiteral("/session.json"));
        if (!isRun) {
            if (folder.lastModified().secsTo(QDateTime::currentDateTime()) > leftAlone)
                QDir(folder.filePath()).removeRecursively();
            continue;
        }
        try {
            found.push_back(readKept(folder.filePath()));
            found.back().lock = std::move(lock);
        } catch (const Error &) {  // of a newer version, say: it is left for that
        }
    }
    std::sort(found.begin(), found.end(), [](const KeptRun &a, const KeptRun &b) { return a.kept > b.kept; });
    for (; found.size() > mostKept; found.pop_back())
        QDir(found.back().folder).removeRecursively();
    return found;
}

}  // namespace pitfall
