#include "ui/widgets/stampcanvas.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace pitfall;

namespace {

/// A disc of 8 pixels with a soft edge.
QImage disc(const QColor &colour)
{
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0.5, 0.5, 7, 7));
    return image;
}

int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                std::abs(qBlue(p) - qBlue(q)), std::abs(qAlpha(p) - qAlpha(q))});
        }
    return largest;
}

}  // namespace

class TestStampCanvas : public QObject {
    Q_OBJECT

private slots:
    /// What Qt's painter makes of the same stamps, one over the other and over the edges; channels within 2 of 255
    /// (rounding; QImage::pixel undoes the premultiplication).
    void laysStampsAsAPainterDoes()
    {
        const QImage red = disc(QColor(200, 30, 10)), glass = disc(QColor(10, 60, 220, 120));
        StampCanvas canvas;
        canvas.begin({40, 30}, 1);
        QImage expected(40, 30, QImage::Format_ARGB32_Premultiplied);
        expected.fill(Qt::transparent);
        QPainter painter(&expected);
        const QList<QPair<const QImage *, QPoint>> all = {{&red, {10, 10}},   {&glass, {13, 12}}, {&red, {0, 0}},
                                                          {&glass, {40, 30}}, {&glass, {39, 2}},  {&red, {-20, 5}}};
        for (const auto &[stamp, centre] : all) {
            canvas.add(*stamp, centre);
            painter.drawImage(centre - QPoint(4, 4), *stamp);
        }
        painter.end();
        QCOMPARE(qAlpha(canvas.image().pixel(10, 10)), 255);
        QCOMPARE(qAlpha(canvas.image().pixel(25, 25)), 0);
        // Compared on white, where it is seen.
        QImage shown(40, 30, QImage::Format_RGB32), wanted = shown;
        for (auto [target, source] :
             {std::pair(&shown, &canvas.image()), std::pair(&wanted, &std::as_const(expected))}) {
            target->fill(Qt::white);
            QPainter(target).drawImage(0, 0, *source);
        }
        QVERIFY2(largestDifference(shown, wanted) <= 2, qPrintable(QString::number(largestDifference(shown, wanted))));
    }

    void beginsEmptyAndInTheDevicesPixels()
    {
        StampCanvas canvas;
        canvas.begin({20, 10}, 2);
        canvas.add(disc(Qt::black), {15, 5});
        QCOMPARE(canvas.image().size(), QSize(40, 20));
        QCOMPARE(canvas.image().devicePixelRatio(), 2.0);
        QCOMPARE(qAlpha(canvas.image().pixel(30, 10)), 255);
        canvas.begin({20, 10}, 2);
        QCOMPARE(qAlpha(canvas.image().pixel(30, 10)), 0);
    }

    void fadesAllChannelsAlike()
    {
        const QImage faint = faded(disc(QColor(255, 255, 255)), 0.2);
        const QRgb middle = reinterpret_cast<const QRgb *>(faint.constScanLine(4))[4];
        for (const int channel : {qRed(middle), qGreen(middle), qBlue(middle), qAlpha(middle)})
            QCOMPARE(channel, 51);
    }
};

QTEST_MAIN(TestStampCanvas)
#include "tst_stampcanvas.moc"
