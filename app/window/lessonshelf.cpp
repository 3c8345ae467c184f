#include "app/window/lessonshelf.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace pitfall::lessonShelf {

namespace {

const QString ending = QStringLiteral(".md");

/// In the order in which a course would take them.
const QStringList &builtIn()
{
    static const QStringList all = {
        QStringLiteral("what-an-auto-encoder-sees"),     QStringLiteral("good-pictures-poor-classes"),
        QStringLiteral("pixels-are-a-strong-baseline"),  QStringLiteral("the-decoders-share-of-the-error"),
        QStringLiteral("what-pre-training-is-good-for"), QStringLiteral("twenty-networks")};
    return all;
}

/// The same lesson in the language of the window, if there is one: in the folder "de" or "zh_CN" beside it.
QString translationOf(const QString &path)
{
    const QFileInfo file(path);
    const QString locale = QLocale().name();
    for (const QString &language : {locale, locale.section(u'_', 0, 0)}) {
        const QString translated = QStringLiteral("%1/%2/%3").arg(file.path(), language, file.fileName());
        if (QFileInfo::exists(translated))
            return translated;
    }
    return path;
}

LessonEntry entryOf(const QString &path, bool isOwn)
{
    LessonEntry entry{path, QFileInfo(path).completeBaseName(), {}, 0, isOwn};
    try {
        const Lesson lesson = load(path);
        entry.title = QString::fromStdString(lesson.title);
        entry.minutes = lesson.minutes;
    } catch (const Error &error) {
        entry.problem = QString::fromUtf8(error.what());
    }
    return entry;
}

}  // namespace

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pitfall/lessons");
}

std::vector<LessonEntry> entries()
{
    std::vector<LessonEntry> all;
    for (const QString &name : builtIn())
        all.push_back(entryOf(pathOf(name), false));
    const QDir own(ownFolder());
    for (const QString &name : own.entryList({u'*' + ending}, QDir::Files, QDir::Name | QDir::IgnoreCase))
        if (name.compare(QStringLiteral("README.md"), Qt::CaseInsensitive) != 0)
            all.push_back(entryOf(own.filePath(name), true));
    return all;
}

QString pathOf(const QString &nameOrFile)
{
    return builtIn().contains(nameOrFile) ? QStringLiteral(":/lessons/") + nameOrFile + ending : nameOrFile;
}

Lesson load(const QString &path)
{
    const QString translated = translationOf(path);
    if (!translated.startsWith(QStringLiteral(":/")))
        return readLessonFile(translated.toStdString());
    QFile file(translated);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(path.toStdString() + ": there is no such lesson.");
    return readLesson(file.readAll().toStdString(), QFileInfo(path).completeBaseName().toStdString(),
                      translated.toStdString());
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

}  // namespace pitfall::lessonShelf
