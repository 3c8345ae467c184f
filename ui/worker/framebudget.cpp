#include "ui/worker/framebudget.h"

#include <algorithm>
#include <type_traits>

namespace pitfall {

namespace {

constexpr double frameShare = 0.04;  // of the time
constexpr std::chrono::duration<double> shortestGap(0.15);
/// If someone waits, a part that took this long to make goes out before the others are made: the window draws it
/// meanwhile.
constexpr std::chrono::duration<double> worthShowing(0.002);

// In the order of forEachPart. Reconstructions are what people watch; they get most of the time.
constexpr std::array<double, 6> weightOf = {3, 1, 1, 2, 2, 1};

/// Parts that show what the live probe says, which may change while the network does not.
template<class Part>
constexpr bool showsProbe = std::is_same_v<Part, std::optional<SnapshotRequest::Inspector>> ||
                            std::is_same_v<Part, std::optional<SnapshotRequest::Values>>;

double weightsOf(const SnapshotRequest &wanted)
{
    double sum = 0;
    int part = 0;
    forEachPart([&](auto which, auto) {
        sum += wanted.*which ? weightOf[part] : 0;
        ++part;
    });
    return sum;
}

}  // namespace

template<class Part>
bool FrameBudget::isNews(int part, const Moment &moment) const
{
    const Made &made = m_made[part];
    return made.step != moment.step || (showsProbe<Part> && made.measurements != moment.measurements);
}

FrameBudget::Clock::time_point FrameBudget::dueTime(int part, bool sameQuestion, double weights) const
{
    const Made &made = m_made[part];
    // The first picture of a trained network does not wait for what the one before it cost, which was a cold start.
    if (made.step <= 0)
        return {};
    const double share = frameShare * weightOf[part] / weights;
    const auto gap = sameQuestion ? std::max(made.cost / share, shortestGap) : shortestGap;
    return made.end + std::chrono::duration_cast<Clock::duration>(gap);
}

std::optional<Snapshot> FrameBudget::make(const SnapshotRequest &wanted, const Moment &moment, bool hurry,
                                          const Make &make, SnapshotRequest &answered)
{
    const double weights = weightsOf(wanted);
    std::optional<Snapshot> frame;
    bool goesOut = false;
    int next = 0;
    forEachPart([&](auto which, auto picture) {
        const int part = next++;
        const auto &question = wanted.*which;
        using Question = std::remove_cvref_t<decltype(question)>;
        const bool sameQuestion = question == m_answered.*which;
        if (goesOut || !question || (sameQuestion && !isNews<Question>(part, moment)))
            return;
        if (!hurry && Clock::now() < dueTime(part, sameQuestion, weights))
            return;
        SnapshotRequest single;
        single.*which = question;
        const auto start = Clock::now();
        Snapshot made = make(single);
        m_answered.*which = answered.*which = question;
        m_made[part] = {moment.step, moment.measurements, Clock::now(), Clock::now() - start};
        goesOut = hurry && m_made[part].cost >= worthShowing;
        if (frame)
            (*frame).*picture = std::move(made.*picture);
        else
            frame = std::move(made);
    });
    return frame;
}

FrameBudget::Clock::time_point FrameBudget::nextDue(const SnapshotRequest &wanted) const
{
    const double weights = weightsOf(wanted);
    Clock::time_point first = Clock::time_point::max();
    int next = 0;
    forEachPart([&](auto which, auto) {
        const int part = next++;
        if (wanted.*which)
            first = std::min(first, dueTime(part, wanted.*which == m_answered.*which, weights));
    });
    return first;
}

}  // namespace pitfall
