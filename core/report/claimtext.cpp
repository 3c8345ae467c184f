#include "core/report/claimtext.h"

#include <algorithm>

namespace pitfall {

namespace {

using Row = std::vector<std::string>;

/// Characters, not bytes: UTF-8's continuation bytes do not count.
std::size_t widthOf(const std::string &text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string lineOf(const Row &row, const std::vector<std::size_t> &widths)
{
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        line += row[i];
        if (i + 1 < row.size())
            line += std::string(widths[i] - widthOf(row[i]) + 2, ' ');
    }
    return "  " + line + "\n";
}

std::string asText(const ClaimTable &table)
{
    std::vector<std::size_t> widths(table.header.size());
    const auto widen = [&widths](const Row &row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    };
    widen(table.header);
    std::for_each(table.rows.begin(), table.rows.end(), widen);
    std::string text = "\n  " + table.caption + "\n" + lineOf(table.header, widths);
    for (const Row &row : table.rows)
        text += lineOf(row, widths);
    return text;
}

}  // namespace

std::string asText(const std::vector<Claim> &claims)
{
    std::string text;
    for (const Claim &claim : claims) {
        text += (text.empty() ? "" : "\n\n") + claim.id + "  " + claim.statement + "\n";
        for (const Finding &finding : claim.findings)
            text += "  - " + std::string(inWords(finding.speaks)) + ": " + finding.text + "\n";
        if (!claim.untested.empty())
            text += "  - not tested" + std::string(claim.findings.empty() ? "" : " in full") +
                    "; to test it: " + claim.untested + "\n";
        if (!claim.impossible.empty())
            text += "  - " + claim.impossible + "\n";
        for (const ClaimTable &table : claim.tables)
            text += asText(table);
    }
    return text;
}

}  // namespace pitfall
