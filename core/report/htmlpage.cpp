#include "core/report/htmlpage.h"

namespace pitfall {

namespace {

constexpr const char *style = R"(
:root { color-scheme: light; }
body { font: 16px/1.55 system-ui, "DejaVu Sans", sans-serif; color: #1c2024; background: #fff; max-width: 68rem;
       margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin-bottom: .3rem; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .6rem; border-bottom: 1px solid #d8dde3; padding-bottom: .3rem; }
.lead { color: #50585f; margin-top: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .7rem 0 1.2rem; font-size: .86rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; white-space: nowrap; }
th, td { text-align: left; padding: .28rem .8rem .28rem 0; border-bottom: 1px solid #e7eaee; vertical-align: top;
         white-space: nowrap; }
th { color: #50585f; font-weight: 600; border-bottom: 2px solid #c9d0d7; }
td.wide { white-space: normal; }
ul.findings { list-style: none; padding: 0; }
ul.findings li { margin: .4rem 0; padding: .45rem .8rem; border-left: 5px solid #999; background: #f6f7f9; }
ul.findings li.for { border-color: #d55e00; } ul.findings li.against { border-color: #0072b2; }
.verdict { font-weight: 600; }
.untested { color: #50585f; font-style: italic; }
figure { margin: 1.2rem 0; } figure img { max-width: 100%; image-rendering: pixelated; background: #eceff2; padding: 6px; }
figcaption { font-size: .86rem; color: #50585f; }
svg { max-width: 44rem; width: 100%; font-size: 11px; fill: #333; }
code { background: #f0f2f4; padding: .1em .3em; border-radius: 3px; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } figure, table { break-inside: avoid; } }
)";

constexpr const char *citations = R"(<h2>Sources</h2>
<p>The claims are those of M. Alberti, M. Seuret, R. Ingold, M. Liwicki, “A Pitfall of Unsupervised Pre-Training”, 2017
(arXiv 1703.04332, 1712.01655); N-light-N is the authors' framework. Every number on this page was measured by Pitfall;
none is the paper's.</p>
)";

}  // namespace

std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else
            safe += c;
    }
    return safe;
}

std::string tableOf(const ClaimTable &table)
{
    std::string html = "<div class='scroll'><table><caption>" + escaped(table.caption) + "</caption><thead><tr>";
    for (const std::string &cell : table.header)
        html += "<th scope='col'>" + escaped(cell) + "</th>";
    html += "</tr></thead><tbody>\n";
    for (const auto &row : table.rows) {
        html += "<tr>";
        for (const std::string &cell : row)
            html += "<td>" + escaped(cell) + "</td>";
        html += "</tr>\n";
    }
    return html + "</tbody></table></div>\n";
}

std::string htmlPage(const std::string &title, const std::string &body)
{
    return "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'><meta name='viewport' "
           "content='width=device-width, initial-scale=1'><title>" +
           escaped(title) + "</title><style>" + style + "</style></head><body>\n" + body + citations +
           "</body></html>\n";
}

}  // namespace pitfall
