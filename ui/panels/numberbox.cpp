#include "ui/panels/numberbox.h"

#include "ui/panels/numbertext.h"
#include "ui/widgets/numbers.h"

#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pitfall {

NumberBox::NumberBox(Kind kind, double low, double high, QWidget *parent) : QDoubleSpinBox(parent), m_kind(kind)
{
    setDecimals(kind == Kind::Real ? 15 : 0);
    setRange(low, high);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight);
    setMinimumWidth(36);
}

QString NumberBox::textFromValue(double value) const
{
    if (m_kind == Kind::Real)
        return realText(value);
    return m_kind == Kind::Seed ? QString::number(qint64(value)) : grouped(qint64(value));
}

// The decimal sign may be another one.
void NumberBox::changeEvent(QEvent *event)
{
    QDoubleSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setSuffix(suffix());
}

double NumberBox::valueFromText(const QString &text) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return minimum();
    bool ok = false;
    return numberFromText(bare(text), &ok);
}

QValidator::State NumberBox::validate(QString &text, int &) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return QValidator::Acceptable;
    const QString number = bare(text);
    bool ok = false;
    const double value = numberFromText(number, &ok);
    const bool whole = m_kind == Kind::Real || value == std::floor(value);
    if (ok && whole && value >= minimum() && value <= maximum())
        return QValidator::Acceptable;
    static const QRegularExpression begun(QStringLiteral("^[-+\\d.,eE\\s]*$"));
    return begun.match(number).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void NumberBox::stepBy(int steps)
{
    double next = value();
    for (int i = 0; i < std::abs(steps); ++i) {
        const double step = stepSize(next, steps > 0);
        next = std::clamp(next + (steps > 0 ? step : -step), minimum(), maximum());
    }
    // Not 0.0030000000000000005.
    setValue(m_kind == Kind::Real ? QString::number(next, 'g', 9).toDouble() : next);
    selectAll();
}

double NumberBox::stepSize(double value, bool up) const
{
    if (m_kind == Kind::Seed)
        return 1;
    const double size = std::abs(value);
    if (m_kind == Kind::Integer)
        return size < 100 ? 1 : std::pow(10, std::floor(std::log10(size)) - 1);
    if (size == 0)
        return 0.01;
    const double magnitude = std::pow(10, std::floor(std::log10(size) + 1e-9));
    // Down from a power of ten: 0.001 → 0.0009.
    return !up && size < magnitude * 1.0001 ? magnitude / 10 : magnitude;
}

QString NumberBox::bare(const QString &text) const
{
    QString number = text.trimmed();
    const QString unit = suffix().trimmed();
    if (!unit.isEmpty() && number.endsWith(unit))
        number.chop(unit.size());
    return number.trimmed();
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace pitfall
