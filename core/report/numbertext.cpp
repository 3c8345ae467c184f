#include "core/report/numbertext.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pitfall {

namespace {

template<class... Values>
std::string formatted(const char *format, Values... values)
{
    char text[96];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

}  // namespace

std::string inPercent(double share)
{
    return formatted("%.1f%%", 100 * share);
}

std::string inPercent(const Interval &share)
{
    return formatted("%.1f%% (%.1f … %.1f)", 100 * share.value, 100 * share.low, 100 * share.high);
}

std::string inPoints(const Interval &share)
{
    return formatted("%+.1f points (%+.1f … %+.1f)", 100 * share.value, 100 * share.low, 100 * share.high);
}

std::string significant(double value)
{
    const double size = std::fabs(value);
    if (size >= 100 || value == 0)
        return formatted("%.0f", value);
    const int decimals = std::clamp(2 - int(std::floor(std::log10(size))), 0, 6);
    return formatted("%.*f", decimals, value);
}

std::string significant(const Interval &value)
{
    return significant(value.value) + " (" + significant(value.low) + " … " + significant(value.high) + ")";
}

}  // namespace pitfall
