#pragma once

#include <string>

namespace pitfall {

/// A formula as HTML that a line of text can hold. A subset of TeX: letters (in italics), digits, + − = < > ( ) [ ] | ,
/// ^ and _, \frac (as a quotient in the line), \sqrt, \hat, \bar, \tilde, \mathrm, \text, \mathbb, \left and \right,
/// Greek letters, \sum, \prod, \log, \exp, \min, \max, and the signs listed in resources/lessons/README.md.
/// Throws ConfigError that says what is not understood, without naming a file.
std::string formulaToHtml(const std::string &tex);

}  // namespace pitfall
