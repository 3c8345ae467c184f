#pragma once

#include "core/lesson/facts.h"
#include "core/lesson/lesson.h"

#include <string>
#include <vector>

namespace pitfall {

/// What a reveal says of these facts.
struct RevealText {
    std::string markdown;              ///< the paragraphs that hold, with their numbers
    std::vector<std::string> missing;  ///< facts that it needs and nobody measured, each once
};

/// Chooses among paragraphs by their conditions, and fills in the numbers. What needs a missing fact is left out.
RevealText revealed(const std::vector<RevealParagraph> &paragraphs, const Facts &facts);

/// The expressions in the {placeholders} of a text. Throws ConfigError if one cannot be, without naming a file.
std::vector<Expression> placeholdersOf(const std::string &text);

/// A value as a placeholder's format has it: "" three significant digits, "2" decimals, "%" "82.1%", "points" "+1.2
/// points", "signed" "+1.2" (of a share, times 100), "count" "10 000"; with " interval" behind it "82.1% (80.7
/// … 83.4)". Throws ConfigError for others.
std::string formatted(const Interval &value, const std::string &format);

}  // namespace pitfall
