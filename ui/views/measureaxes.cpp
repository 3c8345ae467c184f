#include "ui/views/measureaxes.h"

#include "ui/widgets/coretext.h"
#include "ui/widgets/tickers.h"

#include <QObject>

namespace pitfall {

void setMeasureAxes(Plot &plot, const Measure &score, const Measure &accuracy)
{
    QCPAxis *axis = plot.xAxis;
    axis->setScaleType(score.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(score.logarithmic ? QSharedPointer<QCPAxisTicker>(new LogTicker)
                                      : QSharedPointer<QCPAxisTicker>(new NumberTicker));
    axis->setRangeReversed(score.lowerIsBetter);
    axis->setLabel((score.lowerIsBetter ? QObject::tr("reconstruction error (%1, test)  → better")
                                        : QObject::tr("reconstruction quality (%1, test)  → better"))
                       .arg(coreText(score.label)));
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new PercentTicker));
    plot.yAxis->setLabel(QObject::tr("%1 (test)").arg(coreText(accuracy.label)));
}

}  // namespace pitfall
