#pragma once

#include "core/config/config.h"
#include "core/experiment/records.h"

#include <QString>

namespace pitfall {

/// A run in one line: "Fashion-MNIST · 16×5/2 → 8×3/2 · linear probe 82.1% · step 616 of 616". `final` may be null.
QString runLine(const QString &dataset, const NetworkConfig &network, const std::vector<Evaluation> &evaluations,
                const FinalReport *final, std::int64_t step, std::int64_t steps);
/// "16×5/2 → 8×3/2": channels, kernel and stride of each stage.
QString stagesText(const NetworkConfig &network);

}  // namespace pitfall
