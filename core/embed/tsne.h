#pragma once

#include "core/embed/affinities.h"
#include "core/embed/tsnefield.h"

#include <cstdint>
#include <vector>

namespace pitfall {

/// What steers t-SNE while it runs.
struct TsneSchedule {
    double exaggeration = 12;  ///< of the attraction, in the first iterations
    int exaggerated = 250;     ///< how many those are
    double laterExaggeration = 1;
    double learningRate = 0;  ///< 0: N/exaggeration while exaggerated, then N; at least 200 (Belkina et al. 2019)
};

/// t-SNE (van der Maaten & Hinton 2008), by the caller's steps: gradient descent with momentum 0.5, then 0.8 after the
/// exaggeration, and gains for each coordinate (Jacobs 1988); a point moves by 5 at most. The repulsion is exact for
/// few points and read off a field for many, in time linear in points. The same layout on any number of threads. One
/// thread owns it.
class Tsne {
public:
    /// Points up to which all pairs are computed.
    static constexpr int exactPoints = 400;

    /// `start`: as many points as `affinities` has.
    Tsne(Affinities affinities, Layout start, TsneSchedule schedule, Workers &workers);

    /// The features have changed: goes on from the layout as it is, without another exaggeration.
    void warmStart(Affinities affinities);
    /// Other affinities of the same features: nothing else changes.
    void replaceAffinities(Affinities affinities) { m_affinities = std::move(affinities); }
    void setLayout(Layout layout) { m_layout = std::move(layout); }
    void setSchedule(const TsneSchedule &schedule) { m_schedule = schedule; }
    /// Moves every point by Gaussian noise of this share of the map's standard deviation, to see what comes back.
    void perturb(double share, std::int64_t seed);

    /// One iteration.
    void step();

    const Layout &layout() const { return m_layout; }
    const Affinities &affinities() const { return m_affinities; }
    int iteration() const { return m_iteration; }
    bool isExaggerated() const { return m_iteration < m_schedule.exaggerated; }
    /// Of how far points moved in the last step: root mean square, as a share of the map's standard deviation.
    double lastMove() const { return m_lastMove; }
    /// Kullback–Leibler divergence of the map from the affinities, in nats.
    double divergence();

private:
    double repulsion(std::vector<float> &x, std::vector<float> &y);
    void attract(double exaggeration);
    void update(double rate, double momentum, double z);
    void recentre();

    Affinities m_affinities;
    Layout m_layout;
    TsneSchedule m_schedule;
    Workers &m_workers;
    RepulsionField m_field;
    int m_iteration = 0;
    double m_lastMove = 1;
    std::vector<float> m_velocityX, m_velocityY, m_gainX, m_gainY;
    std::vector<float> m_attractX, m_attractY, m_repelX, m_repelY;
    std::vector<double> m_moves;
};

/// The first two principal components of `points` (float N×D); y is 0 if there is but one.
Layout pcaLayout(const torch::Tensor &points);
/// The same, scaled so that the first has a standard deviation of 1e-4 (Kobak & Berens 2019), and normal jitter of a
/// hundredth of that, which parts equal points.
Layout pcaStart(const torch::Tensor &points, std::int64_t seed);

}  // namespace pitfall
