#include "ui/panels/numbertext.h"

#include <QLocale>
#include <QRegularExpression>

namespace pitfall {

QString realText(double value)
{
    static const QRegularExpression zeroInExponent(QStringLiteral("e([-+]?)0+(?=\\d)"),
                                                   QRegularExpression::CaseInsensitiveOption);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 6).replace(zeroInExponent, QStringLiteral("e\\1"));
}

double numberFromText(const QString &text, bool *ok)
{
    QString plain;
    for (const QChar c : text)
        if (!c.isSpace())
            plain += c;
    // A point first: where it groups thousands, "0.002" would otherwise be refused, and our own text never groups so.
    const double value = QLocale::c().toDouble(plain, ok);
    return *ok ? value : QLocale().toDouble(plain, ok);
}

}  // namespace pitfall
