#pragma once

#include "core/experiment/measure.h"

#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// Numbers that a lesson may speak of, by name: measured in this very run, or predicted by the class. Each with its 95%
/// interval, or value, value, value where it has none.
class Facts {
public:
    void set(const std::string &name, const Interval &value);
    void set(const std::string &name, double value) { set(name, Interval{value, value, value}); }
    /// All of `others`, with `prefix` before their names.
    void add(const Facts &others, const std::string &prefix = {});
    /// Forgets every fact whose name begins with this.
    void forget(const std::string &prefix);
    void clear() { m_values.clear(); }

    const Interval *find(const std::string &name) const;
    bool isEmpty() const { return m_values.empty(); }
    const std::map<std::string, Interval> &all() const { return m_values; }

private:
    std::map<std::string, Interval> m_values;
};

/// One kind of fact, as the documentation lists it.
struct FactKind {
    std::string pattern;  ///< "stageK.last.MEASURE": words in capitals stand for several
    std::string help;     ///< one line
};
const std::vector<FactKind> &factKinds();

/// Whether a fact may have this name, with any of the prefixes before it.
bool isFactName(const std::string &name, const std::vector<std::string> &prefixes = {});
/// Names that are spelled much like this one, for an error; may be empty.
std::string similarFactKind(const std::string &name);

}  // namespace pitfall
