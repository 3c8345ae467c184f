#pragma once

#include "core/study/study.h"

#include <string>
#include <vector>

namespace pitfall {

/// A study that comes with Pitfall (`resources/studies`).
struct StudyPreset {
    std::string name;         ///< "pitfall-200"
    std::string title;        ///< "The paper's question: 200 networks"
    std::string description;  ///< what it asks and how long it takes
    Study study;
};

/// By name. Throws ConfigError or FileError if one of the files is broken.
const std::vector<StudyPreset> &studyPresets();

/// Nothing of that name: nullptr.
const StudyPreset *studyPreset(const std::string &name);

/// The study of a preset's name or of a file. Throws FileError or ConfigError, both naming the file.
Study studyNamed(const std::string &nameOrFile);

}  // namespace pitfall
