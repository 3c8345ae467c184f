#pragma once

#include "core/lesson/lessonblocks.h"

#include <optional>
#include <set>

namespace pitfall {

/// One line "key: value" of a block.
struct BlockKey {
    int line = 0;
    std::string key, value;
};

std::string trimmed(const std::string &text);
/// "a, b" as a, b; without empty ones.
std::vector<std::string> splitAtCommas(const std::string &text);

/// The lines of a block as keys and values, to be taken one by one. Errors are LessonErrors.
class BlockKeys {
public:
    explicit BlockKeys(const LessonBlock &block);

    /// The value of a key, which is then done with. A key that is given twice is an error.
    std::optional<BlockKey> take(const std::string &key);
    BlockKey need(const std::string &key);
    std::vector<BlockKey> takeAll(const std::string &key);
    /// What nobody took.
    const std::vector<BlockKey> &rest() const { return m_keys; }
    /// Nothing may be left. `known` is what the error says there is.
    void finish(const std::string &known) const;
    int line() const { return m_line; }

private:
    std::string m_kind;
    int m_line;
    std::vector<BlockKey> m_keys;
};

/// A number, with a point, in this range. Throws LessonError.
double numberOf(const BlockKey &key, double least, double most);
int wholeNumberOf(const BlockKey &key, int least, int most);
/// "0.2 … 0.003" (also "..", "...", "to"), in either order.
std::pair<double, double> rangeOf(const BlockKey &key);
/// An expression; what is wrong with it becomes a LessonError.
Expression expressionOf(int line, const std::string &text);

}  // namespace pitfall
