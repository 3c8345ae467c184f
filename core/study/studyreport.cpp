#include "core/study/studyreport.h"

#include "core/base/error.h"
#include "core/experiment/experiment.h"
#include "core/stats/regression.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace pitfall {

namespace {

constexpr int fewestForStatistics = 3;
constexpr int fewestOfAnArchitecture = 5;
constexpr int fewestForRegression = 20;
constexpr std::array probes = {"linear", "knn"};

struct Point {
    const StudyNetwork *network;
    NetworkRecord record;
};

double accuracyOf(const NetworkRecord &record, const std::string &probe)
{
    return probe == "knn" ? record.report.knn.value : record.report.linear.value;
}

std::vector<Point> finishedIn(const StudyFolder &folder)
{
    std::vector<Point> points;
    for (NetworkRecord &record : folder.records())
        if (record.state == NetworkRecord::State::Finished)
            points.push_back({&folder.design().networks[std::size_t(record.index)], std::move(record)});
    return points;
}

template<class Read>
std::vector<double> column(const std::vector<Point> &points, Read &&read)
{
    std::vector<double> values;
    for (const Point &point : points)
        values.push_back(read(point));
    return values;
}

void addInfluence(ScoreAgainstAccuracy &result, const std::vector<Point> &points, const std::vector<double> &x,
                  const std::vector<double> &y)
{
    const std::vector<double> without = leaveOneOut(CorrelationKind::Pearson, x, y);
    const auto [low, high] = std::minmax_element(without.begin(), without.end());
    if (low == without.end())
        return;
    result.lowestWithoutOne = *low;
    result.highestWithoutOne = *high;
    const auto most = result.pearson.value - *low > *high - result.pearson.value ? low : high;
    result.mostInfluential = points[std::size_t(most - without.begin())].record.index;
}

/// How much the statistics may cost, and where their chance comes from.
struct Effort {
    int resamples;
    std::int64_t seed;
    const std::atomic<bool> *cancelled;

    void goOn() const
    {
        if (cancelled && *cancelled)
            throw Cancelled();
    }
};

ScoreAgainstAccuracy against(const std::vector<Point> &points, const std::string &score, const std::string &probe,
                             const Effort &effort)
{
    effort.goOn();
    const auto x = column(points, [&](const Point &p) { return p.record.report.scores.at(score).value; });
    const auto y = column(points, [&](const Point &p) { return accuracyOf(p.record, probe); });
    const auto size = column(points, [](const Point &p) { return double(p.record.report.dimension); });
    ScoreAgainstAccuracy result;
    result.score = score;
    result.probe = probe;
    result.n = int(points.size());
    result.pearson =
        estimateCorrelation(CorrelationKind::Pearson, x, y, effort.resamples, effort.resamples, effort.seed);
    result.spearman =
        estimateCorrelation(CorrelationKind::Spearman, x, y, effort.resamples, effort.resamples, effort.seed);
    result.kendall =
        estimateCorrelation(CorrelationKind::Kendall, x, y, effort.resamples, effort.resamples, effort.seed);
    result.partial = estimatePartialCorrelation(CorrelationKind::Spearman, x, y, size, effort.resamples, effort.seed);
    addInfluence(result, points, x, y);
    return result;
}

/// For one probe the scores are so many tests of one question.
void correctForSeveral(std::vector<ScoreAgainstAccuracy> &results)
{
    std::vector<double> p;
    for (const ScoreAgainstAccuracy &result : results)
        p.push_back(result.spearman.p);
    const std::vector<double> corrected = holm(p);
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].holm = corrected[i];
}

std::vector<ScoreAgainstAccuracy> allScores(const std::vector<Point> &points, const Effort &effort)
{
    std::vector<ScoreAgainstAccuracy> all;
    for (const char *probe : probes) {
        std::vector<ScoreAgainstAccuracy> results;
        for (const Measure &one : measures())
            if (one.kind == Measure::Kind::Score)
                results.push_back(against(points, one.key, probe, effort));
        correctForSeveral(results);
        all.insert(all.end(), results.begin(), results.end());
    }
    return all;
}

std::vector<ArchitectureReport> byArchitecture(const std::vector<Point> &points, const Effort &effort)
{
    std::map<std::string, std::vector<Point>> groups;
    for (const Point &point : points)
        groups[architectureOf(point.network->config.network)].push_back(point);
    std::vector<ArchitectureReport> reports;
    for (const auto &[architecture, members] : groups)
        if (groups.size() > 1 && int(members.size()) >= fewestOfAnArchitecture)
            reports.push_back({architecture, allScores(members, effort)});
    return reports;
}

/// Pairs of networks of which one has the lower error and the lower accuracy.
void countPairs(StudyReport &report, const std::vector<double> &error, const std::vector<double> &accuracy)
{
    for (std::size_t i = 0; i < error.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double product = (error[i] - error[j]) * (accuracy[i] - accuracy[j]);
            report.pairs += product != 0;
            report.contradictingPairs += product > 0;
        }
}

double rawPixels(const FinalReport &report)
{
    for (const Baseline &baseline : report.baselines)
        if (baseline.key == "raw_pixels")
            return baseline.linear.value;
    return 0;
}

void addRegressions(StudyReport &report, const std::vector<Point> &points, const std::vector<double> &accuracy)
{
    const auto logOf = [](double value) { return std::log10(std::max(1e-12, value)); };
    const auto testError =
        column(points, [&](const Point &p) { return logOf(p.record.report.scores.at("mse").value); });
    const auto trainingError = column(points, [&](const Point &p) { return logOf(p.record.trainingError); });
    const std::vector<std::vector<double>> size = {
        column(points, [&](const Point &p) { return logOf(double(p.record.report.dimension)); }),
        column(points, [&](const Point &p) { return logOf(double(p.record.parameters)); }),
        column(points, [](const Point &p) { return double(p.network->config.network.stages.size()); })};
    if (report.n >= fewestForRegression) {
        report.sizePredictsError = heldOutR2(size, trainingError);
        report.sizePredictsAccuracy = heldOutR2(size, accuracy);
        report.errorPredictsAccuracy = heldOutR2({testError, trainingError}, accuracy);
    }

    std::map<int, std::vector<double>> configurations;
    for (std::size_t i = 0; i < points.size(); ++i)
        configurations[points[i].network->configuration].push_back(trainingError[i]);
    std::vector<std::vector<double>> groups;
    for (auto &[configuration, errors] : configurations)
        groups.push_back(std::move(errors));
    if (const double between = shareBetweenGroups(groups); std::isfinite(between))
        report.variationBySeed = 1 - between;
}

/// Networks that differ in the seed alone are no independent witnesses: one point for each configuration.
CorrelationEstimate betweenMeans(const std::vector<Point> &points, const Effort &effort)
{
    struct Sums {
        double error = 0, accuracy = 0, n = 0;
    };
    std::map<int, Sums> configurations;
    for (const Point &point : points) {
        Sums &sums = configurations[point.network->configuration];
        sums.error += point.record.report.scores.at("mse").value;
        sums.accuracy += point.record.report.linear.value;
        ++sums.n;
    }
    std::vector<double> error, accuracy;
    for (const auto &[configuration, sums] : configurations) {
        error.push_back(sums.error / sums.n);
        accuracy.push_back(sums.accuracy / sums.n);
    }
    return estimateCorrelation(CorrelationKind::Spearman, error, accuracy, effort.resamples, effort.resamples,
                               effort.seed);
}

std::string number(double value)
{
    if (!std::isfinite(value))
        return "not defined";
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return value < 0 ? "−" + std::string(text + 1) : text;
}

std::string percent(double share)
{
    return std::to_string(std::lround(100 * share)) + "%";
}

/// "= 0.03", "< 0.001"
std::string probability(double p)
{
    char text[32];
    std::snprintf(text, sizeof text, p < 0.001 ? "< 0.001" : p < 0.1 ? "= %.3f" : "= %.2f", p);
    return text;
}

/// Of a held-out R²: what is below 0 foretells worse than the mean does.
std::string foretold(double r2)
{
    return r2 <= 0 ? "nothing (held-out R² " + number(r2) + ")" : percent(r2) + " of the variance (held-out R²)";
}

const ScoreAgainstAccuracy &headline(const StudyReport &report)
{
    return *std::find_if(report.pooled.begin(), report.pooled.end(),
                         [](const auto &one) { return one.score == "mse" && one.probe == "linear"; });
}

std::string verdict(const ScoreAgainstAccuracy &mse, double detectable)
{
    const std::string r = "Spearman's ρ between MSE and linear accuracy is " + number(mse.spearman.value) +
                          " (95%: " + number(mse.spearman.low) + " … " + number(mse.spearman.high) + "; p " +
                          probability(mse.spearman.p) + ", corrected for several scores " + probability(mse.holm) + ")";
    if (!std::isfinite(mse.spearman.value))
        return "No correlation can be told: one of the two is the same for every network.";
    if (mse.holm >= 0.05)
        return r + ": no correlation was found. That is no proof that there is none; so many networks show one of " +
               number(detectable) + " or more, four times out of five.";
    if (mse.spearman.value > 0)
        return r + ": networks that reconstruct worse tell classes apart better here, the opposite of the textbook.";
    return r + ": networks that reconstruct better also tell classes apart better here. That speaks against the "
               "paper's claim, unless something else, such as the size of the code, moves both.";
}

}  // namespace

std::string architectureOf(const NetworkConfig &network)
{
    std::string name;
    for (const StageConfig &stage : network.stages)
        name += (name.empty() ? "" : " → ") + std::to_string(stage.channels) + "×" + std::to_string(stage.kernel) +
                "/" + std::to_string(stage.stride);
    return name;
}

StudyReport makeStudyReport(const StudyFolder &folder, int resamples, const std::atomic<bool> *cancelled)
{
    const std::vector<Point> points = finishedIn(folder);
    if (int(points.size()) < fewestForStatistics)
        throw FileError(folder.path() + ": " + std::to_string(points.size()) +
                        " networks are finished; statistics need at least " + std::to_string(fewestForStatistics) +
                        ".");
    const Effort effort{resamples, folder.study().seed, cancelled};
    StudyReport report;
    report.n = int(points.size());
    report.total = int(folder.design().networks.size());
    for (const NetworkRecord &record : folder.records()) {
        report.diverged += record.state == NetworkRecord::State::Diverged;
        report.failed += record.state == NetworkRecord::State::Failed;
    }
    report.dataset = folder.study().base.data.name;
    report.pooled = allScores(points, effort);
    report.architectures = byArchitecture(points, effort);
    if (folder.study().seeds > 1)
        report.amongConfigurations = betweenMeans(points, effort);
    report.detectable = detectableCorrelation(report.n);
    const auto error = column(points, [](const Point &p) { return p.record.report.scores.at("mse").value; });
    const auto accuracy = column(points, [](const Point &p) { return p.record.report.linear.value; });
    countPairs(report, error, accuracy);
    const auto below = [](const Point &p) { return p.record.report.linear.value < rawPixels(p.record.report); };
    report.belowRawPixels = double(std::count_if(points.begin(), points.end(), below)) / report.n;
    addRegressions(report, points, accuracy);
    return report;
}

std::vector<std::string> inWords(const StudyReport &report)
{
    const ScoreAgainstAccuracy &mse = headline(report);
    std::vector<std::string> words = {"C1: of " + std::to_string(std::int64_t(report.pairs)) +
                                          " pairs of networks, in " +
                                          percent(report.pairs ? report.contradictingPairs / report.pairs : 0) +
                                          " the one that reconstructs better (MSE) tells classes apart worse.",
                                      "C2: " + verdict(mse, report.detectable)};
    if (mse.mostInfluential >= 0)
        words.push_back("One network can decide: Pearson's r is " + number(mse.pearson.value) + ", and between " +
                        number(mse.lowestWithoutOne) + " and " + number(mse.highestWithoutOne) +
                        " when one is left out; network " + std::to_string(mse.mostInfluential) + " moves it most.");
    if (std::isfinite(mse.partial.value))
        words.push_back("Given the dimension of the code, ρ is " + number(mse.partial.value) + " (" +
                        number(mse.partial.low) + " … " + number(mse.partial.high) + ").");
    if (report.amongConfigurations && std::isfinite(report.amongConfigurations->value))
        words.push_back("These intervals count networks that differ in the seed alone as independent. With the seeds "
                        "of each configuration averaged, ρ is " +
                        number(report.amongConfigurations->value) + " (" + number(report.amongConfigurations->low) +
                        " … " + number(report.amongConfigurations->high) + "; p " +
                        probability(report.amongConfigurations->p) + ").");
    words.push_back("C3: " + percent(report.belowRawPixels) +
                    " of the networks have a lower linear accuracy than raw pixels, by point estimate.");
    const bool regressed = std::isfinite(report.sizePredictsError);
    if (regressed)
        words.push_back("C6: the code's dimension, the number of parameters and that of stages together foretell " +
                        foretold(report.sizePredictsError) +
                        " of the (logarithmic) training error of networks not seen.");
    if (report.variationBySeed)
        words.push_back("Between seeds of one configuration lie " + percent(*report.variationBySeed) +
                        " of the variance of the training error.");
    if (regressed)
        words.push_back(
            "C7: test error and training error together foretell " + foretold(report.errorPredictsAccuracy) +
            " of the linear accuracy of networks not seen; size alone, " + foretold(report.sizePredictsAccuracy) + ".");
    else
        words.push_back("C6 and C7 need at least " + std::to_string(fewestForRegression) +
                        " networks whose sizes differ: with fewer, nothing can be said of networks not seen.");
    words.push_back("What this does not say: it holds for these networks, as they were drawn, on " + report.dataset +
                    ". Accuracies are of test images, which chose nothing; networks that diverged (" +
                    std::to_string(report.diverged) + ") or failed (" + std::to_string(report.failed) +
                    ") are left out.");
    return words;
}

std::string asCsv(const StudyFolder &folder)
{
    std::map<std::string, bool> drawn;
    for (const StudyNetwork &network : folder.design().networks)
        for (const auto &[key, value] : network.drawn)
            drawn[key] = true;
    const auto quoted = [](std::string text) {
        for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2)
            text.insert(at, 1, '"');
        return text.find_first_of("\",\n") == std::string::npos ? text : "\"" + text + "\"";
    };
    std::ostringstream csv;
    csv.precision(9);
    csv << "index,configuration,state,seed,stages,dimension,parameters,seconds";
    for (const auto &[key, there] : drawn)
        csv << ',' << quoted(key);
    for (const Measure &one : measures())
        if (one.kind == Measure::Kind::Score)
            csv << ',' << one.key;
    csv << ",training_error,linear_accuracy,linear_low,linear_high,knn_accuracy,knn_low,knn_high";
    for (const char *key : {"chance", "raw_pixels", "pca", "untrained"})
        csv << ',' << key << "_linear," << key << "_knn";
    csv << '\n';
    for (const NetworkRecord &record : folder.records()) {
        const StudyNetwork &network = folder.design().networks[std::size_t(record.index)];
        const bool finished = record.state == NetworkRecord::State::Finished;
        csv << record.index << ',' << network.configuration << ','
            << (finished                                         ? "finished"
                : record.state == NetworkRecord::State::Diverged ? "diverged"
                                                                 : "failed")
            << ',' << network.config.training.seed << ',' << network.config.network.stages.size() << ',';
        if (finished)
            csv << record.report.dimension;
        csv << ',' << record.parameters << ',' << record.seconds;
        for (const auto &[key, there] : drawn) {
            const auto value = network.drawn.find(key);
            const nlohmann::json parsed =
                value == network.drawn.end() ? nlohmann::json("") : nlohmann::json::parse(value->second);
            csv << ',' << quoted(parsed.is_string() ? parsed.get<std::string>() : parsed.dump());
        }
        const auto cell = [&csv, finished](double value) {
            csv << ',';
            if (finished)
                csv << value;
        };
        for (const Measure &one : measures())
            if (one.kind == Measure::Kind::Score)
                cell(finished ? record.report.scores.at(one.key).value : 0);
        cell(record.trainingError);
        for (const Interval &interval : {record.report.linear, record.report.knn})
            for (const double value : {interval.value, interval.low, interval.high})
                cell(value);
        for (const char *key : {"chance", "raw_pixels", "pca", "untrained"}) {
            const auto &all = record.report.baselines;
            const auto it = std::find_if(all.begin(), all.end(), [key](const Baseline &b) { return b.key == key; });
            cell(it == all.end() ? NAN : it->linear.value);
            cell(it == all.end() ? NAN : it->knn.value);
        }
        csv << '\n';
    }
    return csv.str();
}

}  // namespace pitfall
