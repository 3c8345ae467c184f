#include "core/lesson/reveal.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>

namespace pitfall {

namespace {

/// With a true minus sign and a point, whatever the locale.
std::string decimals(double value, int count)
{
    char text[64];
    const auto [end, error] =
        std::to_chars(text, text + sizeof text, std::fabs(value), std::chars_format::fixed, count);
    const std::string digits(text, error == std::errc() ? end : text);
    const bool isZero = digits.find_first_not_of("0.") == std::string::npos;
    return value < 0 && !isZero ? "−" + digits : digits;
}

std::string significant(double value)
{
    const double size = std::fabs(value);
    if (size >= 100 || value == 0)
        return decimals(value, 0);
    return decimals(value, std::clamp(2 - int(std::floor(std::log10(size))), 0, 6));
}

std::string grouped(double value)
{
    const std::string digits = decimals(std::fabs(value), 0);
    std::string text = value <= -0.5 ? "−" : "";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += "\u202f";
        text += digits[i];
    }
    return text;
}

struct Style {
    std::function<std::string(double)> number;
    std::string after;  ///< "%" or " points": once, behind the value
    bool isSigned = false;
};

Style styleOf(const std::string &format)
{
    if (format.empty())
        return {significant, {}};
    if (format == "%")
        return {[](double v) { return decimals(100 * v, 1); }, "%"};
    if (format == "%0")
        return {[](double v) { return decimals(100 * v, 0); }, "%"};
    if (format == "points")
        return {[](double v) { return decimals(100 * v, 1); }, " points", true};
    if (format == "signed")
        return {[](double v) { return decimals(100 * v, 1); }, {}, true};
    if (format == "count")
        return {grouped, {}};
    if (format.size() == 1 && format[0] >= '0' && format[0] <= '6')
        return {[count = format[0] - '0'](double v) { return decimals(v, count); }, {}};
    throw ConfigError(
        "has the format \"" + format +
        "\"; there are 0 to 6 (decimals), %, %0, points, signed and count, each also with \"interval\" behind it");
}

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \n\t"), last = text.find_last_not_of(" \n\t");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

struct Placeholder {
    Expression expression;
    std::string format;
};

Placeholder placeholderOf(const std::string &inside)
{
    const auto colon = inside.rfind(':');
    Placeholder placeholder{Expression(trimmed(inside.substr(0, colon))),
                            colon == std::string::npos ? std::string() : trimmed(inside.substr(colon + 1))};
    formatted({}, placeholder.format);
    return placeholder;
}

/// Calls `plain` with what is said and `placeholder` with what is to be filled in, in order. Formulae are said.
void scan(const std::string &text, const std::function<void(const std::string &)> &plain,
          const std::function<void(const Placeholder &)> &placeholder)
{
    bool inFormula = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        inFormula ^= text[at] == '$';
        if (text[at] != '{' || inFormula) {
            plain(text.substr(at, 1));
            continue;
        }
        const auto end = text.find('}', at);
        if (end == std::string::npos)
            throw ConfigError("lacks a closing brace after \"" + text.substr(at, 24) + "\"");
        placeholder(placeholderOf(text.substr(at + 1, end - at - 1)));
        at = end;
    }
}

/// Notes what of these is not there; true if all are.
bool areThere(const std::vector<std::string> &names, const Facts &facts, std::vector<std::string> &missing)
{
    bool all = true;
    for (const std::string &name : names) {
        if (facts.find(name))
            continue;
        all = false;
        if (std::find(missing.begin(), missing.end(), name) == missing.end())
            missing.push_back(name);
    }
    return all;
}

}  // namespace

std::string formatted(const Interval &value, const std::string &format)
{
    static const std::string suffix = "interval";
    const bool withInterval = format.ends_with(suffix);
    const Style style = styleOf(withInterval ? trimmed(format.substr(0, format.size() - suffix.size())) : format);
    const auto number = [&style](double v) {
        const std::string text = style.number(v);
        return style.isSigned && v > 0 ? "+" + text : text;
    };
    std::string text = number(value.value) + style.after;
    if (withInterval && value.high > value.low)
        text += " (" + number(value.low) + " … " + number(value.high) + ")";
    return text;
}

std::vector<Expression> placeholdersOf(const std::string &text)
{
    std::vector<Expression> all;
    scan(
        text, [](const std::string &) {}, [&all](const Placeholder &each) { all.push_back(each.expression); });
    return all;
}

RevealText revealed(const std::vector<RevealParagraph> &paragraphs, const Facts &facts)
{
    using When = RevealParagraph::When;
    RevealText result;
    bool isDecided = false;  // one of the chain held, or nobody can say which does
    for (const RevealParagraph &paragraph : paragraphs) {
        if (paragraph.when == When::If)
            isDecided = false;
        if (paragraph.when != When::Always && isDecided)
            continue;
        if (!paragraph.condition.isEmpty()) {
            const bool known = areThere(paragraph.condition.needed(), facts, result.missing);
            isDecided = !known || paragraph.condition.holds(facts);
            if (!known || !isDecided)
                continue;
        }
        std::string filled;
        bool complete = true;
        scan(
            paragraph.text, [&filled](const std::string &plain) { filled += plain; },
            [&](const Placeholder &each) {
                complete = areThere(each.expression.needed(), facts, result.missing) && complete;
                filled += formatted(each.expression.value(facts), each.format);
            });
        if (complete)
            result.markdown += filled + "\n\n";
    }
    return result;
}

}  // namespace pitfall
