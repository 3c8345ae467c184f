#include "core/probe/linearprobe.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

/// Rows in one piece of parallel work; fixed, and summed in order, so that the numbers never depend on the cores.
constexpr int rowsAtATime = 500;

Tensor logits(const Tensor &features, const Tensor &weights)
{
    const std::int64_t d = weights.size(0) - 1;
    return torch::addmm(weights[d], features, weights.slice(0, 0, d));
}

/// The sum over all strengths of the mean cross-entropy plus λ/2·‖W‖², and its gradient.
class Objective {
public:
    Objective(Tensor features, Tensor labels, const LinearProbeSettings &settings, Workers &workers)
        : m_features(std::move(features)), m_labels(std::move(labels)), m_settings(settings), m_workers(workers),
          m_penalty(torch::tensor(settings.strengths, torch::kFloat32).repeat_interleave(settings.classes))
    {
    }

    /// `weights` (D+1) × (strengths · classes); writes its gradient; returns the value.
    double operator()(const Tensor &weights, Tensor &gradient)
    {
        const std::int64_t n = m_features.size(0);
        const int pieces = int((n + rowsAtATime - 1) / rowsAtATime);
        std::vector<double> losses(pieces);
        std::vector<Tensor> gradients(pieces);
        m_workers.forEach(pieces, [&](int piece) {
            torch::NoGradGuard noGrad;
            const std::int64_t begin = std::int64_t(piece) * rowsAtATime;
            const std::int64_t end = std::min<std::int64_t>(n, begin + rowsAtATime);
            std::tie(losses[piece], gradients[piece]) = part(weights, begin, end);
        });
        double loss = losses.front();
        gradient.copy_(gradients.front());
        for (int piece = 1; piece < pieces; ++piece) {
            loss += losses[piece];
            gradient.add_(gradients[piece]);
        }
        gradient.div_(double(n));
        const Tensor w = weights.slice(0, 0, weights.size(0) - 1);
        const Tensor penalised = w * m_penalty;
        gradient.slice(0, 0, w.size(0)).add_(penalised);
        return loss / double(n) + (penalised * w).sum(torch::kFloat64).item<double>() / 2;
    }

private:
    /// Summed cross-entropy of some rows, and its gradient.
    std::pair<double, Tensor> part(const Tensor &weights, std::int64_t begin, std::int64_t end) const
    {
        const Tensor x = m_features.slice(0, begin, end);
        const std::int64_t strengths = std::int64_t(m_settings.strengths.size());
        const Tensor y = m_labels.slice(0, begin, end).view({-1, 1, 1}).expand({-1, strengths, 1});
        const Tensor logProbability =
            torch::log_softmax(logits(x, weights).view({end - begin, strengths, m_settings.classes}), 2);
        const double loss = -logProbability.gather(2, y).sum(torch::kFloat64).item<double>();
        Tensor error = logProbability.exp();
        error.scatter_add_(2, y, torch::full({end - begin, strengths, 1}, -1.f));
        error = error.flatten(1);
        return {loss, torch::cat({torch::mm(x.t(), error), error.sum(0, true)})};
    }

    Tensor m_features;
    Tensor m_labels;
    const LinearProbeSettings &m_settings;
    Workers &m_workers;
    Tensor m_penalty;  ///< λ of each column of the weights
};

}  // namespace

void LinearProbe::fit(const Tensor &features, const Tensor &labels, Workers &workers,
                      const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    const std::int64_t rows = features.size(1) + 1;
    const bool warm = m_weights.defined() && m_weights.size(0) == rows;
    if (!warm)
        m_weights = torch::zeros({rows, std::int64_t(m_settings.strengths.size()) * m_settings.classes});

    Objective objective(features, labels, m_settings, workers);
    Tensor weights = m_weights.clone();
    torch::optim::LBFGS optimizer({weights}, torch::optim::LBFGSOptions(1.0)
                                                 .max_iter(warm ? m_settings.warmIterations : m_settings.iterations)
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
    return logits(features, m_weights)
        .view({features.size(0), std::int64_t(m_settings.strengths.size()), m_settings.classes});
}

std::vector<int> LinearProbe::predict(const Tensor &features, std::size_t strength) const
{
    const Tensor winners = scores(features).select(1, std::int64_t(strength)).argmax(1).contiguous();
    const auto *winner = winners.data_ptr<std::int64_t>();
    return {winner, winner + winners.numel()};
}

}  // namespace pitfall
