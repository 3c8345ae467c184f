#include "ui/widgets/numbers.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

QString fixedNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QString text = QString::number(std::abs(value), 'f', decimals);
    const bool isZero = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    return value < 0 && !isZero ? QStringLiteral("−") + text : text;
}

QString number(double value, int significant)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    if (size == 0)
        return QStringLiteral("0");
    if (size < 1e-6 || size >= 1e7)
        return QString::number(value, 'g', significant).replace(u'-', QStringLiteral("−"));
    const int magnitude = int(std::floor(std::log10(size)));
    return fixedNumber(value, std::clamp(significant - 1 - magnitude, 0, 12));
}

QString percent(double share, int decimals)
{
    return std::isfinite(share) ? fixedNumber(100 * share, decimals) + u'%' : QStringLiteral("–");
}

QString grouped(std::int64_t value)
{
    QString text = QString::number(std::abs(value));
    for (int i = int(text.size()) - 3; i > 0; i -= 3)
        text.insert(i, QChar(0x2009));
    return value < 0 ? QStringLiteral("−") + text : text;
}

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

}  // namespace pitfall
