#pragma once

#include "core/experiment/measure.h"

#include <memory>
#include <string>
#include <vector>

namespace pitfall {

class Facts;

/// A sum or a condition over facts, as lessons write them: `stage1.last.mse < 0.1 * stage1.first.mse and not
/// low(stage1.gain.linear) > 0`. Numbers, facts, + − * / and brackets, < <= > >= == !=, and, or, not, and the functions
/// low, high, abs, min, max. Conditions are 1 or 0. `known(FACT)` asks whether it was measured at all; what is asked
/// for in this way may be missing: `known(final.linear) and final.linear > 0.8` is then 0.
///
/// Intervals go through the arithmetic: of a sum or difference the half-widths are added as independent errors are
/// (√(a² + b²)), which is cautious for measures of the same images; of a product or quotient the extremes are taken.
class Expression {
public:
    Expression() = default;
    /// Throws ConfigError that says what is wrong with the text, without naming a file.
    explicit Expression(const std::string &text);

    bool isEmpty() const { return !m_root; }
    const std::string &text() const { return m_text; }
    /// The facts it names, without `.low` and `.high`.
    const std::vector<std::string> &facts() const { return m_facts; }
    /// Those of them that it cannot do without.
    std::vector<std::string> needed() const;

    /// NaN if a fact is missing.
    Interval value(const Facts &facts) const;
    /// False if a fact is missing, whatever is asked of it.
    bool holds(const Facts &facts) const;

    struct Node;

private:
    std::string m_text;
    std::vector<std::string> m_facts;
    std::vector<std::string> m_optional;  ///< asked for by known()
    std::shared_ptr<const Node> m_root;
};

}  // namespace pitfall
