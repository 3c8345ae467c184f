#pragma once

#include <QDoubleSpinBox>

namespace pitfall {

/// A spin box for settings: shows integers grouped and real numbers as short as they can be, accepts "1e-4", and
/// steps by the size of the number (0.002 → 0.003, 10 000 → 11 000). The wheel scrolls the panel unless it has focus.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    enum class Kind { Integer, Real, Seed };

    NumberBox(Kind kind, double low, double high, QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void stepBy(int steps) override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString bare(const QString &text) const;
    double stepSize(double value, bool up) const;

    Kind m_kind;
};

}  // namespace pitfall
