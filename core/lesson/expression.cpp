#include "core/lesson/expression.h"

#include "core/base/error.h"
#include "core/lesson/facts.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>

namespace pitfall {

namespace {

constexpr int deepest = 60;      // brackets and the like inside each other
constexpr int mostTerms = 1000;  // each has its own place on the stack
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Interval exactly(double value)
{
    return {value, value, value};
}

Interval ordered(double value, std::initializer_list<double> ends)
{
    return {value, std::min(ends), std::max(ends)};
}

Interval sum(const Interval &a, const Interval &b)
{
    const double value = a.value + b.value;
    return {value, value - std::hypot(a.value - a.low, b.value - b.low),
            value + std::hypot(a.high - a.value, b.high - b.value)};
}

Interval negative(const Interval &a)
{
    return {-a.value, -a.high, -a.low};
}

Interval product(const Interval &a, const Interval &b)
{
    return ordered(a.value * b.value, {a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high});
}

Interval quotient(const Interval &a, const Interval &b)
{
    if (b.value == 0)
        return exactly(nan);
    if (b.low <= 0 && b.high >= 0)  // it may be anything
        return exactly(a.value / b.value);
    return ordered(a.value / b.value, {a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high});
}

Interval magnitude(const Interval &a)
{
    if (a.low >= 0)
        return a;
    if (a.high <= 0)
        return negative(a);
    return {std::fabs(a.value), 0, std::max(-a.low, a.high)};
}

Interval truth(bool is)
{
    return exactly(is ? 1 : 0);
}

}  // namespace

struct Expression::Node {
    std::function<Interval(const Facts &)> value;
};

namespace {

using Node = Expression::Node;
using NodePtr = std::shared_ptr<const Node>;

NodePtr node(std::function<Interval(const Facts &)> value)
{
    return std::make_shared<const Node>(Node{std::move(value)});
}

template<class Operation>
NodePtr combined(NodePtr a, NodePtr b, Operation operation)
{
    return node([a, b, operation](const Facts &facts) {
        const Interval x = a->value(facts), y = b->value(facts);
        if (std::isnan(x.value) || std::isnan(y.value))
            return exactly(nan);
        return operation(x, y);
    });
}

/// Recursive descent: or < and < not < comparison < sum < product < sign < value.
class Parser {
public:
    Parser(const std::string &text, std::vector<std::string> &facts, std::vector<std::string> &optional)
        : m_text(text), m_facts(facts), m_optional(optional)
    {
    }

    NodePtr whole()
    {
        NodePtr root = either();
        skipSpace();
        if (m_at < m_text.size())
            fail("cannot go on at \"" + m_text.substr(m_at) + "\"");
        return root;
    }

private:
    [[noreturn]] void fail(const std::string &what) const
    {
        throw ConfigError("the expression \"" + m_text + "\" " + what);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }

    static bool isOfName(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.'; }

    bool take(const std::string &token)
    {
        skipSpace();
        if (m_text.compare(m_at, token.size(), token) != 0)
            return false;
        const std::size_t end = m_at + token.size();
        if (std::isalpha(static_cast<unsigned char>(token[0])) && end < m_text.size() && isOfName(m_text[end]))
            return false;
        m_at = end;
        return true;
    }

    NodePtr either()
    {
        NodePtr left = both();
        while (take("or"))
            left = combined(left, both(),
                            [](const Interval &a, const Interval &b) { return truth(a.value != 0 || b.value != 0); });
        return left;
    }

    NodePtr both()
    {
        NodePtr left = negated();
        while (take("and"))
            left = node([left, right = negated()](const Facts &facts) {
                const Interval first = left->value(facts);
                if (first.value == 0)
                    return truth(false);
                const Interval second = right->value(facts);
                const bool known = !std::isnan(first.value) && !std::isnan(second.value);
                return known ? truth(second.value != 0) : exactly(nan);
            });
        return left;
    }

    NodePtr negated()
    {
        const Depth depth(*this);
        if (!take("not"))
            return comparison();
        return node([inner = negated()](const Facts &facts) {
            const Interval value = inner->value(facts);
            return std::isnan(value.value) ? exactly(nan) : truth(value.value == 0);
        });
    }

    NodePtr comparison()
    {
        NodePtr left = added();
        static const std::vector<std::pair<std::string, bool (*)(double, double)>> signs = {
            {"<=", [](double a, double b) { return a <= b; }}, {">=", [](double a, double b) { return a >= b; }},
            {"==", [](double a, double b) { return a == b; }}, {"!=", [](double a, double b) { return a != b; }},
            {"<", [](double a, double b) { return a < b; }},   {">", [](double a, double b) { return a > b; }}};
        for (const auto &[sign, compare] : signs)
            if (take(sign))
                return combined(left, added(), [compare = compare](const Interval &a, const Interval &b) {
                    return truth(compare(a.value, b.value));
                });
        return left;
    }

    NodePtr added()
    {
        NodePtr left = multiplied();
        for (;;) {
            if (take("+"))
                left = combined(left, multiplied(), sum);
            else if (take("-"))
                left = combined(left, multiplied(),
                                [](const Interval &a, const Interval &b) { return sum(a, negative(b)); });
            else
                return left;
        }
    }

    NodePtr multiplied()
    {
        NodePtr left = signedValue();
        for (;;) {
            if (take("*"))
                left = combined(left, signedValue(), product);
            else if (take("/"))
                left = combined(left, signedValue(), quotient);
            else
                return left;
        }
    }

    NodePtr signedValue()
    {
        const Depth depth(*this);
        if (take("-"))
            return node([inner = signedValue()](const Facts &facts) { return negative(inner->value(facts)); });
        return single();
    }

    NodePtr single()
    {
        if (take("(")) {
            NodePtr inner = either();
            close();
            return inner;
        }
        if (++m_terms > mostTerms)
            fail("is too long");
        skipSpace();
        if (m_at >= m_text.size())
            fail("ends too early");
        if (std::isdigit(static_cast<unsigned char>(m_text[m_at])))
            return number();
        if (!std::isalpha(static_cast<unsigned char>(m_text[m_at])))
            fail("cannot go on at \"" + m_text.substr(m_at) + "\"");
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isOfName(m_text[m_at]))
            ++m_at;
        const std::string name = m_text.substr(begin, m_at - begin);
        return take("(") ? function(name) : fact(name);
    }

    void close()
    {
        if (!take(")"))
            fail("lacks a closing bracket");
    }

    NodePtr number()
    {
        double value = 0;  // from_chars does not ask the locale what a decimal point is
        const char *begin = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
        if (error != std::errc())
            fail("has a number out of range at \"" + m_text.substr(m_at) + "\"");
        m_at += std::size_t(end - begin);
        return node([value](const Facts &) { return exactly(value); });
    }

    NodePtr fact(std::string name)
    {
        double Interval::*end = nullptr;
        for (const auto &[suffix, member] : {std::pair(".low", &Interval::low), std::pair(".high", &Interval::high)})
            if (name.ends_with(suffix)) {
                name.resize(name.size() - std::string(suffix).size());
                end = member;
            }
        if (std::find(m_facts.begin(), m_facts.end(), name) == m_facts.end())
            m_facts.push_back(name);
        return node([name, end](const Facts &facts) {
            const Interval *found = facts.find(name);
            if (!found)
                return exactly(nan);
            return end ? exactly(found->*end) : *found;
        });
    }

    NodePtr known()
    {
        const std::size_t before = m_facts.size();
        NodePtr inner = single();
        close();
        if (m_facts.size() > before)
            m_optional.push_back(m_facts.back());
        else
            fail("asks known() of what it has named before; ask first");
        return node([inner](const Facts &facts) { return truth(!std::isnan(inner->value(facts).value)); });
    }

    NodePtr function(const std::string &name)
    {
        if (name == "known")
            return known();
        NodePtr a = either();
        if (name == "min" || name == "max") {
            if (!take(","))
                fail("gives " + name + " one value; it takes two, " + name + "(a, b)");
            NodePtr b = either();
            close();
            const bool least = name == "min";
            return combined(
                a, b, [least](const Interval &x, const Interval &y) { return (x.value < y.value) == least ? x : y; });
        }
        close();
        if (name == "low")
            return node([a](const Facts &facts) { return exactly(a->value(facts).low); });
        if (name == "high")
            return node([a](const Facts &facts) { return exactly(a->value(facts).high); });
        if (name == "abs")
            return node([a](const Facts &facts) { return magnitude(a->value(facts)); });
        fail("calls " + name + "; there are low, high, abs, min, max and known");
    }

    /// Counts how deep brackets, signs and `not` lie in each other.
    struct Depth {
        explicit Depth(Parser &parser) : m_parser(parser)
        {
            if (++parser.m_depth > deepest)
                parser.fail("is nested too deeply");
        }
        ~Depth() { --m_parser.m_depth; }
        Parser &m_parser;
    };

    const std::string &m_text;
    std::vector<std::string> &m_facts;
    std::vector<std::string> &m_optional;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
};

}  // namespace

Expression::Expression(const std::string &text) : m_text(text)
{
    m_root = Parser(m_text, m_facts, m_optional).whole();
}

std::vector<std::string> Expression::needed() const
{
    std::vector<std::string> names;
    std::copy_if(m_facts.begin(), m_facts.end(), std::back_inserter(names), [this](const std::string &name) {
        return std::find(m_optional.begin(), m_optional.end(), name) == m_optional.end();
    });
    return names;
}

Interval Expression::value(const Facts &facts) const
{
    return m_root ? m_root->value(facts) : exactly(nan);
}

bool Expression::holds(const Facts &facts) const
{
    const double is = value(facts).value;
    return !std::isnan(is) && is != 0;
}

}  // namespace pitfall
