#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// A file of `resources`, compiled in by cmake/embed.cmake.
struct EmbeddedFile {
    std::string name;  ///< without extension
    std::string text;
};

const std::vector<EmbeddedFile> &presetFiles();  ///< resources/presets
const std::vector<EmbeddedFile> &studyFiles();   ///< resources/studies

}  // namespace pitfall
