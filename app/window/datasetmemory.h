#pragma once

#include "core/config/config.h"

#include <QString>

#include <vector>

namespace pitfall::datasetMemory {

/// What the window remembers of data sets: the mirror, and those that were opened from a file or folder, latest first.
QString mirror();
void setMirror(const QString &address);

struct Opened {
    QString title;
    DataConfig data;
};
std::vector<Opened> opened();
/// Whether both are of the same files, however they are read.
bool sameFiles(const DataConfig &a, const DataConfig &b);

/// Puts it in front, in the place of what was remembered of the same files; the oldest is forgotten.
void add(const Opened &dataset);
void forget(const DataConfig &data);

}  // namespace pitfall::datasetMemory
