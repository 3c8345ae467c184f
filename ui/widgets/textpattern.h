#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace pitfall {

/// A text with places (%1, %L2, %n) for what is put into it, as a pattern that finds in a finished text what was put
/// there.
class TextPattern {
public:
    /// What stands at each place, by the place's name: "1", "n".
    using Places = QHash<QString, QString>;

    explicit TextPattern(const QString &text);

    bool hasPlaces() const { return m_places; }
    /// Letters outside places: the more, the less likely is a match by chance. 0: there is nothing to translate.
    int letters() const { return m_letters; }
    std::optional<Places> match(const QString &finished) const;

    /// `text` with its places filled.
    static QString filled(const QString &text, const Places &places);

private:
    QRegularExpression m_expression;
    QString m_longest;  ///< piece between places, looked for first
    int m_letters = 0;
    bool m_places = false;
};

}  // namespace pitfall
