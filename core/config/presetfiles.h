#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// A file of `resources/presets`, compiled in by cmake/embed.cmake.
struct PresetFile {
    std::string name;
    std::string text;
};

const std::vector<PresetFile> &presetFiles();

}  // namespace pitfall
