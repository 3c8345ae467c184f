#pragma once

#include "core/study/studyresults.h"

#include <QString>

#include <vector>

namespace pitfall {

/// One thing that is known of every network of a study: a setting that was drawn, a score, an accuracy.
struct StudyColumn {
    enum class Kind { Number, Network, Setting, Size, Score, Accuracy, Cost };

    Kind kind = Kind::Setting;
    QString key;                  ///< as in the exported table; "architecture" for the whole network
    QString label;                ///< for people
    std::vector<QString> texts;   ///< by record; "–" where there is nothing
    std::vector<double> numbers;  ///< by record; NaN where it is no number
    bool isNumeric = false;       ///< all that there is are numbers
};

/// What differs between the networks, then what they came to.
std::vector<StudyColumn> studyColumns(const StudyResults &results);

}  // namespace pitfall
