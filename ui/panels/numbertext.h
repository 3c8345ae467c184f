#pragma once

#include <QString>

namespace pitfall {

/// The shortest text of a number, with the locale's decimal sign: "0.002", "1e-5".
QString realText(double value);
/// Reads what a person types: grouped or not, with the locale's decimal sign or a point, "1e-4".
double numberFromText(const QString &text, bool *ok);

}  // namespace pitfall
