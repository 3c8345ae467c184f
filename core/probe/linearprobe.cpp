#include "core/probe/linearprobe.h"

#include "core/probe/curvature.h"
#include "core/probe/lbfgs.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

/// Rows in one piece of parallel work; fixed, and summed in order, so that the numbers never depend on the cores.
constexpr std::int64_t rowsInPiece = 500;
/// Rows that stay in the cache between the logits and the gradient.
constexpr std::int64_t rowsAtATime = 125;

Tensor logits(const Tensor &features, const Tensor &weights)
{
    const std::int64_t d = weights.size(0) - 1;
    return torch::addmm(weights[d], features, weights.slice(0, 0, d));
}

/// For some of the strengths at once, since reading the features is what costs time: the mean cross-entropy plus
/// λ/2·‖W‖², and its gradient.
class Objective {
public:
    Objective(const Tensor &features, const Tensor &labels, int classes, Workers &workers)
        : m_features(features), m_labels(labels), m_classes(classes), m_workers(workers)
    {
    }

    struct Result {
        double value = 0;
        Tensor gradient;  ///< (D+1) × classes
    };

    /// `weights`: (D+1) × classes for each of `strengths`.
    std::vector<Result> operator()(const std::vector<Tensor> &weights, const std::vector<double> &strengths) const
    {
        const Tensor all = torch::cat(weights, 1);
        const std::int64_t n = m_features.size(0);
        const int pieces = int((n + rowsInPiece - 1) / rowsInPiece);
        std::vector<Tensor> losses(pieces);
        std::vector<Tensor> gradients(pieces);
        m_workers.forEach(pieces, [&](int piece) {
            torch::NoGradGuard noGrad;
            losses[piece] = torch::zeros({std::int64_t(strengths.size())}, torch::kFloat64);
            gradients[piece] = torch::zeros_like(all);
            const std::int64_t end = std::min<std::int64_t>(n, (piece + 1) * rowsInPiece);
            for (std::int64_t begin = piece * rowsInPiece; begin < end; begin += rowsAtATime)
                add(all, begin, std::min(end, begin + rowsAtATime), losses[piece], gradients[piece]);
        });
        for (int piece = 1; piece < pieces; ++piece) {
            losses[0].add_(losses[piece]);
            gradients[0].add_(gradients[piece]);
        }
        return penalised(losses[0] / double(n), gradients[0].div_(double(n)), weights, strengths);
    }

private:
    /// Adds the cross-entropy of some rows and its gradient, of all strengths.
    void add(const Tensor &weights, std::int64_t begin, std::int64_t end, Tensor &loss, Tensor &gradient) const
    {
        const Tensor x = m_features.slice(0, begin, end);
        const std::int64_t strengths = weights.size(1) / m_classes;
        const Tensor y = m_labels.slice(0, begin, end).view({-1, 1, 1}).expand({-1, strengths, 1});
        const Tensor logProbability =
            torch::log_softmax(logits(x, weights).view({end - begin, strengths, m_classes}), 2);
        loss.sub_(logProbability.gather(2, y).sum(at::IntArrayRef({0, 2}), false, torch::kFloat64));
        Tensor error = logProbability.exp();
        error.scatter_add_(2, y, torch::full({end - begin, strengths, 1}, -1.f));
        error = error.flatten(1);
        gradient.slice(0, 0, x.size(1)).addmm_(x.t(), error);
        gradient.select(0, x.size(1)).add_(error.sum(0));
    }

    std::vector<Result> penalised(const Tensor &losses, const Tensor &gradients, const std::vector<Tensor> &weights,
                                  const std::vector<double> &strengths) const
    {
        std::vector<Result> results;
        for (std::size_t i = 0; i < strengths.size(); ++i) {
            const Tensor w = weights[i].slice(0, 0, weights[i].size(0) - 1);
            Tensor gradient = gradients.slice(1, std::int64_t(i) * m_classes, std::int64_t(i + 1) * m_classes).clone();
            gradient.slice(0, 0, w.size(0)).add_(w, strengths[i]);
            const double penalty = strengths[i] / 2 * w.square().sum(torch::kFloat64).item<double>();
            results.push_back({losses[std::int64_t(i)].item<double>() + penalty, gradient});
        }
        return results;
    }

    const Tensor &m_features;
    const Tensor &m_labels;
    int m_classes;
    Workers &m_workers;
};

/// Those that have come to an end are left out, so that the others are quicker.
void searchAll(std::vector<Lbfgs> &searches, const std::vector<double> &allStrengths, const Objective &evaluate,
               int iterations, const std::atomic<bool> *cancelled)
{
    while (!(cancelled && cancelled->load())) {
        std::vector<Lbfgs *> going;
        std::vector<Tensor> points;
        std::vector<double> strengths;
        for (std::size_t i = 0; i < searches.size(); ++i)
            if (!searches[i].isFinished() && searches[i].iterations() < iterations) {
                going.push_back(&searches[i]);
                points.push_back(searches[i].point());
                strengths.push_back(allStrengths[i]);
            }
        if (going.empty())
            return;
        const auto results = evaluate(points, strengths);
        for (std::size_t i = 0; i < going.size(); ++i)
            going[i]->tell(results[i].value, results[i].gradient);
    }
}

}  // namespace

void LinearProbe::fit(const Tensor &features, const Tensor &labels, Workers &workers,
                      const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    const std::int64_t rows = features.size(1) + 1;
    const auto count = std::int64_t(m_settings.strengths.size());
    const bool warm = m_weights.defined() && m_weights.size(0) == rows;
    if (!warm)
        m_weights = torch::zeros({rows, count * m_settings.classes});
    const int iterations = warm ? m_settings.warmIterations : m_settings.iterations;

    const Curvature curvature(features, m_settings.classes);
    std::vector<Lbfgs> searches;
    for (std::int64_t i = 0; i < count; ++i)
        searches.emplace_back(m_weights.slice(1, i * m_settings.classes, (i + 1) * m_settings.classes).clone(),
                              m_settings.tolerance,
                              [&curvature, strength = m_settings.strengths[std::size_t(i)]](const Tensor &gradient) {
                                  return curvature.inverse(gradient, strength);
                              });
    searchAll(searches, m_settings.strengths, Objective(features, labels, m_settings.classes, workers), iterations,
              cancelled);

    std::vector<Tensor> found;
    for (const Lbfgs &search : searches)
        found.push_back(search.best());
    m_weights = torch::cat(found, 1);
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
