#include "core/experiment/livemap.h"

#include "core/embed/mapquality.h"
#include "core/embed/mapreduction.h"
#include "core/embed/tsne.h"

#include <algorithm>
#include <optional>

namespace pitfall {

namespace {

/// Neighbours of more than the perplexity needs are kept, so that it can be raised for nothing.
constexpr int neighboursKept = 150;
constexpr double stillness = 2e-4;
constexpr int stillIterations = 50;
constexpr int warmIterations = 500;
constexpr int coldIterations = 1000;
constexpr int iterationsBetweenMeasurements = 25;
constexpr double push = 0.05;
constexpr std::int64_t seed = 1;

}  // namespace

struct LiveMap::Impl {
    explicit Impl(int threads) : workers(threads) {}

    double perplexity() const
    {
        return std::clamp(settings.perplexity, 1.0, std::max(1.0, double(neighbours.points - 1) / 3));
    }

    TsneSchedule schedule() const
    {
        TsneSchedule schedule;
        schedule.laterExaggeration = settings.exaggeration;
        schedule.learningRate = settings.learningRate;
        return schedule;
    }

    void findNeighbours()
    {
        const int needed = std::max(neighboursKept, int(3 * settings.perplexity));
        neighbours = nearestNeighbours(points, needed, workers);
    }

    void begin()
    {
        tsne.emplace(affinitiesOf(neighbours, perplexity(), workers), pcaStart(points, seed), schedule(), workers);
        touched(coldIterations);
    }

    /// Something has changed: it may go on for so many iterations.
    void touched(int iterations)
    {
        left = iterations;
        still = 0;
        measuredAt = -1;
    }

    void measure()
    {
        kl = tsne->divergence();
        recall = neighbourRecall(neighbours, tsne->layout(), 10, workers);
        measuredAt = tsne->iteration();
    }

    Workers workers;
    MapSettings settings;
    torch::Tensor points;      ///< N×50 at most
    torch::Tensor components;  ///< of the last reduction
    Neighbours neighbours;
    std::optional<Tsne> tsne;
    int left = 0;
    int still = 0;  ///< iterations in a row that hardly moved anything
    int measuredAt = -1;
    double kl = 0, recall = -1;
};

LiveMap::LiveMap(int threads) : m_impl(std::make_unique<Impl>(threads)) {}

LiveMap::~LiveMap() = default;

void LiveMap::setFeatures(const FeatureMatrix &features)
{
    Impl &d = *m_impl;
    d.points = mapPoints(features, &d.components);
    d.findNeighbours();
    if (!d.tsne || d.tsne->layout().count() != features.count())
        return d.begin();
    d.tsne->warmStart(affinitiesOf(d.neighbours, d.perplexity(), d.workers));
    d.touched(warmIterations);
}

void LiveMap::setLayout(const std::vector<float> &x, const std::vector<float> &y)
{
    Impl &d = *m_impl;
    if (!d.tsne || int(x.size()) != d.tsne->layout().count())
        return;
    d.tsne->setLayout({x, y});
    d.touched(warmIterations);
}

void LiveMap::forget()
{
    m_impl->tsne.reset();
}

void LiveMap::change(const MapSettings &settings)
{
    Impl &d = *m_impl;
    if (settings == d.settings)
        return;
    const MapSettings before = std::exchange(d.settings, settings);
    if (!d.tsne)
        return;
    d.tsne->setSchedule(d.schedule());
    if (settings.restarts != before.restarts)
        return d.begin();
    if (settings.perplexity != before.perplexity) {
        if (int(3 * settings.perplexity) > d.neighbours.k && d.neighbours.k < int(d.neighbours.points) - 1)
            d.findNeighbours();
        d.tsne->replaceAffinities(affinitiesOf(d.neighbours, d.perplexity(), d.workers));
    }
    if (settings.perturbations != before.perturbations)
        d.tsne->perturb(push, settings.perturbations);
    d.touched(std::max(d.left, warmIterations));
}

void LiveMap::step()
{
    if (isSettled())
        return;
    Impl &d = *m_impl;
    d.tsne->step();
    --d.left;
    d.still = !d.tsne->isExaggerated() && d.tsne->lastMove() < stillness ? d.still + 1 : 0;
}

bool LiveMap::isSettled() const
{
    const Impl &d = *m_impl;
    return !d.tsne || !d.settings.running || d.left <= 0 || d.still >= stillIterations;
}

bool LiveMap::isEmpty() const
{
    return !m_impl->tsne;
}

MapPicture LiveMap::picture()
{
    Impl &d = *m_impl;
    MapPicture picture;
    picture.method = MapMethod::Tsne;
    if (!d.tsne)
        return picture;
    const bool settled = isSettled();
    const int since = d.tsne->iteration() - d.measuredAt;
    if (d.measuredAt < 0 || since >= iterationsBetweenMeasurements || (settled && since > 0))
        d.measure();
    picture.x = d.tsne->layout().x;
    picture.y = d.tsne->layout().y;
    picture.iteration = d.tsne->iteration();
    picture.kl = d.kl;
    picture.recall10 = d.recall;
    picture.settled = settled;
    return picture;
}

}  // namespace pitfall
