#include "core/embed/tsne.h"

#include "core/compute/random.h"
#include "core/embed/attraction.h"
#include "core/embed/pca.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int pointsAtATime = 1024;
constexpr float longestStep = 5;
constexpr float smallestGain = 0.01f;

int pieces(int points)
{
    return (points + pointsAtATime - 1) / pointsAtATime;
}

template<class Each>
void forPiece(int piece, int points, Each &&each)
{
    const int end = std::min(points, (piece + 1) * pointsAtATime);
    for (int i = piece * pointsAtATime; i < end; ++i)
        each(i);
}

double spreadOf(const Layout &layout)
{
    double sum = 0;
    for (int i = 0; i < layout.count(); ++i)
        sum += double(layout.x[i]) * layout.x[i] + double(layout.y[i]) * layout.y[i];
    return std::sqrt(sum / std::max(1, layout.count()));
}

/// Moves one coordinate; returns its new velocity.
float accelerate(float velocity, float gradient, float &gain, float rate, float momentum)
{
    gain = gradient * velocity > 0 ? gain * 0.8f : gain + 0.2f;
    gain = std::max(gain, smallestGain);
    return momentum * velocity - rate * gain * gradient;
}

}  // namespace

Tsne::Tsne(Affinities affinities, Layout start, TsneSchedule schedule, Workers &workers)
    : m_affinities(std::move(affinities)), m_layout(std::move(start)), m_schedule(schedule), m_workers(workers),
      m_field(workers)
{
    const std::size_t n = m_layout.x.size();
    for (auto *each : {&m_velocityX, &m_velocityY, &m_attractX, &m_attractY, &m_repelX, &m_repelY})
        each->assign(n, 0.f);
    m_gainX.assign(n, 1.f);
    m_gainY.assign(n, 1.f);
}

void Tsne::warmStart(Affinities affinities)
{
    m_affinities = std::move(affinities);
    m_iteration = std::max(m_iteration, m_schedule.exaggerated);
    std::fill(m_velocityX.begin(), m_velocityX.end(), 0.f);
    std::fill(m_velocityY.begin(), m_velocityY.end(), 0.f);
    std::fill(m_gainX.begin(), m_gainX.end(), 1.f);
    std::fill(m_gainY.begin(), m_gainY.end(), 1.f);
    m_lastMove = 1;
}

void Tsne::perturb(double share, std::int64_t seed)
{
    const double size = share * spreadOf(m_layout);
    at::Generator generator = makeGenerator(seed, Stream::Embedding, {m_iteration});
    const torch::Tensor noise = torch::randn({2, m_layout.count()}, generator);
    const float *values = noise.data_ptr<float>();
    for (int i = 0; i < m_layout.count(); ++i) {
        m_layout.x[i] += float(size * values[i]);
        m_layout.y[i] += float(size * values[m_layout.count() + i]);
    }
    m_lastMove = 1;
}

double Tsne::repulsion(std::vector<float> &x, std::vector<float> &y)
{
    return m_layout.count() <= exactPoints ? exactRepulsion(m_layout, m_workers, x, y)
                                           : m_field.evaluate(m_layout, x, y);
}

void Tsne::attract(double exaggeration)
{
    m_workers.forEach(pieces(m_layout.count()), [&](int piece) {
        const int begin = piece * pointsAtATime;
        const int end = std::min(m_layout.count(), begin + pointsAtATime);
        attraction(m_affinities, m_layout, begin, end, float(exaggeration), m_attractX.data(), m_attractY.data());
    });
}

void Tsne::update(double rate, double momentum, double z)
{
    const float over = float(1 / z);
    m_moves.assign(std::size_t(pieces(m_layout.count())), 0);
    m_workers.forEach(pieces(m_layout.count()), [&](int piece) {
        forPiece(piece, m_layout.count(), [&](int i) {
            const float gradientX = m_attractX[i] - m_repelX[i] * over;
            const float gradientY = m_attractY[i] - m_repelY[i] * over;
            float x = accelerate(m_velocityX[i], gradientX, m_gainX[i], float(rate), float(momentum));
            float y = accelerate(m_velocityY[i], gradientY, m_gainY[i], float(rate), float(momentum));
            const float length = std::sqrt(x * x + y * y);
            if (length > longestStep) {
                x *= longestStep / length;
                y *= longestStep / length;
            }
            m_velocityX[i] = x;
            m_velocityY[i] = y;
            m_layout.x[i] += x;
            m_layout.y[i] += y;
            m_moves[piece] += double(x) * x + double(y) * y;
        });
    });
}

void Tsne::recentre()
{
    double x = 0, y = 0;
    for (int i = 0; i < m_layout.count(); ++i) {
        x += m_layout.x[i];
        y += m_layout.y[i];
    }
    const float middleX = float(x / m_layout.count()), middleY = float(y / m_layout.count());
    for (int i = 0; i < m_layout.count(); ++i) {
        m_layout.x[i] -= middleX;
        m_layout.y[i] -= middleY;
    }
}

void Tsne::step()
{
    const bool early = m_iteration < m_schedule.exaggerated;
    const double exaggeration = early ? m_schedule.exaggeration : m_schedule.laterExaggeration;
    const double rate =
        m_schedule.learningRate > 0 ? m_schedule.learningRate : std::max(200.0, m_layout.count() / exaggeration);
    attract(exaggeration);
    const double z = repulsion(m_repelX, m_repelY);
    update(rate, early ? 0.5 : 0.8, z);
    recentre();
    ++m_iteration;

    double moved = 0;
    for (const double part : m_moves)
        moved += part;
    m_lastMove = std::sqrt(moved / m_layout.count()) / std::max(1e-12, spreadOf(m_layout));
}

double Tsne::divergence()
{
    std::vector<float> x, y;
    const double logZ = std::log(repulsion(x, y));
    std::vector<double> parts(std::size_t(pieces(m_layout.count())), 0);
    m_workers.forEach(pieces(m_layout.count()), [&](int piece) {
        forPiece(piece, m_layout.count(), [&](int i) {
            for (std::int64_t e = m_affinities.begin[i]; e < m_affinities.begin[i + 1]; ++e) {
                const double p = m_affinities.value[e];
                if (p <= 0)
                    continue;
                const int j = m_affinities.column[e];
                const double dx = double(m_layout.x[i]) - m_layout.x[j], dy = double(m_layout.y[i]) - m_layout.y[j];
                parts[piece] += p * (std::log(p) + std::log1p(dx * dx + dy * dy) + logZ);
            }
        });
    });
    double sum = 0;
    for (const double part : parts)
        sum += part;
    return sum;
}

Layout pcaLayout(const torch::Tensor &points)
{
    const torch::Tensor places = fitPca(points, 2).project(points).contiguous();
    Layout layout;
    const std::int64_t columns = places.size(1);
    const float *values = places.data_ptr<float>();
    for (std::int64_t i = 0; i < points.size(0); ++i) {
        layout.x.push_back(values[i * columns]);
        layout.y.push_back(columns > 1 ? values[i * columns + 1] : 0.f);
    }
    return layout;
}

Layout pcaStart(const torch::Tensor &points, std::int64_t seed)
{
    constexpr double wanted = 1e-4, jitter = 1e-6;
    Layout start = pcaLayout(points);
    double squares = 0;
    for (const float x : start.x)
        squares += double(x) * x;
    const double deviation = std::sqrt(squares / start.count());
    const double scale = deviation > 0 ? wanted / deviation : 0;
    at::Generator generator = makeGenerator(seed, Stream::Embedding);
    const torch::Tensor noise = torch::randn({2, start.count()}, generator);
    const float *values = noise.data_ptr<float>();
    for (int i = 0; i < start.count(); ++i) {
        start.x[i] = float(start.x[i] * scale + jitter * values[i]);
        start.y[i] = float(start.y[i] * scale + jitter * values[start.count() + i]);
    }
    return start;
}

}  // namespace pitfall
