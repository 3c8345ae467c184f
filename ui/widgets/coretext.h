#pragma once

#include <QString>

#include <string>
#include <vector>

namespace pitfall {

/// A text that comes from core, or from a worker, in the window's language; as it is if it has no translation. Core
/// speaks English and knows no Qt: what of it is shown stands in coretexts.cpp, with places (%1) for what varies.
QString coreText(const QString &english);
QString coreText(const std::string &english);
QString coreText(const char *english);

/// The name of a setting, as coreText gives it, within a sentence: English writes it small, unless it is an acronym.
QString nameInSentence(const QString &name);

/// All that can be translated so: what tests and translators go by.
const std::vector<const char *> &coreTexts();

}  // namespace pitfall
