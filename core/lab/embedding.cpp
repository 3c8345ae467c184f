#include "core/lab/embedding.h"

#include "core/base/error.h"
#include "core/embed/mapquality.h"
#include "core/embed/mapreduction.h"
#include "core/embed/tsne.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace pitfall {

namespace {

constexpr int recallNeighbours = 10;
constexpr int iterationsInAStep = 25;

void requireEnoughPoints(int points, const EmbeddingSettings &settings)
{
    const bool isPca = settings.method == MapMethod::Pca;
    const int least = isPca ? 3 : 4;
    if (points < least)
        throw Error("holds " + std::to_string(points) + (points == 1 ? " point, but " : " points, but ") +
                    (isPca ? "PCA" : "t-SNE") + " needs at least " + std::to_string(least) + ".");
    const double most = (points - 1) / 3.0;
    if (isPca || settings.perplexity <= most)
        return;
    char text[160];
    std::snprintf(text, sizeof text,
                  "perplexity %g is too large for %d points, for which it can be %.1f at most; give fewer neighbours "
                  "with --perplexity, or more points.",
                  settings.perplexity, points, most);
    throw Error(text);
}

FeatureMatrix inPairs(const Layout &layout)
{
    FeatureMatrix map{2, {}};
    map.values.reserve(2 * layout.x.size());
    for (std::size_t i = 0; i < layout.x.size(); ++i)
        map.values.insert(map.values.end(), {layout.x[i], layout.y[i]});
    return map;
}

}  // namespace

struct Embedding::Impl {
    explicit Impl(const FeatureMatrix &features, const EmbeddingSettings &settings)
        : settings(settings), features(features), workers(settings.threads)
    {
    }

    int wantedNeighbours() const
    {
        const int perplex = settings.method == MapMethod::Tsne ? int(3 * settings.perplexity) : 0;
        return std::max(recallNeighbours, perplex);
    }

    EmbeddingSettings settings;
    const FeatureMatrix &features;
    Workers workers;
    torch::Tensor points;
    Neighbours neighbours;
    std::optional<Tsne> tsne;
    Layout layout;
};

Embedding::Embedding(const FeatureMatrix &features, const EmbeddingSettings &settings)
{
    requireEnoughPoints(features.count(), settings);
    m_impl = std::make_unique<Impl>(features, settings);
}

Embedding::~Embedding() = default;

bool Embedding::isFinished() const
{
    const Impl &d = *m_impl;
    return d.tsne ? d.tsne->iteration() >= d.settings.iterations : d.layout.count() > 0;
}

void Embedding::step(const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    Impl &d = *m_impl;
    if (!d.points.defined()) {
        d.points = mapPoints(d.features);
    } else if (d.neighbours.points == 0) {
        d.neighbours = nearestNeighbours(d.points, d.wantedNeighbours(), d.workers, cancelled);
    } else if (d.settings.method == MapMethod::Pca) {
        d.layout = pcaLayout(d.points);
    } else if (!d.tsne) {
        d.tsne.emplace(affinitiesOf(d.neighbours, d.settings.perplexity, d.workers),
                       pcaStart(d.points, d.settings.seed), TsneSchedule(), d.workers);
    } else {
        for (int i = 0; i < iterationsInAStep && !isFinished() && !(cancelled && *cancelled); ++i)
            d.tsne->step();
    }
}

double Embedding::progress() const
{
    const Impl &d = *m_impl;
    constexpr double beginning = 0.1;
    if (!d.tsne)
        return d.neighbours.points > 0 ? beginning : d.points.defined() ? beginning / 2 : 0;
    return beginning + (1 - beginning) * d.tsne->iteration() / d.settings.iterations;
}

std::string Embedding::doing() const
{
    const Impl &d = *m_impl;
    if (!d.points.defined())
        return "reducing the dimensions";
    if (d.neighbours.points == 0)
        return "finding the neighbours";
    return "making the map";
}

EmbeddingReport Embedding::report()
{
    Impl &d = *m_impl;
    EmbeddingReport report;
    const Layout &layout = d.tsne ? d.tsne->layout() : d.layout;
    report.map = inPairs(layout);
    report.dimensions = int(d.points.size(1));
    if (d.tsne)
        report.kl = d.tsne->divergence();
    report.recall10 = neighbourRecall(d.neighbours, layout, recallNeighbours, d.workers);
    return report;
}

}  // namespace pitfall
