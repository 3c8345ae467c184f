#pragma once

#include <algorithm>
#include <cctype>
#include <string>

namespace pitfall {

/// ASCII letters in lower case, all else as it is.
inline std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

}  // namespace pitfall
