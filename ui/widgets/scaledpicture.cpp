#include "ui/widgets/scaledpicture.h"

#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace pitfall {

namespace {

constexpr int tallest = 4000;    // pixels
constexpr int usualWidth = 320;  // pixels: a picture does not make its dock wider than the text wants it
const QSize withoutPicture(240, 60);
constexpr double usualLine = 15;  // pixels: the height of a line of type of the usual size

}  // namespace

ScaledPicture::ScaledPicture(const QString &file, const QString &description, QWidget *parent)
    : QWidget(parent), m_file(file), m_description(description), m_natural(QImageReader(file).size())
{
    if (!m_natural.isValid() || m_natural.isEmpty() || m_natural.height() > tallest || m_natural.width() > tallest) {
        m_file.clear();
        m_natural = withoutPicture;
    }
    setAccessibleName(description);
    setToolTip(description);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ScaledPicture::sizeHint() const
{
    const int width = std::min(usualWidth, m_natural.width());
    return {width, heightForWidth(width)};
}

int ScaledPicture::widest() const
{
    return int(m_natural.width() * std::max(1.0, fontMetrics().height() / usualLine));
}

int ScaledPicture::heightForWidth(int width) const
{
    return std::min(width, widest()) * m_natural.height() / m_natural.width();
}

void ScaledPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_file.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_description);
        return;
    }
    const int width = std::min(this->width(), widest());
    const QSize size = QSize(width, heightForWidth(width)) * devicePixelRatioF();
    if (m_drawn.size() != size) {
        QImageReader reader(m_file);
        reader.setScaledSize(size);
        m_drawn = reader.read();
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
    }
    const QRect place((this->width() - width) / 2, 0, width, heightForWidth(width));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(place, 5, 5);
    painter.drawImage(place, m_drawn);
}

}  // namespace pitfall
