#include "core/lesson/richtext.h"

#include "core/base/error.h"
#include "core/lesson/formula.h"

#include <md4c-html.h>

#include <array>
#include <utility>

namespace pitfall {

namespace {

constexpr unsigned dialect = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_LATEXMATHSPANS;

constexpr int deepest = 40;  // tags inside each other

void append(const MD_CHAR *text, MD_SIZE size, void *html)
{
    static_cast<std::string *>(html)->append(text, size);
}

const std::array<std::pair<std::string, std::string>, 4> entities = {
    {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}};

std::string unescaped(std::string text)
{
    for (const auto &[entity, character] : entities)
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    return text;
}

/// What `begin` … `end` enclose from `from` on, and where it stands; npos if there is none.
struct Found {
    std::size_t at = std::string::npos, end = 0;
    std::string inside;
};
Found between(const std::string &text, const std::string &begin, const std::string &end, std::size_t from = 0)
{
    Found found;
    found.at = text.find(begin, from);
    if (found.at == std::string::npos)
        return found;
    const std::size_t inside = found.at + begin.size(), stop = text.find(end, inside);
    if (stop == std::string::npos)
        return {};
    found.inside = text.substr(inside, stop - inside);
    found.end = stop + end.size();
    return found;
}

void replaceFormulae(std::string &html)
{
    static const std::string end = "</x-equation>";
    for (const std::string begin : {"<x-equation>", "<x-equation type=\"display\">"})
        for (Found formula = between(html, begin, end); formula.at != std::string::npos;
             formula = between(html, begin, end, formula.at))
            html.replace(formula.at, formula.end - formula.at, formulaToHtml(unescaped(formula.inside)));
}

/// The attribute of a tag.
std::string attribute(const std::string &tag, const std::string &name)
{
    return unescaped(between(tag, name + "=\"", "\"").inside);
}

TextPiece pictureOf(const std::string &html)
{
    const Found tag = between(html, "<img ", ">");
    if (html != "<p><img " + tag.inside + "></p>")
        throw ConfigError("a picture stands in a line of text; give it a paragraph of its own, between empty lines");
    return {{}, attribute(tag.inside, "src"), attribute(tag.inside, "alt"), false};
}

bool isVoid(const std::string &tag)
{
    return tag.starts_with("img") || tag.starts_with("br") || tag.starts_with("hr");
}

/// The blocks of the top level, in one pass over the tags.
std::vector<std::string> blocksOf(const std::string &html)
{
    std::vector<std::string> blocks;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        if (depth == 0)
            begin = at;
        const bool closes = html[at + 1] == '/';
        if (closes)
            --depth;
        else if (!isVoid(html.substr(at + 1, 3)))
            ++depth;
        if (depth > deepest)
            throw ConfigError("the text has lists or quotations that are nested too deeply");
        if (depth == 0)
            blocks.push_back(html.substr(begin, html.find('>', at) + 1 - begin));
    }
    return blocks;
}

}  // namespace

std::vector<TextPiece> richText(const std::string &markdown)
{
    std::string html;
    md_html(markdown.data(), MD_SIZE(markdown.size()), append, &html, dialect, 0);
    std::vector<TextPiece> pieces;
    for (std::string &block : blocksOf(html)) {
        if (block.find("<img ") != std::string::npos) {
            pieces.push_back(pictureOf(block));
            continue;
        }
        const bool alone =
            block.starts_with("<p><x-equation type=\"display\">") && block.ends_with("</x-equation></p>");
        replaceFormulae(block);
        pieces.push_back({block, {}, {}, alone});
    }
    return pieces;
}

std::string plainText(const std::string &html)
{
    std::string text;
    bool inTag = false;
    for (const char c : html) {
        inTag = inTag || c == '<';
        if (!inTag)
            text += c;
        inTag = inTag && c != '>';
    }
    return unescaped(text);
}

}  // namespace pitfall
