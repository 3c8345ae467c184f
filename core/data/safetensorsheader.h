#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pitfall {

/// One entry of a safetensors header.
struct TensorEntry {
    std::string name;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;  ///< bytes from the end of the header
    std::uint64_t end = 0;
};

struct SafetensorsHeader {
    std::vector<TensorEntry> entries;  ///< by `begin`
    std::map<std::string, std::string> metadata;
};

/// Parses and checks a header whose data is `dataSize` bytes long. Throws FileError that begins with `path`.
SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize, const std::string &path);

}  // namespace pitfall
