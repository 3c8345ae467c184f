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

/// What a power iteration asks of points X, N×D about their mean.
struct Products {
    std::function<Tensor(const Tensor &)> scatter;    ///< XᵀX·basis, D×k
    std::function<Tensor(const Tensor &)> projected;  ///< (X·basis)ᵀ(X·basis), k×k
    Tensor total;                                     ///< sum of squares of X
};

Products productsOf(const Tensor &centred)
{
    return {[centred](const Tensor &basis) { return torch::mm(centred.t(), torch::mm(centred, basis)); },
            [centred](const Tensor &basis) {
                const Tensor projected = torch::mm(centred, basis);
                return torch::mm(projected.t(), projected);
            },
            centred.square().sum()};
}

/// Sum over pieces of the rows, on all threads: a piece is read once and stays in the cache of its core for all that is
/// done with it. Pieces are fixed and summed in order, so that the numbers do not depend on the threads.
Tensor sumOverPieces(const Tensor &points, const Tensor &mean, Workers &workers,
                     const std::function<Tensor(const Tensor &)> &ofCentred)
{
    constexpr std::int64_t rowsInPiece = 125;
    const std::int64_t n = points.size(0);
    std::vector<Tensor> sums(std::size_t((n + rowsInPiece - 1) / rowsInPiece));
    workers.forEach(int(sums.size()), [&](int piece) {
        torch::NoGradGuard noGrad;
        const std::int64_t begin = piece * rowsInPiece;
        sums[std::size_t(piece)] = ofCentred(points.slice(0, begin, std::min(n, begin + rowsInPiece)) - mean);
    });
    for (std::size_t piece = 1; piece < sums.size(); ++piece)
        sums[0].add_(sums[piece]);
    return sums[0];
}

Products productsOf(const Tensor &points, const Tensor &mean, Workers &workers)
{
    const auto sum = [=, &workers](const std::function<Tensor(const Tensor &)> &ofCentred) {
        return sumOverPieces(points, mean, workers, ofCentred);
    };
    return {[sum](const Tensor &basis) {
                return sum([&](const Tensor &x) { return torch::mm(x.t(), torch::mm(x, basis)); });
            },
            [sum](const Tensor &basis) {
                return sum([&](const Tensor &x) {
                    const Tensor projected = torch::mm(x, basis);
                    return torch::mm(projected.t(), projected);
                });
            },
            sum([](const Tensor &x) { return x.square().sum(); })};
}

/// The leading `components` after so many power iterations, from those of `previous` if they fit, which also decide the
/// signs.
Pca fitByPower(const Products &points, const Tensor &mean, std::int64_t count, std::int64_t components, int iterations,
               const Tensor &previous)
{
    const std::int64_t d = mean.size(0);
    const std::int64_t block = std::min({components + more, d, count});
    const std::int64_t k = std::min(components, block);

    at::Generator generator = makeGenerator(0, Stream::Projection);
    Tensor basis = torch::randn({d, block}, generator);
    const bool follows = previous.defined() && previous.size(1) == d && previous.size(0) >= k && k > 0;
    if (follows)
        basis.slice(1, 0, k).copy_(previous.slice(0, 0, k).t());
    for (int i = 0; i < iterations; ++i)
        basis = std::get<0>(torch::linalg_qr(points.scatter(basis)));

    auto [values, vectors] = torch::linalg_eigh(points.projected(basis));
    Tensor rows = torch::mm(basis, vectors).t().flip(0).slice(0, 0, k);
    rows = rows * (follows ? signsLike(rows, previous.slice(0, 0, k)) : positiveSigns(rows));
    return {mean, rows.contiguous(), values.flip(0).slice(0, 0, k).clamp_min(0) / points.total.clamp_min(1e-30)};
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
    torch::NoGradGuard noGrad;
    const bool follows = previous.defined() && previous.size(1) == points.size(1);
    const Tensor mean = points.mean(0);
    return fitByPower(productsOf(points, mean, workers), mean, points.size(0), 2,
                      follows ? powerIterationsAfterAnother : powerIterations, previous);
}

Pca fitTopPca(const Tensor &points, std::int64_t components, const Tensor &previous)
{
    torch::NoGradGuard noGrad;
    const bool follows = previous.defined() && previous.size(1) == points.size(1);
    const Tensor mean = points.mean(0);
    return fitByPower(productsOf(points - mean), mean, points.size(0), components, follows ? 1 : 3, previous);
}

}  // namespace pitfall
