#pragma once

#include "core/lesson/lesson.h"

#include <QString>

#include <vector>

namespace pitfall {

/// A lesson that can be opened, as a menu knows it.
struct LessonEntry {
    QString path;   ///< of its file; begins with ":/" if it comes with Pitfall
    QString title;  ///< or the file's name, if it cannot be read
    QString problem;
    int minutes = 0;  ///< that it takes
    bool isOwn = false;
};

/// Where lessons are: those that come with Pitfall, and a folder for the teacher's own.
namespace lessonShelf {

/// ~/.local/share/pitfall/lessons, or below $XDG_DATA_HOME.
QString ownFolder();
/// Those of Pitfall in their order, then the teacher's own by name. Reads them all; broken ones say why.
std::vector<LessonEntry> entries();
/// The file of a lesson that comes with Pitfall, by its name; or else the file itself.
QString pathOf(const QString &nameOrFile);
/// In the language of the window if it is there in that (de/NAME.md beside NAME.md). Throws FileError naming file and
/// line.
Lesson load(const QString &path);
/// Holds the pictures of the lesson in this file.
QString folderOf(const QString &path);

}  // namespace lessonShelf

}  // namespace pitfall
