#include "core/embed/neighbours.h"

#include <algorithm>
#include <limits>

// The thread sanitizer cannot follow what chooses between the clones: that runs before the sanitizer is there.
#ifdef __SANITIZE_THREAD__
#define PITFALL_FOR_EACH_CPU __attribute__((optimize("O3")))
#else
#define PITFALL_FOR_EACH_CPU __attribute__((target_clones("avx2", "default"), optimize("O3")))
#endif

namespace pitfall {

namespace {

using torch::Tensor;

constexpr std::int64_t rowsAtATime = 128;
constexpr std::int64_t columnsAtATime = 2048;
constexpr int lane = 32;

struct Candidate {
    float distance;
    std::int32_t index;

    bool operator<(const Candidate &other) const
    {
        return distance < other.distance || (distance == other.distance && index < other.index);
    }
};

/// norms − 2·products, and whether any of them is below the threshold.
PITFALL_FOR_EACH_CPU bool anyBelow(const float *products, const float *norms, float threshold, float *distances)
{
    int below = 0;
    for (int j = 0; j < lane; ++j) {
        distances[j] = norms[j] - 2 * products[j];
        below |= distances[j] <= threshold;
    }
    return below;
}

/// The k best so far of one row, among up to twice as many candidates.
class Best {
public:
    explicit Best(int k) : m_k(k) { m_candidates.reserve(2 * std::size_t(k) + lane); }

    float threshold() const { return m_threshold; }
    void add(float distance, std::int32_t index) { m_candidates.push_back({distance, index}); }

    void shrinkIfFull()
    {
        if (int(m_candidates.size()) >= 2 * m_k)
            shrink();
    }
    const std::vector<Candidate> &sorted()
    {
        shrink();
        std::sort(m_candidates.begin(), m_candidates.end());
        return m_candidates;
    }

private:
    void shrink()
    {
        if (int(m_candidates.size()) <= m_k)
            return;
        std::nth_element(m_candidates.begin(), m_candidates.begin() + m_k - 1, m_candidates.end());
        m_candidates.resize(std::size_t(m_k));
        m_threshold = std::max_element(m_candidates.begin(), m_candidates.end())->distance;
    }

    int m_k;
    float m_threshold = std::numeric_limits<float>::infinity();
    std::vector<Candidate> m_candidates;
};

/// Looks through products of one row with the points `begin` … `begin + count`.
void look(const float *products, const float *norms, std::int64_t begin, std::int64_t count, std::int64_t self,
          Best &best)
{
    float distances[lane];
    std::int64_t j = 0;
    for (; j + lane <= count; j += lane) {
        if (!anyBelow(products + j, norms + begin + j, best.threshold(), distances))
            continue;
        for (int l = 0; l < lane; ++l)
            if (distances[l] <= best.threshold() && begin + j + l != self)
                best.add(distances[l], std::int32_t(begin + j + l));
        best.shrinkIfFull();
    }
    for (; j < count; ++j) {
        const float distance = norms[begin + j] - 2 * products[j];
        if (distance <= best.threshold() && begin + j != self)
            best.add(distance, std::int32_t(begin + j));
    }
    best.shrinkIfFull();
}

}  // namespace

Neighbours nearestNeighbours(const Tensor &points, int k, Workers &workers, const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    const std::int64_t n = points.size(0);
    // Around their mean, where rounding does least harm.
    const Tensor centred = (points - points.mean(0, true)).contiguous();
    const Tensor norms = centred.square().sum(1).contiguous();
    const float *norm = norms.data_ptr<float>();

    Neighbours found;
    found.points = n;
    found.k = int(std::min<std::int64_t>(k, n - 1));
    found.index.resize(std::size_t(n * found.k));
    found.squared.resize(std::size_t(n * found.k));
    const auto block = [&](int piece) {
        if (cancelled && *cancelled)
            return;
        torch::NoGradGuard noGradHere;
        const std::int64_t begin = piece * rowsAtATime;
        const std::int64_t rows = std::min(rowsAtATime, n - begin);
        const Tensor own = centred.narrow(0, begin, rows);
        std::vector<Best> best(std::size_t(rows), Best(found.k));
        Tensor products = torch::empty({rows, columnsAtATime});
        for (std::int64_t column = 0; column < n; column += columnsAtATime) {
            const std::int64_t columns = std::min(columnsAtATime, n - column);
            if (columns < columnsAtATime)
                products = torch::empty({rows, columns});
            torch::mm_out(products, own, centred.narrow(0, column, columns).t());
            for (std::int64_t r = 0; r < rows; ++r)
                look(products.data_ptr<float>() + r * columns, norm, column, columns, begin + r, best[r]);
        }
        for (std::int64_t r = 0; r < rows; ++r) {
            const std::int64_t row = begin + r;
            std::int64_t at = row * found.k;
            for (const Candidate &candidate : best[r].sorted()) {
                found.index[at] = candidate.index;
                found.squared[at++] = std::max(0.f, candidate.distance + norm[row]);
            }
        }
    };
    workers.forEach(int((n + rowsAtATime - 1) / rowsAtATime), block);
    return cancelled && *cancelled ? Neighbours() : found;
}

}  // namespace pitfall
