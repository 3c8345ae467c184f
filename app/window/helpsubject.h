#pragma once

#include "ui/help/topic.h"

class QWidget;

namespace pitfall {

/// What a widget is about: the nearest topic on the way from it to its window, or what its tooltip says if that is
/// nearer. A topic without an id is of that widget alone.
std::optional<HelpTopic> helpFor(const QWidget *widget);

}  // namespace pitfall
