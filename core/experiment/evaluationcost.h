#pragma once

#include "core/config/networkshape.h"
#include "core/data/dataset.h"

namespace pitfall {

/// How often a run is measured: `probe.evaluations`, or, where that is 0, as often as takes `probe.share` of the
/// run's time; but at least at the beginning, in the middle and at the end of each phase, and at most
/// `mostEvaluations` times. What steps and measurements cost is reckoned from shapes and counts, never timed, so that
/// the same settings measure at the same steps on every machine. The share that it comes to differs between machines.
int evaluationsOf(const ExperimentConfig &config, const Splits &splits);

constexpr int mostEvaluations = 20;
constexpr int fewestOfAPhase = 3;

}  // namespace pitfall
