#include "ui/worker/framebudget.h"

#include <algorithm>

namespace pitfall {

namespace {

constexpr double frameShare = 0.04;  // of the worker's time
constexpr std::chrono::duration<double> shortestGap(0.15);

// Reconstructions are what people watch; they get most of the time.
constexpr double reconstructionsWeight = 3;
constexpr double mapWeight = 2;
constexpr double filtersWeight = 1;

}  // namespace

template<class Part>
bool FrameBudget::isDue(const std::optional<Part> &wanted, const Last<Part> &last, std::int64_t step, bool hurry,
                        double share) const
{
    const bool sameQuestion = wanted == last.request;
    if (!wanted || (sameQuestion && step == last.step))
        return false;
    // The first picture of a trained network does not wait for what the one before it cost, which was a cold start.
    if (hurry || last.step <= 0)
        return true;
    const auto gap = sameQuestion ? std::max(last.cost / share, shortestGap) : shortestGap;
    return Clock::now() - last.end >= gap;
}

std::optional<Snapshot> FrameBudget::make(const SnapshotRequest &wanted, std::int64_t step, bool hurry,
                                          const Make &make, SnapshotRequest &answered)
{
    const double weights = (wanted.reconstructions ? reconstructionsWeight : 0) + (wanted.map ? mapWeight : 0) +
                           (wanted.filters ? filtersWeight : 0);
    std::optional<Snapshot> frame;
    const auto part = [&](auto SnapshotRequest::*which, auto Snapshot::*picture, auto &last, double weight) {
        const auto &question = wanted.*which;
        if (!isDue(question, last, step, hurry, frameShare * weight / weights))
            return;
        SnapshotRequest single;
        single.*which = question;
        const auto start = Clock::now();
        Snapshot made = make(single);
        last = {question, step, Clock::now(), Clock::now() - start};
        answered.*which = question;
        if (frame)
            (*frame).*picture = std::move(made.*picture);
        else
            frame = std::move(made);
    };
    part(&SnapshotRequest::reconstructions, &Snapshot::reconstructions, m_reconstructions, reconstructionsWeight);
    part(&SnapshotRequest::filters, &Snapshot::filters, m_filters, filtersWeight);
    part(&SnapshotRequest::map, &Snapshot::map, m_map, mapWeight);
    return frame;
}

}  // namespace pitfall
