#include "ui/views/studycolours.h"

#include "core/study/studyreport.h"
#include "ui/widgets/images.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/numbers.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int scaleSteps = 24;
constexpr int stepWidth = 6;  // pixels
constexpr int margin = 10;
constexpr double markSize = 8;
constexpr int besideName = 34;  // mark and spaces

std::vector<QString> kindsOf(const StudyColumn &column, const std::vector<int> &places)
{
    std::vector<QString> kinds;
    for (const int place : places)
        if (const QString &text = column.texts[std::size_t(place)];
            std::find(kinds.begin(), kinds.end(), text) == kinds.end())
            kinds.push_back(text);
    return kinds;
}

/// In the order of the design, so that colours stay as points arrive.
std::vector<QString> architecturesOf(const StudyDesign &design)
{
    std::vector<QString> names;
    for (const StudyNetwork &network : design.networks)
        if (const QString name = QString::fromStdString(architectureOf(network.config.network));
            std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    return names;
}

double orderOf(double number)
{
    return std::isnan(number) ? INFINITY : number;
}

/// In the order of the numbers, what is none last, so that colours stay as points arrive.
std::vector<QString> textsInOrder(const StudyColumn &column)
{
    std::vector<std::pair<double, QString>> found;
    for (std::size_t i = 0; i < column.texts.size(); ++i)
        if (const std::pair one(column.isNumeric ? orderOf(column.numbers[i]) : 0, column.texts[i]);
            std::find(found.begin(), found.end(), one) == found.end())
            found.push_back(one);
    std::sort(found.begin(), found.end());
    std::vector<QString> texts;
    for (const auto &[value, text] : found)
        texts.push_back(text);
    return texts;
}

/// Calls `place` with each style and the left end and row that it has in a legend of this width; the number of rows.
template<typename Styles, typename Place>
int layOut(const Styles &styles, const QFontMetrics &metrics, int width, Place place)
{
    int x = margin, row = 0;
    for (const auto &style : styles) {
        const int entry = metrics.horizontalAdvance(style.name) + besideName;
        if (x + entry > width - margin && x > margin) {
            ++row;
            x = margin;
        }
        place(style, x, row);
        x += entry;
    }
    return row + 1;
}

}  // namespace

void StudyColours::choose(const StudyColumn *column, const std::vector<int> &places, const StudyResults &results,
                          const Theme &theme)
{
    constexpr std::size_t mostKindsOfNumbers = 6;
    *this = StudyColours();
    if (!column || places.empty())
        return;
    m_caption = column->label;
    m_styleAt.assign(column->texts.size(), -1);
    if (column->isNumeric && kindsOf(*column, places).size() > mostKindsOfNumbers)
        byScale(*column, places, theme);
    else
        byKind(*column, places, results, theme);
}

// Large ranges are shared out by their logarithm.
void StudyColours::byScale(const StudyColumn &column, const std::vector<int> &places, const Theme &theme)
{
    double low = INFINITY, high = -INFINITY;
    for (const int place : places)
        if (const double value = column.numbers[std::size_t(place)]; std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    const bool isLog = low > 0 && high / low > 20;
    const auto share = [&](double value) {
        const auto s = [&](double v) { return isLog ? std::log(v) : v; };
        return high > low ? (s(value) - s(low)) / (s(high) - s(low)) : 0.5;
    };
    for (int step = 0; step < scaleSteps; ++step) {
        const double t = double(step) / (scaleSteps - 1);
        m_styles.push_back({{}, QColor::fromRgb(inferno(theme.dark ? 0.25 + 0.75 * t : 0.85 * t)), 0});
    }
    m_styles.push_back({{}, theme.faint, 0});  // not set
    for (const int place : places) {
        const double value = column.numbers[std::size_t(place)];
        m_styleAt[std::size_t(place)] =
            std::isfinite(value) ? std::clamp(int(std::lround(share(value) * (scaleSteps - 1))), 0, scaleSteps - 1)
                                 : scaleSteps;
    }
    m_scaleLow = number(low);
    m_scaleHigh = number(high);
}

void StudyColours::byKind(const StudyColumn &column, const std::vector<int> &places, const StudyResults &results,
                          const Theme &theme)
{
    const std::vector<QString> kinds =
        column.kind == StudyColumn::Kind::Network ? architecturesOf(results.folder->design()) : textsInOrder(column);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_styles.push_back({kinds[i], theme.label(int(i)), int(i)});
    for (const int place : places) {
        const auto at = std::find(kinds.begin(), kinds.end(), column.texts[std::size_t(place)]);
        m_styleAt[std::size_t(place)] = at == kinds.end() ? 0 : int(at - kinds.begin());
    }
}

StudyColours::Style StudyColours::of(int place, const Style &otherwise) const
{
    const int at = std::size_t(place) < m_styleAt.size() ? m_styleAt[std::size_t(place)] : -1;
    return at >= 0 && at < int(m_styles.size()) ? m_styles[std::size_t(at)] : otherwise;
}

int StudyColours::legendHeight(const QFont &font, int width) const
{
    const QFontMetrics metrics(font);
    if (m_styles.empty())
        return 0;
    if (!m_scaleLow.isEmpty())
        return metrics.height() + 8;
    return layOut(m_styles, metrics, width, [](const Style &, int, int) {}) * (metrics.height() + 4) + 4;
}

void StudyColours::paintLegend(QPainter &painter, const QRectF &area, const Theme &theme) const
{
    painter.setPen(theme.text);
    if (m_styles.empty())
        return;
    if (!m_scaleLow.isEmpty())
        return paintScale(painter, area);
    const QFontMetrics metrics(painter.font());
    layOut(m_styles, metrics, int(area.width()), [&](const Style &style, int left, int row) {
        const double x = area.left() + left, y = area.top() + 2 + row * (metrics.height() + 4);
        painter.fillPath(markerPath(markerOf(style.marker), markSize).translated(x + 6, y + metrics.height() / 2.0),
                         style.colour);
        painter.drawText(QRectF(x + 16, y, metrics.horizontalAdvance(style.name) + besideName, metrics.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, style.name);
    });
}

void StudyColours::paintScale(QPainter &painter, const QRectF &area) const
{
    const QFontMetrics metrics(painter.font());
    const double y = area.top() + 2;
    double x = area.left() + margin;
    const auto say = [&](const QString &text) {
        painter.drawText(QRectF(x, y, metrics.horizontalAdvance(text) + 2, metrics.height()), Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + 8;
    };
    say(m_caption);
    say(m_scaleLow);
    for (int step = 0; step < scaleSteps; ++step)
        painter.fillRect(QRectF(x + step * stepWidth, y + metrics.height() / 2.0 - 5, stepWidth + 0.5, 10),
                         m_styles[std::size_t(step)].colour);
    x += scaleSteps * stepWidth + 8;
    say(m_scaleHigh);
}

}  // namespace pitfall
