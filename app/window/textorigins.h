#pragma once

#include "ui/widgets/textpattern.h"

#include <QByteArray>
#include <QMutex>
#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace pitfall {

/// Remembers of every text that was asked for in some language what it was translated from, and so finds what a text
/// that is on the screen is in English, and in another language. What was put into a text, and what stands between
/// tags, is translated for itself; what is not known stays as it is. Of several origins one in the first of `contexts`
/// is taken. Any thread may add.
class TextOrigins {
public:
    void add(const char *context, const char *source, const char *comment, bool plural, const QString &shown);

    QString inEnglish(const QString &shown, const QStringList &contexts) const;
    /// An English text in the language that is in force now.
    QString now(const QString &english, const QStringList &contexts) const;

private:
    struct Origin {
        QByteArray context, source, comment;
        bool plural = false;
    };
    struct Pattern {
        TextPattern pattern;
        Origin origin;
    };
    /// Texts of one kind, and where they come from.
    struct Table {
        QHash<QString, std::vector<Origin>> whole;
        std::vector<Pattern> patterns;  ///< the most particular first

        void add(const QString &text, const Origin &origin);
    };
    /// What a text of this origin is to become; `n` chooses a plural form.
    using Say = QString (*)(const Origin &origin, int n);

    static QString converted(const Table &table, Say say, const QString &text, const QStringList &contexts);
    static QString filledPattern(const Table &table, Say say, const QString &text, const QStringList &contexts);
    static QString betweenTags(const Table &table, Say say, const QString &text, const QStringList &contexts);

    mutable QMutex m_mutex;
    QSet<QByteArray> m_known;
    Table m_shown;
    Table m_english;
};

}  // namespace pitfall
