#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace pitfall {

/// Parses JSON and refuses what a plain parser lets pass: a key given twice in one object, keys with control
/// characters or longer than 500 bytes, and nesting deeper than 16. Throws FileError that begins with `source` (a
/// file's name).
nlohmann::json parseStrictJson(std::string_view text, const std::string &source);

}  // namespace pitfall
