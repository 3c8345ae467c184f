#include "core/data/npyheader.h"

#include "core/data/filebytes.h"

#include <charconv>
#include <set>

namespace pitfall {

namespace {

/// Walks over the text of a Python dictionary.
class DictionaryParser {
public:
    DictionaryParser(std::string_view text, const std::string &path) : m_rest(text), m_path(path) {}

    NpyHeader parse()
    {
        expect("{");
        while (!accept("}")) {
            parseItem();
            if (!accept(",")) {
                expect("}");
                break;
            }
        }
        skipSpace();
        if (!m_rest.empty() || m_seen.size() != 3)
            refuse();
        return m_header;
    }

private:
    void parseItem()
    {
        const std::string key = parseText();
        expect(":");
        if (!m_seen.insert(key).second)
            refuse();
        if (key == "descr")
            m_header.type = parseText();
        else if (key == "fortran_order")
            m_header.fortranOrder = parseBool();
        else if (key == "shape")
            parseShape();
        else
            refuse();
    }

    std::string parseText()
    {
        skipSpace();
        const char quote = m_rest.empty() ? ' ' : m_rest.front();
        const std::size_t end = m_rest.find(quote, 1);
        if ((quote != '\'' && quote != '"') || end == std::string_view::npos)
            refuse();
        const std::string text(m_rest.substr(1, end - 1));
        m_rest.remove_prefix(end + 1);
        return text;
    }

    bool parseBool()
    {
        if (accept("True"))
            return true;
        expect("False");
        return false;
    }

    /// "()", "(3,)" or "(3, 4)".
    void parseShape()
    {
        expect("(");
        while (!accept(")")) {
            skipSpace();
            std::int64_t size = 0;
            const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), size);
            if (error != std::errc() || size < 0)
                refuse();
            m_rest.remove_prefix(std::size_t(end - m_rest.data()));
            m_header.shape.push_back(size);
            if (!accept(",")) {
                expect(")");
                break;
            }
        }
    }

    void skipSpace()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\n'))
            m_rest.remove_prefix(1);
    }

    bool accept(std::string_view token)
    {
        skipSpace();
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }

    void expect(std::string_view token)
    {
        if (!accept(token))
            refuse();
    }

    [[noreturn]] void refuse() const { refuseFile(m_path, "its header is not that of a NumPy array of numbers"); }

    std::string_view m_rest;
    const std::string &m_path;
    NpyHeader m_header;
    std::set<std::string> m_seen;
};

}  // namespace

NpyHeader parseNpyHeader(std::string_view dictionary, const std::string &path)
{
    return DictionaryParser(dictionary, path).parse();
}

}  // namespace pitfall
