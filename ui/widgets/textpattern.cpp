#include "ui/widgets/textpattern.h"

#include <algorithm>

namespace pitfall {

namespace {

const QRegularExpression &place()
{
    static const QRegularExpression expression(QStringLiteral("%L?([1-9][0-9]?|n)"));
    return expression;
}

}  // namespace

TextPattern::TextPattern(const QString &text)
{
    QString expression = QStringLiteral("^");
    QStringList named;
    qsizetype from = 0;
    const auto literal = [&](const QString &piece) {
        expression += QRegularExpression::escape(piece);
        m_letters += int(std::count_if(piece.begin(), piece.end(), [](QChar c) { return c.isLetter(); }));
        if (piece.size() > m_longest.size())
            m_longest = piece;
    };
    for (auto each = place().globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch at = each.next();
        literal(text.mid(from, at.capturedStart() - from));
        const QString name = at.captured(1);
        expression +=
            named.contains(name) ? QStringLiteral("\\k<p%1>").arg(name) : QStringLiteral("(?<p%1>.*?)").arg(name);
        named += name;
        from = at.capturedEnd();
    }
    literal(text.mid(from));
    m_places = !named.isEmpty();
    m_expression = QRegularExpression(expression + u'$', QRegularExpression::DotMatchesEverythingOption);
}

std::optional<TextPattern::Places> TextPattern::match(const QString &finished) const
{
    if (!finished.contains(m_longest))
        return std::nullopt;
    const QRegularExpressionMatch found = m_expression.match(finished);
    if (!found.hasMatch())
        return std::nullopt;
    Places places;
    const QStringList names = m_expression.namedCaptureGroups();
    for (const QString &name : names)
        if (!name.isEmpty())
            places[name.mid(1)] = found.captured(name);
    return places;
}

QString TextPattern::filled(const QString &text, const Places &places)
{
    QString result;
    qsizetype from = 0;
    for (auto each = place().globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch at = each.next();
        result += QStringView(text).mid(from, at.capturedStart() - from);
        result += places.value(at.captured(1), at.captured());
        from = at.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

}  // namespace pitfall
