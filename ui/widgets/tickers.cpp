#include "ui/widgets/tickers.h"

#include "ui/widgets/numbers.h"

#include <cmath>

namespace pitfall {

namespace {

/// Decimals that tell ticks apart which are `step` from each other.
int decimalsFor(double step)
{
    int decimals = 0;
    while (decimals < 9 && std::abs(step - std::round(step)) > 1e-6 * step) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

QVector<double> ticksAt(const QVector<double> &mantissas, const QCPRange &range)
{
    QVector<double> ticks;
    for (double decade = std::pow(10, std::floor(std::log10(range.lower))); decade <= range.upper; decade *= 10) {
        for (const double mantissa : mantissas) {
            if (range.contains(decade * mantissa))
                ticks << decade * mantissa;
        }
    }
    return ticks;
}

}  // namespace

QVector<double> LogTicker::createTickVector(double tickStep, const QCPRange &range)
{
    if (range.lower <= 0)
        return {};
    static const QVector<QVector<double>> choices = {{1, 2, 5}, {1, 3}, {1}, {1, 1.5, 2, 3, 5, 7}};
    for (const QVector<double> &mantissas : choices) {
        const QVector<double> ticks = ticksAt(mantissas, range);
        if (ticks.size() >= 3 && (ticks.size() <= 7 || mantissas.size() == 1))
            return ticks;
    }
    return QCPAxisTicker::createTickVector(tickStep, range);
}

QString LogTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return QString::number(tick, 'g', 5);
}

double NumberTicker::getTickStep(const QCPRange &range)
{
    m_step = QCPAxisTicker::getTickStep(range);
    return m_step;
}

QString NumberTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return fixedNumber(tick, decimalsFor(m_step));
}

QString PercentTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return percent(tick, decimalsFor(100 * m_step));
}

}  // namespace pitfall
