#include "app/window/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// A static library's resources must be named to be linked; the macro wants no namespace around it.
static void initResources()
{
    Q_INIT_RESOURCE(pitfall);
}

namespace pitfall {

namespace {

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QByteArray svg, QPalette::ColorRole role) : m_svg(std::move(svg)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QGuiApplication::palette().color(group, m_role);
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("#000", colour.name().toLatin1()));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QByteArray m_svg;
    QPalette::ColorRole m_role;
};

}  // namespace

QIcon themedIcon(const QString &name, QPalette::ColorRole role)
{
    initResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new ThemedIconEngine(file.readAll(), role)) : QIcon();
}

QIcon programIcon()
{
    initResources();
    return QIcon(QStringLiteral(":/icons/pitfall.svg"));
}

}  // namespace pitfall
