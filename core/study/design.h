#pragma once

#include "core/config/networkshape.h"
#include "core/study/study.h"

namespace pitfall {

/// Draws the networks of a study; the same seed gives the same on every machine. Random: each value on its own.
/// Latin hypercube: each variation's values spread evenly over the configurations (McKay and others 1979). Grid: every
/// combination, or `count` of them, by lot. Combinations that cannot work on images of `input` are drawn again at
/// random (in a grid: left out) and counted by reason. Each network has a training.seed of its own, counted up from
/// the base's, unless that is varied. Throws ConfigError if (nearly) nothing of what is drawn can work.
StudyDesign drawDesign(const Study &study, const ImageShape &input);

}  // namespace pitfall
