#pragma once

#include <qcustomplot.h>

namespace pitfall {

/// Ticks of a logarithmic axis where a person expects them: 0.2 0.1 0.05 0.02, closer ones on short ranges.
class LogTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override;
};

/// Ticks of a linear axis, with as many decimals as their distance needs.
class NumberTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override;
    double m_step = 1;
};

/// As NumberTicker, for shares shown in percent.
class PercentTicker : public NumberTicker {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override;
};

}  // namespace pitfall
