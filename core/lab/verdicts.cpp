#include "core/lab/verdicts.h"

#include "core/probe/protocol.h"

namespace pitfall {

ClassVerdicts verdictsOf(const ProbeOutcome &outcome, const std::vector<int> &labels, int classes,
                         const std::function<Interval(const std::vector<double> &)> &interval)
{
    ClassVerdicts verdicts;
    verdicts.predicted = outcome.predicted;
    verdicts.confidence = outcome.confidence;
    verdicts.confusion.assign(std::size_t(classes), std::vector<int>(std::size_t(classes)));
    std::vector<std::vector<double>> right(std::size_t(classes), std::vector<double>{});
    for (std::size_t i = 0; i < labels.size(); ++i) {
        ++verdicts.confusion[labels[i]][outcome.predicted[i]];
        right[labels[i]].push_back(outcome.predicted[i] == labels[i]);
    }
    for (const auto &each : right)
        verdicts.accuracy.push_back(interval(each));
    return verdicts;
}

}  // namespace pitfall
