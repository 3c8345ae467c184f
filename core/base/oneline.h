#pragma once

#include <algorithm>
#include <string>

namespace pitfall {

/// A text that has come from a file, so that it can be part of a sentence: control characters become question marks,
/// and of what is longer than a paragraph the middle is left out.
inline std::string oneLine(std::string text)
{
    constexpr std::size_t longest = 1500, begin = 1000, end = 300;  // bytes
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    if (text.size() <= longest)
        return text;
    const auto isInside = [&text](std::size_t at) { return (text[at] & 0xc0) == 0x80; };  // a character of UTF-8
    std::size_t left = begin, right = text.size() - end;
    while (isInside(left))
        --left;
    while (right < text.size() && isInside(right))
        ++right;
    return text.substr(0, left) + " … " + text.substr(right);
}

}  // namespace pitfall
