#pragma once

#include <span>

namespace pitfall {

/// A topic as it is written down; texts are marked for translation in the context "pitfall::Help".
struct RawTopic {
    const char *id;
    const char *title;
    const char *what;
    const char *formula = "";
    const char *source = "";
    const char *see = "";  ///< ids, with spaces between
};

std::span<const RawTopic> viewTopics();
std::span<const RawTopic> actionTopics();
std::span<const RawTopic> ideaTopics();  ///< probes, yardsticks, intervals and other things that views speak of

/// Formula, source and neighbours of what has its name and its sentence elsewhere (core/config/fields.h,
/// core/experiment/measure.h).
struct RawNote {
    const char *id;
    const char *formula;
    const char *source = "";
    const char *see = "";
};

std::span<const RawNote> settingNotes();
std::span<const RawNote> measureNotes();

}  // namespace pitfall
