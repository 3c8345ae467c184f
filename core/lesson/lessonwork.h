#pragma once

#include "core/config/config.h"
#include "core/lab/decoderlab.h"
#include "core/lab/finetuning.h"
#include "core/lab/separability.h"
#include "core/lesson/lesson.h"
#include "core/study/study.h"

#include <string>
#include <vector>

namespace pitfall {

/// Caps for a rehearsal, or for tests: the same path through a lesson in seconds. 0: no cap.
struct LessonCaps {
    int images = 0;    ///< of each split
    int epochs = 0;    ///< of training, and of each decoder
    int seeds = 0;     ///< of fine-tuning
    int networks = 0;  ///< of a study

    bool any() const { return images || epochs || seeds || networks; }
};

/// The settings at a step: those of its own setup on top of those before, from the last preset on. Throws ConfigError
/// naming the key.
ExperimentConfig configAt(const Lesson &lesson, int step, const LessonCaps &caps = {});

// What the run of a step asks of the lab or of a study. Throw ConfigError naming the key that cannot be.
DecoderLabSettings decoderSettings(const LessonRun &run, const LessonCaps &caps = {});
FineTuneSettings fineTuneSettings(const LessonRun &run, int trainingImages, const LessonCaps &caps = {});
SeparabilitySettings separabilitySettings(const LessonRun &run, const LessonCaps &caps = {});
/// `folder` is where the lesson is, for a study in a file beside it.
Study studyOf(const LessonRun &run, const std::string &folder, const LessonCaps &caps = {});

/// Steps whose training must have been done, on the network that is there, before this step's run can begin: back to
/// the last setup, in order.
std::vector<int> trainingBefore(const Lesson &lesson, int step);
/// The last step at or before this one whose setup needs a run of its own; -1: none.
int setupOf(const Lesson &lesson, int step);

}  // namespace pitfall
