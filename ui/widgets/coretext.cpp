#include "ui/widgets/coretext.h"

#include "ui/widgets/textpattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace pitfall {

namespace {

struct Pattern {
    const char *source;
    TextPattern pattern;
};

struct Known {
    QHash<QString, const char *> whole;
    std::vector<Pattern> patterns;  ///< the most particular first
};

const Known &known()
{
    static const Known all = [] {
        Known result;
        for (const char *text : coreTexts()) {
            Pattern each{text, TextPattern(QString::fromUtf8(text))};
            if (each.pattern.hasPlaces())
                result.patterns.push_back(std::move(each));
            else
                result.whole.insert(QString::fromUtf8(text), text);
        }
        std::stable_sort(result.patterns.begin(), result.patterns.end(),
                         [](const Pattern &a, const Pattern &b) { return a.pattern.letters() > b.pattern.letters(); });
        return result;
    }();
    return all;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("core", source);
}

/// `inside` another text that was recognised: short patterns such as "%1 and %2" would find themselves in anything.
QString sayIt(const QString &english, bool inside)
{
    constexpr int fewestLetters = 5;
    if (const char *source = known().whole.value(english))
        return translated(source);
    for (const Pattern &each : known().patterns) {
        if (!inside && each.pattern.letters() < fewestLetters)
            break;
        auto places = each.pattern.match(english);
        if (!places)
            continue;
        for (QString &place : *places)
            place = sayIt(place, true);
        return TextPattern::filled(translated(each.source), *places);
    }
    return english;
}

}  // namespace

QString coreText(const QString &english)
{
    return sayIt(english, false);
}

QString nameInSentence(const QString &name)
{
    const QString sample = QStringLiteral("Learning rate");
    const bool english = coreText(sample) == sample;
    const bool acronym = name.size() > 1 && name.at(1).isUpper();
    return english && !acronym ? name.left(1).toLower() + name.mid(1) : name;
}

QString coreText(const std::string &english)
{
    return coreText(QString::fromStdString(english));
}

QString coreText(const char *english)
{
    return coreText(QString::fromUtf8(english));
}

}  // namespace pitfall
