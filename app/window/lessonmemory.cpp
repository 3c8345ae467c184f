#include "app/window/lessonmemory.h"

#include <QDateTime>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

namespace pitfall::lessonMemory {

namespace {

const QString lastKey = QStringLiteral("lessons/last");

QSettings settings()
{
    return QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall"));
}

QString keyOf(const QString &path)
{
    return QStringLiteral("lessons/progress/") + QString::fromLatin1(QUrl::toPercentEncoding(path));
}

}  // namespace

LessonProgress progressOf(const QString &path, int steps)
{
    return progressFromText(settings().value(keyOf(path)).toString().toStdString(), steps);
}

void setProgress(const QString &path, const LessonProgress &progress)
{
    settings().setValue(keyOf(path), QString::fromStdString(toText(progress)));
}

QString last()
{
    return settings().value(lastKey).toString();
}

void setLast(const QString &path)
{
    settings().setValue(lastKey, path);
}

QString newStudyFolder(const std::string &id)
{
    const QString root =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/pitfall/lessons");
    const QString name = QString::fromStdString(id) + u'-';
    // The last one may still be shown; those before it nobody needs any more.
    QStringList older = QDir(root).entryList({name + u'*'}, QDir::Dirs, QDir::Name);
    if (!older.isEmpty())
        older.removeLast();
    QThreadPool::globalInstance()->start([root, older] {
        for (const QString &folder : older)
            QDir(root + u'/' + folder).removeRecursively();
    });
    return root + u'/' + name + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz");
}

}  // namespace pitfall::lessonMemory
