#pragma once

#include "core/lesson/progress.h"

#include <QString>

namespace pitfall {

/// How far someone is in each lesson, from one start of the program to the next.
namespace lessonMemory {

LessonProgress progressOf(const QString &path, int steps);
void setProgress(const QString &path, const LessonProgress &progress);
/// The lesson that was open last; empty: none.
QString last();
void setLast(const QString &path);
/// A new folder for a lesson's study, below the cache; not made yet. Of older ones only the last is kept.
QString newStudyFolder(const std::string &id);

}  // namespace lessonMemory

}  // namespace pitfall
