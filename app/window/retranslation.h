#pragma once

namespace pitfall {

class TextOrigins;

/// Brings the texts of all windows, of what is in them and of their actions into the language that is in force now:
/// whatever a class set once, when it was made. What a class paints or composes itself it renews when it is told of
/// QEvent::LanguageChange, which must follow.
void retranslateWindows(const TextOrigins &origins);

}  // namespace pitfall
