#include "core/probe/linearprobe.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

/// Rows in one piece of parallel work; fixed, and summed in order, so that the numbers never depend on the cores.
constexpr int rowsAtATime = 500;

/// Mean cross-entropy plus λ/2·‖W‖² and its gradient at one point.
class Objective {
public:
    Objective(Tensor features, Tensor labels, const LinearProbeSettings &settings, Workers &workers)
        : m_features(std::move(features)), m_labels(std::move(labels)), m_settings(settings), m_workers(workers)
    {
    }

    /// `weights` (D+1)×K; writes its gradient; returns the value.
    double operator()(const Tensor &weights, Tensor &gradient)
    {
        const std::int64_t n = m_features.size(0);
        const std::int64_t d = m_features.size(1);
        const int pieces = int((n + rowsAtATime - 1) / rowsAtATime);
        std::vector<double> losses(pieces);
        std::vector<Tensor> gradients(pieces);
        m_workers.forEach(pieces, [&](int piece) {
            torch::NoGradGuard noGrad;
            const std::int64_t begin = std::int64_t(piece) * rowsAtATime;
            const std::int64_t end = std::min<std::int64_t>(n, begin + rowsAtATime);
            const Tensor x = m_features.slice(0, begin, end);
            const Tensor y = m_labels.slice(0, begin, end).unsqueeze(1);
            const Tensor logProbability =
                torch::log_softmax(torch::addmm(weights[d], x, weights.slice(0, 0, d)), 1);
            losses[piece] = -logProbability.gather(1, y).sum(torch::kFloat64).item<double>();
            Tensor error = logProbability.exp();
            error.scatter_add_(1, y, torch::full_like(y, -1, torch::kFloat32));
            gradients[piece] = torch::cat({torch::mm(x.t(), error), error.sum(0, true)});
        });
        double loss = losses.front();
        gradient.copy_(gradients.front());
        for (int piece = 1; piece < pieces; ++piece) {
            loss += losses[piece];
            gradient.add_(gradients[piece]);
        }
        gradient.div_(double(n));
        const Tensor w = weights.slice(0, 0, d);
        gradient.slice(0, 0, d).add_(w, m_settings.l2);
        return loss / double(n) + m_settings.l2 / 2 * w.square().sum(torch::kFloat64).item<double>();
    }

private:
    Tensor m_features;
    Tensor m_labels;
    const LinearProbeSettings &m_settings;
    Workers &m_workers;
};

}  // namespace

void LinearProbe::fit(const Tensor &features, const Tensor &labels, Workers &workers,
                      const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    const std::int64_t d = features.size(1);
    if (!fits(features))
        m_weights = torch::zeros({d + 1, m_settings.classes});

    Objective objective(features, labels, m_settings, workers);
    Tensor weights = m_weights.clone();
    torch::optim::LBFGS optimizer({weights}, torch::optim::LBFGSOptions(1.0)
                                                 .max_iter(m_settings.iterations)
                                                 .tolerance_grad(m_settings.tolerance)
                                                 .tolerance_change(1e-9)
                                                 .history_size(10)
                                                 .line_search_fn("strong_wolfe"));
    struct Stopped {};
    try {
        optimizer.step([&] {
            if (cancelled && cancelled->load())
                throw Stopped();
            weights.mutable_grad() = torch::empty_like(weights);
            return torch::tensor(objective(weights, weights.mutable_grad()));
        });
    } catch (const Stopped &) {
    }
    m_weights = weights.detach();
}

Tensor LinearProbe::scores(const Tensor &features) const
{
    torch::NoGradGuard noGrad;
    const std::int64_t d = m_weights.size(0) - 1;
    return torch::addmm(m_weights[d], features, m_weights.slice(0, 0, d));
}

std::vector<int> LinearProbe::predict(const Tensor &features) const
{
    const Tensor winners = scores(features).argmax(1).contiguous();
    const auto *winner = winners.data_ptr<std::int64_t>();
    return {winner, winner + winners.numel()};
}

}  // namespace pitfall
