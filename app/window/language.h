#pragma once

#include <QString>

#include <vector>

namespace pitfall {

struct Language {
    QString code;  ///< "de", "zh_CN"
    QString name;  ///< in the language itself
};

/// English and what there are translations for.
const std::vector<Language> &languages();

/// All windows are in this language from now on, with what is on them already; so are dates. Empty: the system's if
/// there is a translation for it, else English.
void applyLanguage(const QString &code);
/// The one that is in force.
QString appliedLanguage();

}  // namespace pitfall
