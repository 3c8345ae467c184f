#include "app/window/textorigins.h"

#include <QCoreApplication>

#include <algorithm>

namespace pitfall {

namespace {

qsizetype placeOf(const QByteArray &context, const QStringList &contexts)
{
    const qsizetype at = contexts.indexOf(QString::fromUtf8(context));
    return at < 0 ? contexts.size() : at;
}

QString unescaped(QString html)
{
    return html.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

}  // namespace

void TextOrigins::Table::add(const QString &text, const Origin &origin)
{
    TextPattern pattern(text);
    // "%1 %2" would find itself in anything; "%1 (%2)" comes last.
    const bool isTelling = pattern.letters() > 0 || text.contains(u'(') || text.contains(u'\uff08');
    if (!pattern.hasPlaces()) {
        whole[text].push_back(origin);
    } else if (isTelling) {
        const auto at = std::find_if(patterns.begin(), patterns.end(),
                                     [&](const Pattern &each) { return each.pattern.letters() < pattern.letters(); });
        patterns.insert(at, {std::move(pattern), origin});
    }
}

void TextOrigins::add(const char *context, const char *source, const char *comment, bool plural, const QString &shown)
{
    const QByteArray key =
        QByteArray(context) + '\4' + source + '\4' + (comment ? comment : "") + '\4' + shown.toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    const Origin origin{context, source, comment, plural};
    m_shown.add(shown, origin);
    m_english.add(QString::fromUtf8(source), origin);
}

QString TextOrigins::inEnglish(const QString &shown, const QStringList &contexts) const
{
    const auto source = [](const Origin &origin, int) { return QString::fromUtf8(origin.source); };
    return converted(m_shown, source, shown, contexts);
}

QString TextOrigins::now(const QString &english, const QStringList &contexts) const
{
    const auto translation = [](const Origin &origin, int n) {
        return QCoreApplication::translate(origin.context.constData(), origin.source.constData(),
                                           origin.comment.isEmpty() ? nullptr : origin.comment.constData(), n);
    };
    return converted(m_english, translation, english, contexts);
}

QString TextOrigins::converted(const Table &table, Say say, const QString &text, const QStringList &contexts)
{
    if (text.isEmpty())
        return text;
    if (const auto found = table.whole.find(text); found != table.whole.end())
        return say(*std::min_element(found->begin(), found->end(),
                                     [&](const Origin &a, const Origin &b) {
                                         return placeOf(a.context, contexts) < placeOf(b.context, contexts);
                                     }),
                   -1);
    if (const QString filled = filledPattern(table, say, text, contexts); !filled.isNull())
        return filled;
    if (const QString bare = text.trimmed(); bare.size() < text.size()) {  // " px"
        const qsizetype begin = text.indexOf(bare);
        return text.left(begin) + converted(table, say, bare, contexts) + text.mid(begin + bare.size());
    }
    return betweenTags(table, say, text, contexts);
}

QString TextOrigins::filledPattern(const Table &table, Say say, const QString &text, const QStringList &contexts)
{
    for (const Pattern &each : table.patterns) {
        auto places = each.pattern.match(text);
        if (!places)
            continue;
        const int n = each.origin.plural ? places->value(QStringLiteral("n")).toInt() : -1;
        for (QString &place : *places)
            place = converted(table, say, place, contexts);
        return TextPattern::filled(say(each.origin, n), *places);
    }
    return {};
}

// "<p><b>Label</b><br>Help" was put together from texts of their own, as were lines below each other, or a text and its
// key in a menu.
QString TextOrigins::betweenTags(const Table &table, Say say, const QString &text, const QStringList &contexts)
{
    static const QRegularExpression separator(QStringLiteral("<[^<>]*>|\\n|\\t| · | •"));
    if (!text.contains(separator))
        return text;
    const bool html = text.contains(u'<');
    QString result;
    qsizetype from = 0;
    const auto piece = [&](const QString &written) {
        const QString plain = html ? unescaped(written) : written;
        const QString other = plain == text ? plain : converted(table, say, plain, contexts);
        result += other == plain ? written : html ? other.toHtmlEscaped() : other;
    };
    for (auto each = separator.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch at = each.next();
        piece(text.mid(from, at.capturedStart() - from));
        result += at.captured();
        from = at.capturedEnd();
    }
    piece(text.mid(from));
    return result;
}

}  // namespace pitfall
