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
    const QString name = coreText(score.label);
    plot.setTitles(axis, {(score.lowerIsBetter ? QObject::tr("reconstruction error (%1, test)  → better")
                                               : QObject::tr("reconstruction quality (%1, test)  → better"))
                              .arg(name),
                          QObject::tr("%1 (test)  → better").arg(name), name});
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new PercentTicker));
    const QString measured = coreText(accuracy.label);
    plot.setTitles(plot.yAxis, {QObject::tr("%1 (test)").arg(measured), measured, QObject::tr("accuracy")});
}

}  // namespace pitfall
