#include "core/study/studyresults.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace pitfall {

namespace {

/// A finished network, its score so that more is better.
struct Rated {
    int place;
    double quality;
    Interval accuracy;
    int qualityRank = 0, accuracyRank = 0;
};

std::vector<Rated> rated(const std::vector<NetworkRecord> &records, const std::string &score, const std::string &probe)
{
    std::vector<Rated> all;
    const double sign = measure(score).lowerIsBetter ? -1 : 1;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const NetworkRecord &record = records[i];
        if (record.state == NetworkRecord::State::Finished)
            all.push_back({int(i), sign * record.report.scores.at(score).value,
                           probe == "knn" ? record.report.knn : record.report.linear});
    }
    const auto rank = [&](auto value, int Rated::*target) {
        std::vector<int> order(all.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return value(all[a]) < value(all[b]); });
        for (std::size_t i = 0; i < order.size(); ++i)
            all[std::size_t(order[i])].*target = int(i);
    };
    rank([](const Rated &one) { return one.quality; }, &Rated::qualityRank);
    rank([](const Rated &one) { return one.accuracy.value; }, &Rated::accuracyRank);
    return all;
}

}  // namespace

std::shared_ptr<const StudyResults> readAgain(const StudyResults &known)
{
    auto results = std::make_shared<StudyResults>();
    results->folder = known.folder;
    auto next = known.records.begin();
    for (const StudyNetwork &network : known.folder->design().networks) {
        const bool isKnown = next != known.records.end() && next->index == network.index;
        if (isKnown && isDone(*next))
            results->records.push_back(*next);
        else if (auto record = known.folder->record(network.index))
            results->records.push_back(std::move(*record));
        next += isKnown;
    }
    return results;
}

std::vector<Contradiction> clearestContradictions(const std::vector<NetworkRecord> &records, const std::string &score,
                                                  const std::string &probe, int most)
{
    const std::vector<Rated> all = rated(records, score, probe);
    struct Candidate {
        double distance;
        Contradiction pair;
    };
    std::vector<Candidate> candidates;
    for (const Rated &better : all)
        for (const Rated &worse : all)
            if (better.quality > worse.quality && better.accuracy.high < worse.accuracy.low)
                candidates.push_back(
                    {double(better.qualityRank - worse.qualityRank) * double(worse.accuracyRank - better.accuracyRank),
                     {better.place, worse.place}});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.distance > b.distance; });
    std::vector<Contradiction> clearest;
    std::set<int> taken;
    for (const Candidate &candidate : candidates) {
        if (int(clearest.size()) == most)
            break;
        if (taken.contains(candidate.pair.better) || taken.contains(candidate.pair.worse))
            continue;
        taken.insert({candidate.pair.better, candidate.pair.worse});
        clearest.push_back(candidate.pair);
    }
    return clearest;
}

}  // namespace pitfall
