#include "ui/views/measuretext.h"

#include "ui/widgets/coretext.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace pitfall {

const Interval *valueIn(const std::map<std::string, Interval> &values, const std::string &key)
{
    const auto found = values.find(key);
    return found != values.end() && std::isfinite(found->second.value) ? &found->second : nullptr;
}

QString accuracyText(const Interval &accuracy, bool interval)
{
    QString text = percent(accuracy.value);
    if (interval && accuracy.high > accuracy.low)
        text += QStringLiteral(" (%1 … %2)").arg(percent(accuracy.low), percent(accuracy.high));
    return text;
}

QString scoreText(const Interval &score, bool interval)
{
    QString text = number(score.value);
    if (interval && score.high > score.low)
        text += QStringLiteral(" (%1 … %2)").arg(number(score.low), number(score.high));
    return text;
}

QString pointsText(const Interval &difference)
{
    const QString value =
        (difference.value > 0 ? QStringLiteral("+") : QString()) + fixedNumber(100 * difference.value, 1);
    return QCoreApplication::translate("pitfall::LabView", "%1 points (95%: %2 … %3)")
        .arg(value, fixedNumber(100 * difference.low, 1), fixedNumber(100 * difference.high, 1));
}

QString measureLabel(const std::string &key)
{
    return coreText(measure(key).label);
}

QString csvInterval(const Interval *interval)
{
    if (!interval)
        return QStringLiteral(",,,");
    return QStringLiteral(",%1,%2,%3")
        .arg(interval->value, 0, 'g', 8)
        .arg(interval->low, 0, 'g', 8)
        .arg(interval->high, 0, 'g', 8);
}

}  // namespace pitfall
