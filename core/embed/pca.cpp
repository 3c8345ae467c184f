#include "core/embed/pca.h"

#include "core/compute/random.h"
#include "core/embed/signs.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace pitfall {

namespace {

using torch::Tensor;

/// More vectors than are wanted make the wanted ones converge quickly.
constexpr std::int64_t more = 6;
constexpr int powerIterations = 6;
constexpr int powerIterationsAfterAnother = 3;

Tensor signsLike(const Tensor &components, const Tensor &previous)
{
    const Tensor agreement = (components * previous).sum(1, true);
    return torch::where(agreement < 0, -torch::ones_like(agreement), torch::ones_like(agreement));
}

/// Points about their mean, N×D. With workers they are cut into pieces of rows, so that all threads have something to
/// do and a piece stays in the cache of its core for all that is done with it. Pieces are fixed and summed in order:
/// the numbers do not depend on the threads.
class CentredPoints {
public:
    CentredPoints(const Tensor &points, Workers *workers) : m_mean(points.mean(0)), m_workers(workers)
    {
        constexpr std::int64_t rowsInPiece = 125;
        for (const Tensor &rows : workers ? points.split(rowsInPiece) : std::vector{points})
            m_pieces.push_back(rows);
        forEach([this](Tensor &piece) { piece = piece - m_mean; });
    }

    const Tensor &mean() const { return m_mean; }
    /// XᵀX·basis, D×k.
    Tensor scatter(const Tensor &basis)
    {
        return sum([&](const Tensor &x) { return torch::mm(x.t(), torch::mm(x, basis)); });
    }
    /// (X·basis)ᵀ(X·basis), k×k.
    Tensor projected(const Tensor &basis)
    {
        return sum([&](const Tensor &x) {
            const Tensor y = torch::mm(x, basis);
            return torch::mm(y.t(), y);
        });
    }
    Tensor sumOfSquares()
    {
        return sum([](const Tensor &x) { return x.square().sum(); });
    }

private:
    void forEach(const std::function<void(Tensor &)> &act)
    {
        const auto one = [&](int i) {
            torch::NoGradGuard noGrad;
            act(m_pieces[std::size_t(i)]);
        };
        if (m_workers)
            m_workers->forEach(int(m_pieces.size()), one);
        else
            one(0);
    }
    Tensor sum(const std::function<Tensor(const Tensor &)> &ofPiece)
    {
        std::vector<Tensor> parts(m_pieces.size());
        forEach([&](Tensor &piece) { parts[std::size_t(&piece - m_pieces.data())] = ofPiece(piece); });
        for (std::size_t i = 1; i < parts.size(); ++i)
            parts[0].add_(parts[i]);
        return parts[0];
    }

    Tensor m_mean;
    Workers *m_workers;
    std::vector<Tensor> m_pieces;
};

/// The leading `components` after so many power iterations, from those of `previous` if they fit, which also decide the
/// signs.
Pca fitByPower(const Tensor &points, std::int64_t components, int iterations, const Tensor &previous,
               Workers *workers = nullptr)
{
    torch::NoGradGuard noGrad;
    const std::int64_t d = points.size(1);
    const std::int64_t block = std::min({components + more, d, points.size(0)});
    const std::int64_t k = std::min(components, block);
    CentredPoints centred(points, workers);

    at::Generator generator = makeGenerator(0, Stream::Projection);
    Tensor basis = torch::randn({d, block}, generator);
    const bool follows = previous.defined() && previous.size(1) == d && previous.size(0) >= k && k > 0;
    if (follows)
        basis.slice(1, 0, k).copy_(previous.slice(0, 0, k).t());
    for (int i = 0; i < iterations; ++i)
        basis = std::get<0>(torch::linalg_qr(centred.scatter(basis)));

    auto [values, vectors] = torch::linalg_eigh(centred.projected(basis));
    Tensor rows = torch::mm(basis, vectors).t().flip(0).slice(0, 0, k);
    rows = rows * (follows ? signsLike(rows, previous.slice(0, 0, k)) : positiveSigns(rows));
    const Tensor total = centred.sumOfSquares().clamp_min(1e-30);
    return {centred.mean(), rows.contiguous(), values.flip(0).slice(0, 0, k).clamp_min(0) / total};
}

}  // namespace

Tensor Pca::project(const Tensor &points) const
{
    return torch::mm(points - mean, components.t());
}

Pca fitPca(const Tensor &points, std::int64_t components)
{
    torch::NoGradGuard noGrad;
    const std::int64_t n = points.size(0);
    const std::int64_t d = points.size(1);
    const std::int64_t k = std::min({components, d, n - 1});

    const Tensor mean = points.mean(0, false, torch::kFloat64);
    const Tensor centred = points - mean.to(torch::kFloat32);
    Tensor values;
    Tensor rows;
    if (d <= n) {
        auto [eigenvalues, vectors] = torch::linalg_eigh(torch::mm(centred.t(), centred).to(torch::kFloat64));
        values = eigenvalues.flip(0).clamp_min(0);
        rows = vectors.t().flip(0).slice(0, 0, k).to(torch::kFloat32);
    } else {
        auto [eigenvalues, vectors] = torch::linalg_eigh(torch::mm(centred, centred.t()).to(torch::kFloat64));
        values = eigenvalues.flip(0).clamp_min(0);
        const Tensor left = vectors.t().flip(0).slice(0, 0, k).to(torch::kFloat32);
        const Tensor directions = torch::mm(left, centred);
        rows = directions / directions.norm(2, 1, true).clamp_min(1e-12);
    }
    rows = rows * positiveSigns(rows);
    const Tensor share = values.slice(0, 0, k) / values.sum().clamp_min(1e-30);
    return {mean.to(torch::kFloat32), rows.contiguous(), share.to(torch::kFloat32)};
}

Pca fitLeadingPca(const Tensor &points, Workers &workers, const Tensor &previous)
{
    const bool follows = previous.defined() && previous.size(1) == points.size(1);
    return fitByPower(points, 2, follows ? powerIterationsAfterAnother : powerIterations, previous, &workers);
}

Pca fitTopPca(const Tensor &points, std::int64_t components, const Tensor &previous)
{
    const bool follows = previous.defined() && previous.size(1) == points.size(1);
    return fitByPower(points, components, follows ? 1 : 3, previous);
}

}  // namespace pitfall
