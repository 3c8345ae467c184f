#include "ui/views/bandlabels.h"

#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/smalltype.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace pitfall::bandLabels {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::ReconstructionsView)
};

std::array<QString, 3> rowNames()
{
    return {Say::tr("input"), Say::tr("output"), Say::tr("error")};
}

void paintScale(QPainter &painter, const QRectF &room, double fullError)
{
    drawInfernoBar(painter, QRectF(room.left(), room.top(), room.width(), 6));
    painter.save();
    painter.setFont(smallType(painter.font(), 0.8));
    const QRectF numbers(room.left(), room.top() + 7, room.width(), painter.fontMetrics().height());
    painter.drawText(numbers, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("0"));
    painter.drawText(numbers, Qt::AlignRight | Qt::AlignTop, number(fullError, 1));
    painter.restore();
}

}  // namespace

int headerHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 10;
}

int namesWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &name : rowNames())
        width = std::max(width, metrics.horizontalAdvance(name));
    return width + 12;
}

void paintHeader(QPainter &painter, int width, const Theme &theme, int throughStage, double mse, double ssim, int count)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF line(margin, 4, width - 2 * margin, headerHeight(metrics) - 4);
    QString start = Say::tr("through stage %1 · MSE %2 · SSIM %3")
                        .arg(QString::number(throughStage + 1), number(mse), fixedNumber(ssim, 2));
    if (metrics.horizontalAdvance(start) > line.width())
        start = Say::tr("MSE %1 · SSIM %2").arg(number(mse), fixedNumber(ssim, 2));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, start);
    const double used = metrics.horizontalAdvance(start) + 12;
    painter.setPen(theme.faint);
    for (const QString &words : {Say::tr("means over these %1 images"), Say::tr("means of these %1")}) {
        const QString note = words.arg(count);
        if (used + metrics.horizontalAdvance(note) > line.width())
            continue;
        painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, note);
        break;
    }
}

void paintNames(QPainter &painter, const Theme &theme, const BandLayout &layout, int count, double fullError)
{
    const auto names = rowNames();
    const double height = painter.fontMetrics().height();
    const double width = layout.origin.x() - margin - 8;
    painter.setPen(theme.faint);
    for (int first = 0; first < count; first += layout.columns) {
        for (int row = 0; row < layout.rows; ++row) {
            const QRectF tile = layout.tileAt(first, row);
            const bool scale = row == 2 && tile.height() >= 1.8 * height + 9;
            const double middle = tile.center().y() - (scale ? 0.4 * height + 5 : 0);
            painter.drawText(QRectF(margin, middle - height / 2, width + 8, height), Qt::AlignLeft | Qt::AlignVCenter,
                             names[row]);
            if (scale)
                paintScale(painter, QRectF(margin, middle + height / 2 + 1, width, 0), fullError);
        }
    }
}

}  // namespace pitfall::bandLabels
