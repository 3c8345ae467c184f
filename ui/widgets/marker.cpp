#include "ui/widgets/marker.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace pitfall {

namespace {

/// Corners on a circle, the first at `startDegrees` (0 is right, 90 up); every second one on `inner` if that is not 0.
QPainterPath corners(int count, double radius, double startDegrees, double inner = 0)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = (startDegrees + 360.0 * i / count) * std::numbers::pi / 180;
        const double r = inner > 0 && i % 2 ? inner : radius;
        polygon << QPointF(r * std::cos(angle), -r * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath plus(double r, double arm)
{
    const QPolygonF polygon({{-arm, -r},
                             {arm, -r},
                             {arm, -arm},
                             {r, -arm},
                             {r, arm},
                             {arm, arm},
                             {arm, r},
                             {-arm, r},
                             {-arm, arm},
                             {-r, arm},
                             {-r, -arm},
                             {-arm, -arm}});
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

}  // namespace

Marker markerOf(int label)
{
    return Marker(label % (int(Marker::Hexagon) + 1));
}

QPainterPath markerPath(Marker marker, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (marker) {
    case Marker::Disc:
        path.addEllipse(QPointF(), r, r);
        break;
    case Marker::Square:
        path.addRect(-0.88 * r, -0.88 * r, 1.76 * r, 1.76 * r);
        break;
    case Marker::Triangle:
        path = corners(3, 1.25 * r, 90).translated(0, 0.2 * r);
        break;
    case Marker::Diamond:
        path = corners(4, 1.2 * r, 90);
        break;
    case Marker::TriangleDown:
        path = corners(3, 1.25 * r, -90).translated(0, -0.2 * r);
        break;
    case Marker::Star:
        path = corners(10, 1.35 * r, 90, 0.55 * r);
        break;
    case Marker::Plus:
        path = plus(1.15 * r, 0.38 * r);
        break;
    case Marker::Cross:
        path = QTransform().rotate(45).map(plus(1.25 * r, 0.38 * r));
        break;
    case Marker::Ring:
        path.addEllipse(QPointF(), 1.05 * r, 1.05 * r);
        path.addEllipse(QPointF(), 0.5 * r, 0.5 * r);
        break;
    case Marker::Frame:
        path.addRect(-r, -r, 2 * r, 2 * r);
        path.addRect(-0.45 * r, -0.45 * r, 0.9 * r, 0.9 * r);
        break;
    case Marker::Hexagon:
        path = corners(6, 1.1 * r, 0);
        break;
    }
    return path;
}

QPixmap markerPixmap(Marker marker, double size, const QColor &colour, const QColor &rim, double pixelRatio)
{
    const int side = int(std::ceil(size * 1.4)) + 3;
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    const QPainterPath path = markerPath(marker, size);
    painter.strokePath(path, QPen(rim, 1.4));
    painter.fillPath(path, colour);
    return pixmap;
}

}  // namespace pitfall
