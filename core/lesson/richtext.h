#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// A piece of a lesson's text: a paragraph, list or table as HTML, or a picture on its own.
struct TextPiece {
    std::string html;         ///< empty if it is a picture
    std::string picture;      ///< the file, as the lesson names it
    std::string description;  ///< of the picture, for those who do not see it
    bool isFormula = false;   ///< one that stands on a line of its own
};

/// A lesson's Markdown (CommonMark with tables, no HTML) with $formulae$, piece by piece. Pictures stand alone in their
/// paragraph. Throws ConfigError if a formula or a picture cannot be, without naming a file.
std::vector<TextPiece> richText(const std::string &markdown);

/// The same as plain text, for a reader or a search.
std::string plainText(const std::string &html);

}  // namespace pitfall
