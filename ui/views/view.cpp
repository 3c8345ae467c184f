#include "ui/views/view.h"

#include <QBuffer>
#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <optional>

namespace pitfall {

namespace {

QByteArray pngBytes(View &view, const QSize &size)
{
    constexpr double scale = 2;
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(view.palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setFont(view.font());
    view.paintTo(painter, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void paintPage(View &view, QPaintDevice &device, const QSize &size)
{
    QPainter painter(&device);
    painter.fillRect(QRect(QPoint(), size), view.palette().color(QPalette::Base));
    painter.setFont(view.font());
    view.paintTo(painter, size);
}

QByteArray svgBytes(View &view, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(view.logicalDpiX());
    generator.setTitle(view.title());
    paintPage(view, generator, size);
    return bytes;
}

QByteArray pdfBytes(View &view, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const int dpi = view.logicalDpiX();
    writer.setResolution(dpi);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(view.title());
    paintPage(view, writer, size);
    return bytes;
}

std::optional<QByteArray> bytesFor(View &view, const QString &ending)
{
    const QSize size = view.size().expandedTo(QSize(480, 360));
    if (ending == QLatin1String("png"))
        return pngBytes(view, size);
    if (ending == QLatin1String("svg"))
        return svgBytes(view, size);
    if (ending == QLatin1String("pdf"))
        return pdfBytes(view, size);
    if (ending == QLatin1String("csv"))
        return view.csv().toUtf8();
    return std::nullopt;
}

}  // namespace

void View::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    languageChanged();
    update();
}

QString View::exportTo(const QString &path)
{
    const std::optional<QByteArray> bytes = bytesFor(*this, QFileInfo(path).suffix().toLower());
    if (!bytes)
        return tr("%1: the name must end in .png, .svg, .pdf or .csv.").arg(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return tr("%1 could not be written: %2.").arg(path, file.errorString());
    return {};
}

}  // namespace pitfall
