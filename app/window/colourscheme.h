#pragma once

#include <QPalette>

namespace pitfall {

enum class ColourScheme { System, Light, Dark };

/// Puts Fusion and the scheme's palette in place for the whole application. System follows what the environment's
/// own palette was when the program began.
void applyColourScheme(ColourScheme scheme);

QPalette lightPalette();
QPalette darkPalette();

}  // namespace pitfall
