#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pitfall {

/// The dictionary at the beginning of a .npy file.
struct NpyHeader {
    std::string type;  ///< "<f4"
    bool fortranOrder = false;
    std::vector<std::int64_t> shape;
};

/// Parses the dictionary, each of its three keys given once. Throws FileError that begins with `path`.
/// Format: numpy.lib.format.
NpyHeader parseNpyHeader(std::string_view dictionary, const std::string &path);

}  // namespace pitfall
