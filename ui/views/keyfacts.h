#pragma once

#include "ui/views/runpath.h"

#include <optional>
#include <vector>

namespace pitfall {

/// What a class is to see from the last row, all of one moment of a run.
struct KeyFacts {
    struct Figure {
        QString caption;  ///< "Error (MSE)"
        QString value;    ///< "0.0153"
        QString detail;   ///< "44 × less than untrained"
    };
    struct Yardstick {
        QString name;
        QString value;
        double share = 0;  ///< 0 … 1
    };

    std::vector<Figure> figures;        ///< error, accuracy, place in the run; empty without a run
    std::vector<Yardstick> yardsticks;  ///< highest first
    Interval accuracy;                  ///< of the moment; value 0 if it was not measured
    bool isPast = false;                ///< not what is live
};

/// How long a run is meant to be.
struct RunExtent {
    int stages = 1;
    int epochsPerStage = 0;
};

/// Of the evaluation at or before step `moment`, or of the last one if that is negative.
KeyFacts keyFacts(const Run &run, const Measure &score, const Measure &accuracy, std::int64_t moment,
                  const RunExtent &extent);

/// A batch of training that is looked at by itself.
struct BatchFacts {
    std::int64_t step = 0;
    int stage = 0;  ///< 0-based
    double epoch = 0;
    std::optional<double> loss, lossBefore;  ///< of it, and of the batch before it
};

/// The same while single batches are shown: the loss of the batch instead of the error that was measured last, and of
/// what was measured, when.
KeyFacts keyFactsOfBatch(const Run &run, const Measure &accuracy, const BatchFacts &batch, const RunExtent &extent);

}  // namespace pitfall
