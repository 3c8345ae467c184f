#include "app/window/lessonmemory.h"

#include <QDateTime>
#include <QSettings>
#include <QStandardPaths>
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
    return QStringLiteral("%1/pitfall/lessons/%2-%3")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation), QString::fromStdString(id),
             QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"));
}

}  // namespace pitfall::lessonMemory
