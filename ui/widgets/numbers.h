#pragma once

#include <QString>

#include <cstdint>

namespace pitfall {

/// Numbers as a person reads them: a true minus sign, a point as decimal mark, no exponent where it can be avoided.

/// With so many significant digits: 0.0231, 1.28, 41.7. Not finite: "–".
QString number(double value, int significant = 3);
/// With so many decimals.
QString fixedNumber(double value, int decimals);
/// A share in percent: 0.785 → "78.5%".
QString percent(double share, int decimals = 1);
/// With thin spaces between thousands: "10 000".
QString grouped(std::int64_t value);
/// A text as a field of a CSV line, quoted if it must be.
QString csvField(const QString &text);

}  // namespace pitfall
