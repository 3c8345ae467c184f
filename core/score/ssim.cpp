#include "core/score/ssim.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

Tensor gaussianWindow(std::int64_t size)
{
    const Tensor x = torch::arange(size, torch::kFloat32) - double(size - 1) / 2;
    const Tensor g = torch::exp(-x.square() / (2 * 1.5 * 1.5));
    return g / g.sum();
}

/// Turns a row of `size` pixels into the means of all windows that fit: size × places.
Tensor bandOf(const Tensor &window, std::int64_t size)
{
    const std::int64_t places = size - window.size(0) + 1;
    Tensor band = torch::zeros({size, places});
    for (std::int64_t place = 0; place < places; ++place)
        band.select(1, place).slice(0, place, place + window.size(0)).copy_(window);
    return band;
}

/// Weighted local means of N×H×W pictures, where the window fits; it is separable. As matrix products, which BLAS does
/// well: LibTorch's convolution of a single channel is slow.
Tensor localMeans(const Tensor &pictures, const Tensor &window)
{
    const Tensor down = bandOf(window, pictures.size(1));
    const Tensor across = bandOf(window, pictures.size(2));
    return torch::matmul(down.t(), torch::matmul(pictures, across));
}

}  // namespace

Tensor ssim(const Tensor &a, const Tensor &b)
{
    const std::int64_t side = std::min({std::int64_t(11), a.size(2), a.size(3)});
    const Tensor window = gaussianWindow(side % 2 ? side : side - 1);
    const std::int64_t n = a.size(0);
    const Tensor x = a.reshape({-1, a.size(2), a.size(3)});
    const Tensor y = b.reshape({-1, b.size(2), b.size(3)});

    const Tensor means = localMeans(torch::cat({x, y, x * x, y * y, x * y}), window);
    const auto part = means.chunk(5);
    const Tensor mx = part[0];
    const Tensor my = part[1];
    const Tensor vx = part[2] - mx * mx;
    const Tensor vy = part[3] - my * my;
    const Tensor vxy = part[4] - mx * my;

    constexpr double c1 = 0.01 * 0.01;
    constexpr double c2 = 0.03 * 0.03;
    const Tensor map = ((2 * mx * my + c1) * (2 * vxy + c2)) / ((mx * mx + my * my + c1) * (vx + vy + c2));
    return map.reshape({n, -1}).mean(1);
}

}  // namespace pitfall
