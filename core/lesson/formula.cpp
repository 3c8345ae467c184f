#include "core/lesson/formula.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace pitfall {

namespace {

constexpr int deepest = 20;

const std::map<std::string, std::string> &signsByName()
{
    static const std::map<std::string, std::string> all = {
        {"alpha", "α"},   {"beta", "β"},   {"gamma", "γ"},  {"delta", "δ"},  {"epsilon", "ε"},   {"zeta", "ζ"},
        {"eta", "η"},     {"theta", "θ"},  {"kappa", "κ"},  {"lambda", "λ"}, {"mu", "μ"},        {"nu", "ν"},
        {"xi", "ξ"},      {"pi", "π"},     {"rho", "ρ"},    {"sigma", "σ"},  {"tau", "τ"},       {"phi", "φ"},
        {"chi", "χ"},     {"psi", "ψ"},    {"omega", "ω"},  {"Gamma", "Γ"},  {"Delta", "Δ"},     {"Theta", "Θ"},
        {"Lambda", "Λ"},  {"Sigma", "Σ"},  {"Phi", "Φ"},    {"Psi", "Ψ"},    {"Omega", "Ω"},     {"sum", "∑"},
        {"prod", "∏"},    {"cdot", "·"},   {"times", "×"},  {"pm", "±"},     {"le", "≤"},        {"ge", "≥"},
        {"ne", "≠"},      {"approx", "≈"}, {"ll", "≪"},     {"gg", "≫"},     {"in", "∈"},        {"to", "→"},
        {"mapsto", "↦"},  {"infty", "∞"},  {"ldots", "…"},  {"cdots", "⋯"},  {"lVert", "‖"},     {"rVert", "‖"},
        {"Vert", "‖"},    {"lvert", "|"},  {"rvert", "|"},  {"propto", "∝"}, {"circ", "∘"},      {"ast", "∗"},
        {"partial", "∂"}, {"nabla", "∇"},  {"log", "log"},  {"exp", "exp"},  {"min", "min"},     {"max", "max"},
        {"arg", "arg"},   {",", "\u2009"}, {";", "\u2005"}, {" ", " "},      {"quad", "\u2003"}, {"{", "{"},
        {"}", "}"},       {"%", "%"},      {"|", "‖"},      {"left", ""},    {"right", ""},
    };
    return all;
}

/// Signs that stand between two things, with the room that belongs around them.
bool isRelation(const std::string &sign)
{
    static const std::string all = " ≤ ≥ ≠ ≈ ≪ ≫ ∝ ∈ → ↦ ± × ";
    return !sign.empty() && all.find(' ' + sign + ' ') != std::string::npos;
}

const std::map<std::string, std::string> &combiningMarks()
{
    static const std::map<std::string, std::string> all = {{"hat", "\u0302"}, {"bar", "\u0304"}, {"tilde", "\u0303"}};
    return all;
}

std::string escaped(char c)
{
    return c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
}

class Typesetter {
public:
    explicit Typesetter(const std::string &tex) : m_tex(tex) {}

    std::string whole()
    {
        const std::string html = sequence(false);
        if (m_at < m_tex.size())
            fail("has a closing brace too many");
        return html;
    }

private:
    [[noreturn]] void fail(const std::string &what) const { throw ConfigError("the formula $" + m_tex + "$ " + what); }

    std::string sequence(bool inBraces)
    {
        if (++m_depth > deepest)
            fail("is nested too deeply");
        std::string html;
        while (m_at < m_tex.size() && m_tex[m_at] != '}')
            html += piece();
        if (inBraces && m_at >= m_tex.size())
            fail("lacks a closing brace");
        --m_depth;
        return html;
    }

    /// What is in braces, or the next sign alone.
    std::string argument()
    {
        skipSpace();
        if (m_at >= m_tex.size())
            fail("ends too early");
        if (m_tex[m_at] != '{')
            return piece();
        ++m_at;
        std::string html = sequence(true);
        ++m_at;
        return html;
    }

    void skipSpace()
    {
        while (m_at < m_tex.size() && std::isspace(static_cast<unsigned char>(m_tex[m_at])))
            ++m_at;
    }

    std::string piece()
    {
        const char c = m_tex[m_at];
        switch (c) {
        case '\\':
            return command();
        case '^':
            ++m_at;
            return "<sup>" + argument() + "</sup>";
        case '_':
            ++m_at;
            return "<sub>" + argument() + "</sub>";
        case '{':
            return argument();
        default:
            break;
        }
        ++m_at;
        if (std::isspace(static_cast<unsigned char>(c)))
            return {};
        if (c == '=' || c == '+' || c == '<' || c == '>')
            return "\u00a0" + escaped(c) + "\u00a0";
        if (c == '-')
            return isAfterOperand() ? "\u00a0−\u00a0" : "−";
        if (std::isalpha(static_cast<unsigned char>(c)))
            return std::string("<i>") + c + "</i>";
        return escaped(c);
    }

    /// Whether what stands before the sign just read is something to subtract from.
    bool isAfterOperand() const
    {
        std::size_t before = m_at - 1;
        while (before > 0 && std::isspace(static_cast<unsigned char>(m_tex[before - 1])))
            --before;
        return before > 0 && std::string("=+-<>(,{^_").find(m_tex[before - 1]) == std::string::npos;
    }

    std::string commandName()
    {
        ++m_at;
        if (m_at >= m_tex.size())
            fail("ends in a backslash");
        const std::size_t begin = m_at;
        while (m_at < m_tex.size() && std::isalpha(static_cast<unsigned char>(m_tex[m_at])))
            ++m_at;
        if (m_at == begin)
            ++m_at;
        return m_tex.substr(begin, m_at - begin);
    }

    std::string command()
    {
        const std::string name = commandName();
        if (name == "frac")
            return fraction();
        if (name == "sqrt")
            return "√" + bracketed();
        if (name == "mathrm" || name == "text")
            return upright();
        if (name == "mathbb")
            return doubleStruck(upright());
        if (const auto mark = combiningMarks().find(name); mark != combiningMarks().end()) {
            std::string letter = argument();
            const std::size_t end = letter.ends_with("</i>") ? letter.size() - 4 : letter.size();
            return letter.insert(end, mark->second);
        }
        const auto sign = signsByName().find(name);
        if (sign == signsByName().end())
            fail("uses \\" + name +
                 ", which is not among what a lesson's formulae may have (see README.md beside the lessons)");
        return isRelation(sign->second) ? "\u00a0" + sign->second + "\u00a0" : sign->second;
    }

    /// Small, one above the other, if both are single signs; or else in the line.
    std::string fraction()
    {
        const std::size_t begin = m_at;
        const std::string above = bracketed();
        const std::size_t middle = m_at;
        const std::string below = bracketed();
        const auto isSmall = [this](std::size_t from, std::size_t to) {
            return std::count_if(m_tex.begin() + long(from), m_tex.begin() + long(to),
                                 [](unsigned char c) { return std::isalnum(c); }) <= 2 &&
                   m_tex.find_first_of("\\^_+-=<>", from) >= to;
        };
        if (isSmall(begin, middle) && isSmall(middle, m_at))
            return "<sup>" + above + "</sup>\u2044<sub>" + below + "</sub>\u2009";
        return above + "\u2009/\u2009" + below;
    }

    /// In brackets if it is more than one thing.
    std::string bracketed()
    {
        skipSpace();
        const std::size_t begin = m_at;
        const std::string html = argument();
        for (std::size_t i = begin; i < m_at; ++i)
            if (std::string("+-=<> ").find(m_tex[i]) != std::string::npos)
                return "(" + html + ")";
        return html;
    }

    /// Braces with words in them.
    std::string upright()
    {
        skipSpace();
        if (m_at >= m_tex.size() || m_tex[m_at] != '{')
            fail("lacks a brace after \\mathrm, \\text or \\mathbb");
        const std::size_t end = m_tex.find('}', m_at);
        if (end == std::string::npos)
            fail("lacks a closing brace");
        std::string html;
        for (std::size_t i = m_at + 1; i < end; ++i)
            html += escaped(m_tex[i]);
        m_at = end + 1;
        return html;
    }

    std::string doubleStruck(const std::string &letter) const
    {
        static const std::map<std::string, std::string> all = {
            {"R", "ℝ"}, {"N", "ℕ"}, {"Z", "ℤ"}, {"E", "𝔼"}, {"P", "ℙ"}};
        const auto found = all.find(letter);
        if (found == all.end())
            fail("has \\mathbb{" + letter + "}; there are R, N, Z, E and P");
        return found->second;
    }

    const std::string &m_tex;
    std::size_t m_at = 0;
    int m_depth = 0;
};

}  // namespace

std::string formulaToHtml(const std::string &tex)
{
    return Typesetter(tex).whole();
}

}  // namespace pitfall
