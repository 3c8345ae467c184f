#include "app/window/language.h"

#include "app/window/retranslation.h"
#include "app/window/textorigins.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <tuple>

// A static library's resources must be called for.
static void openTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace pitfall {

namespace {

const QString english = QStringLiteral("en");

bool isThere(const QString &code)
{
    const auto &all = languages();
    return std::any_of(all.begin(), all.end(), [&code](const Language &each) { return each.code == code; });
}

/// The first of the languages that the person's system asks for which there is: de for de-AT, zh_CN for zh-Hans-SG.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        const QString code = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript
                                 ? QStringLiteral("zh_CN")
                                 : locale.name().section(u'_', 0, 0);
        if (isThere(code))
            return code;
    }
    return english;
}

/// Says everything that is said in the window: Pitfall's own texts and Qt's, of dialogs. Installed once, so that it
/// hears of every text from the beginning. A child of the application.
class Interpreter : public QTranslator {
public:
    explicit Interpreter(QObject *parent) : QTranslator(parent)
    {
        openTranslations();
        QCoreApplication::installTranslator(this);
    }

    static Interpreter &get()
    {
        for (QObject *each : qApp->children())
            if (auto *there = dynamic_cast<Interpreter *>(each))
                return *there;
        return *new Interpreter(qApp);
    }

    void speak(const QString &code)
    {
        m_code = code;
        const QString file = QStringLiteral("_") + code;
        // An empty file name: nothing is translated.
        if (!m_ours.load(QStringLiteral(":/translations/pitfall") + file) && code != english)
            m_code = english;
        // Where it is not installed, Qt's own dialogs stay English.
        std::ignore = m_qts.load(QStringLiteral("qtbase") + file, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        QString text = m_ours.translate(context, source, comment, n);
        if (text.isNull())
            text = m_qts.translate(context, source, comment, n);
        m_origins.add(context, source, comment, n >= 0, text.isNull() ? QString::fromUtf8(source) : text);
        return text;
    }

    bool isEmpty() const override { return false; }
    const QString &code() const { return m_code; }
    const TextOrigins &origins() const { return m_origins; }

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QString m_code = english;
    mutable TextOrigins m_origins;
};

}  // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all = {{english, QStringLiteral("English")},
                                              {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                              {QStringLiteral("fr"), QStringLiteral("Français")},
                                              {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

void applyLanguage(const QString &code)
{
    const bool systems = !isThere(code);
    const QString wanted = systems ? systemLanguage() : code;
    const QLocale locale = systems ? QLocale::system() : QLocale(code);
    Interpreter &interpreter = Interpreter::get();
    if (wanted == interpreter.code() && locale == QLocale())
        return;
    QLocale::setDefault(locale);
    interpreter.speak(wanted);
    retranslateWindows(interpreter.origins());
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
}

QString appliedLanguage()
{
    return Interpreter::get().code();
}

}  // namespace pitfall
