#pragma once

#include "core/experiment/snapshot.h"

#include <QImage>
#include <QString>

#include <vector>

namespace pitfall {

/// What is shown of the units of a stage, as images.
struct UnitPictures {
    std::vector<QImage> main;         ///< kernels or decoded units, by unit
    std::vector<QImage> activations;  ///< by unit; empty if no image is selected
    QString mainCaption;              ///< what they are and what their greys mean
    QString activationsRange;         ///< "black 0, white 2.1"

    static UnitPictures of(const FiltersPicture &picture, bool kernels);
};

int unitCount(const FiltersPicture &picture);
/// Units by index, or the most used (largest variance) first.
std::vector<int> unitOrder(const FiltersPicture &picture, bool byUse);
/// Share of a unit in the variance of all, 0…1.
double shareOfUse(const FiltersPicture &picture, int unit);
/// All there is to say of a unit, line by line; units are counted from 1.
QStringList unitLines(const FiltersPicture &picture, int unit);
/// "16 units, 1 dead, 2 duplicates"
QString unitsSummary(const FiltersPicture &picture);

/// unit,variance,dead,duplicate_of; units from 1, the last field empty if there is none.
QString unitsCsv(const FiltersPicture &picture, const std::vector<int> &order);

}  // namespace pitfall
