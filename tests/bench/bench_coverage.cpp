#include "core/stats/correlation.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>
#include <random>
#include <vector>

/// How often the 95% BCa interval of a correlation holds the true one, whose value is known: pairs are drawn from a
/// normal distribution with correlation r, whose margins are then left as they are or made log-normal.
///
///     bench_coverage [SIMULATIONS] [RESAMPLES]

namespace {

using pitfall::CorrelationKind;

constexpr double logSpread = 0.75;  ///< standard deviation of a log-normal margin's logarithm

struct Case {
    int n;
    double r;
    bool isLogNormal;
};

/// Ranks do not see the margins (Kruskal 1958); Pearson's r of log-normal pairs is (exp(r s²) − 1) / (exp(s²) − 1).
double truth(CorrelationKind kind, const Case &one)
{
    const double square = logSpread * logSpread;
    switch (kind) {
    case CorrelationKind::Pearson:
        return one.isLogNormal ? std::expm1(one.r * square) / std::expm1(square) : one.r;
    case CorrelationKind::Spearman:
        return 6 / std::numbers::pi * std::asin(one.r / 2);
    case CorrelationKind::Kendall:
        return 2 / std::numbers::pi * std::asin(one.r);
    }
    return 0;
}

struct Coverage {
    int inside = 0, below = 0, above = 0;
    double width = 0;
};

Coverage coverageOf(CorrelationKind kind, const Case &one, int simulations, int resamples)
{
    std::mt19937_64 engine(20171);
    std::normal_distribution<double> normal;
    const auto margin = [&one](double z) { return one.isLogNormal ? std::exp(logSpread * z) : z; };
    const double wanted = truth(kind, one);
    Coverage coverage;
    std::vector<double> x(static_cast<std::size_t>(one.n)), y(x.size());
    for (int simulation = 0; simulation < simulations; ++simulation) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double a = normal(engine), b = normal(engine);
            x[i] = margin(a);
            y[i] = margin(one.r * a + std::sqrt(1 - one.r * one.r) * b);
        }
        const auto estimate = pitfall::estimateCorrelation(kind, x, y, resamples, 1, simulation + 1);
        coverage.below += wanted < estimate.low;
        coverage.above += wanted > estimate.high;
        coverage.inside += wanted >= estimate.low && wanted <= estimate.high;
        coverage.width += (estimate.high - estimate.low) / simulations;
    }
    return coverage;
}

}  // namespace

int main(int count, char **arguments)
{
    const int simulations = count > 1 ? std::atoi(arguments[1]) : 1000;
    const int resamples = count > 2 ? std::atoi(arguments[2]) : 1000;
    const double error = 100 * std::sqrt(0.95 * 0.05 / simulations);
    std::printf("%d simulations of %d resamples; 95%% is asked, known to ±%.1f points (standard error)\n\n",
                simulations, resamples, error);
    std::printf("%-5s %-5s %-11s %-9s %9s %18s %12s\n", "n", "r", "margins", "", "inside", "truth below/above",
                "mean width");
    for (const Case &one : {Case{20, 0, false}, Case{20, -0.5, false}, Case{200, 0, false}, Case{200, -0.5, false},
                            Case{20, -0.5, true}, Case{200, -0.5, true}})
        for (const auto &[kind, name] : {std::pair{CorrelationKind::Pearson, "Pearson"},
                                         {CorrelationKind::Spearman, "Spearman"},
                                         {CorrelationKind::Kendall, "Kendall"}}) {
            const Coverage coverage = coverageOf(kind, one, simulations, resamples);
            std::printf("%-5d %-5.1f %-11s %-9s %8.1f%% %8.1f%% / %.1f%% %12.2f\n", one.n, one.r,
                        one.isLogNormal ? "log-normal" : "normal", name, 100.0 * coverage.inside / simulations,
                        100.0 * coverage.below / simulations, 100.0 * coverage.above / simulations, coverage.width);
            std::fflush(stdout);
        }
}
