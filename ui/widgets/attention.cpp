#include "ui/widgets/attention.h"

#include "ui/widgets/palette.h"

#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace pitfall {

namespace {

constexpr int lasts = 3500;      // ms
constexpr int fades = 900;       // ms, the last of them
constexpr double lineWidth = 5;  // pixels

}  // namespace

void Attention::drawTo(QWidget *widget)
{
    qDeleteAll(widget->findChildren<Attention *>(Qt::FindDirectChildrenOnly));
    auto *frame = new Attention(widget);
    frame->show();
    frame->raise();
}

Attention::Attention(QWidget *around) : QWidget(around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(around->rect());
    around->installEventFilter(this);
    auto *fading = new QVariantAnimation(this);
    fading->setDuration(lasts);
    fading->setStartValue(1.0);
    fading->setKeyValueAt(1 - double(fades) / lasts, 1.0);
    fading->setEndValue(0.0);
    connect(fading, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_strength == value.toDouble())
            return;
        m_strength = value.toDouble();
        update();
    });
    connect(fading, &QVariantAnimation::finished, this, &QObject::deleteLater);
    fading->start();
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return false;
}

void Attention::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = Theme(palette()).readable(okabeIto::orange, 1.8);
    colour.setAlphaF(float(m_strength));
    painter.setPen(QPen(colour, lineWidth));
    const double half = lineWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
}

}  // namespace pitfall
