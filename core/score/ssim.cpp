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

/// Weighted local means of single-channel pictures, where the window fits; the window is separable.
Tensor localMeans(const Tensor &pictures, const Tensor &window)
{
    return torch::conv2d(torch::conv2d(pictures, window.view({1, 1, -1, 1})), window.view({1, 1, 1, -1}));
}

}  // namespace

Tensor ssim(const Tensor &a, const Tensor &b)
{
    const std::int64_t side = std::min({std::int64_t(11), a.size(2), a.size(3)});
    const Tensor window = gaussianWindow(side % 2 ? side : side - 1);
    const std::int64_t n = a.size(0);
    const Tensor x = a.reshape({-1, 1, a.size(2), a.size(3)});
    const Tensor y = b.reshape({-1, 1, b.size(2), b.size(3)});

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
    return map.view({n, -1}).mean(1);
}

}  // namespace pitfall
