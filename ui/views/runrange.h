#pragma once

#include "ui/views/runpath.h"

#include <qcustomplot.h>

#include <optional>

namespace pitfall {

/// What the axes must show.
struct RunRange {
    QCPRange x;
    QCPRange y;
};

/// The range that shows every evaluation of the runs that are shown, with its interval, and the current (last) run's
/// baselines except chance, with some air around. Nothing if there is no evaluation.
std::optional<RunRange> rangeOf(const std::vector<Run> &runs, const Measure &x, const Measure &y);

}  // namespace pitfall
