#pragma once

#include <algorithm>
#include <string>

namespace pitfall {

/// ASCII letters in lower case, all else as it is, whatever the language.
inline std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

}  // namespace pitfall
