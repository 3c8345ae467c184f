#include "core/lesson/blockkeys.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace pitfall {

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r"), last = text.find_last_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

std::vector<std::string> splitAtCommas(const std::string &text)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        if (!trimmed(part).empty())
            parts.push_back(trimmed(part));
    return parts;
}

BlockKeys::BlockKeys(const LessonBlock &block) : m_kind(block.kind), m_line(block.line)
{
    for (const LessonLine &line : block.lines) {
        if (trimmed(line.text).empty())
            continue;
        const auto colon = line.text.find(':');
        if (colon == std::string::npos)
            throw LessonError{line.number,
                              "\"" + trimmed(line.text) + "\" is not understood; a line here is KEY: VALUE"};
        m_keys.push_back({line.number, trimmed(line.text.substr(0, colon)), trimmed(line.text.substr(colon + 1))});
    }
}

std::vector<BlockKey> BlockKeys::takeAll(const std::string &key)
{
    std::vector<BlockKey> taken;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(taken),
                 [&key](const BlockKey &each) { return each.key == key; });
    std::erase_if(m_keys, [&key](const BlockKey &each) { return each.key == key; });
    return taken;
}

std::optional<BlockKey> BlockKeys::take(const std::string &key)
{
    const std::vector<BlockKey> taken = takeAll(key);
    if (taken.empty())
        return std::nullopt;
    if (taken.size() > 1)
        throw LessonError{taken[1].line, "the key \"" + key + "\" is there twice; keep one of them"};
    if (taken[0].value.empty())
        throw LessonError{taken[0].line, "the key \"" + key + "\" has no value; write one behind the colon"};
    return taken[0];
}

BlockKey BlockKeys::need(const std::string &key)
{
    if (const auto found = take(key))
        return *found;
    throw LessonError{m_line, "the block \"" + m_kind + "\" has no key \"" + key + "\"; add a line " + key + ": …"};
}

void BlockKeys::finish(const std::string &known) const
{
    if (!m_keys.empty())
        throw LessonError{m_keys.front().line,
                          "there is no key \"" + m_keys.front().key + "\" here; there are " + known};
}

namespace {

std::optional<double> parsed(const std::string &text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
    return whole ? std::optional(value) : std::nullopt;
}

std::string shown(double value)
{
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream << value;
    return stream.str();
}

}  // namespace

double numberOf(const BlockKey &key, double least, double most)
{
    const auto value = parsed(key.value);
    if (!value || *value < least || *value > most)
        throw LessonError{key.line, "the key \"" + key.key + "\" is \"" + key.value + "\"; it is a number from " +
                                        shown(least) + " to " + shown(most)};
    return *value;
}

int wholeNumberOf(const BlockKey &key, int least, int most)
{
    const double value = numberOf(key, least, most);
    if (value != std::floor(value))
        throw LessonError{key.line, "the key \"" + key.key + "\" is \"" + key.value + "\"; it is a whole number"};
    return int(value);
}

std::pair<double, double> rangeOf(const BlockKey &key)
{
    for (const std::string between : {"…", "...", "..", " to "}) {
        const auto at = key.value.find(between);
        if (at == std::string::npos)
            continue;
        const auto from = parsed(trimmed(key.value.substr(0, at)));
        const auto to = parsed(trimmed(key.value.substr(at + between.size())));
        if (from && to && *from != *to)
            return {*from, *to};
    }
    throw LessonError{key.line, "the key \"" + key.key + "\" is \"" + key.value +
                                    "\"; it is two different numbers with … between them, as 0.2 … 0.003"};
}

Expression expressionOf(int line, const std::string &text)
{
    try {
        return Expression(trimmed(text));
    } catch (const ConfigError &error) {
        throw LessonError{line, error.what()};
    }
}

}  // namespace pitfall
