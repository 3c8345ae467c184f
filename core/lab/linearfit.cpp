#include "core/lab/linearfit.h"

#include "core/compute/tensors.h"
#include "core/lab/decoders.h"
#include "core/probe/features.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace pitfall {

namespace {

using torch::Tensor;

/// Images in one piece of the normal equations. Fixed, since the sums depend on it in the last digits.
constexpr int pieceImages = 500;
constexpr std::int64_t mostBytes = 800'000'000;
constexpr double untunedRidge = 1e-4;

/// In units of the mean variance of the features.
std::vector<double> strengthsFor(const FrozenNetwork &network)
{
    return network.splits.validation.count() > 0 ? std::vector{1e-8, 1e-6, 1e-4, 1e-2, 1.0} : std::vector{untunedRidge};
}

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

}  // namespace

LinearFit::LinearFit(const FrozenNetwork &network, Workers &workers)
    : m_network(network), m_workers(workers), m_strengths(strengthsFor(network)),
      m_ridge(network.network.shape().codeSize(), network.network.shape().input.size(), workers)
{
}

std::string LinearFit::whyNot(const Scae &network)
{
    const std::int64_t values = network.shape().codeSize();
    if (Ridge::bytesFor(values) <= mostBytes)
        return {};
    return "The linear decoder is left out: a code of " + std::to_string(values) +
           " values has normal equations that take too much memory (" +
           std::to_string(Ridge::bytesFor(values) / 1'000'000) + " MB).";
}

bool LinearFit::isFinished() const
{
    return m_tried == m_strengths.size();
}

double LinearFit::progress() const
{
    const double added = double(m_added) / m_network.splits.train.count();
    return 0.5 * added + 0.5 * double(m_tried) / double(m_strengths.size());
}

std::string LinearFit::remark() const
{
    const std::string strength = shortNumber(m_chosen) + " of the codes' mean variance";
    const int images = m_network.splits.validation.count();
    return "The ridge of the linear decoder is " + strength +
           (images ? ", chosen on " + std::to_string(images) + " validation images."
                   : ", fixed for want of validation images.");
}

void LinearFit::step(const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    if (m_added < m_network.splits.train.count())
        addPiece(cancelled);
    else
        tryNextStrength(cancelled);
}

void LinearFit::addPiece(const std::atomic<bool> *cancelled)
{
    const Scae &network = m_network.network;
    const Subset &images = m_network.splits.train;
    Subset piece = images;
    const int end = std::min(m_added + pieceImages, images.count());
    piece.indices.assign(images.indices.begin() + m_added, images.indices.begin() + end);
    const Tensor features = featuresOf(network, network.stages() - 1, piece, m_workers, cancelled);
    if (!features.defined())
        throw Cancelled();
    m_ridge.add(features, network.toNetworkRange(pixelsOf(piece)));
    m_added = end;
}

void LinearFit::tryNextStrength(const std::atomic<bool> *cancelled)
{
    const double strength = m_strengths[m_tried];
    Decoder decoder = linearDecoder(m_network.network, m_ridge.solve(strength));
    const double error = validationError(decoder, cancelled);
    if (!m_best || error < m_lowestError) {
        m_best = std::move(decoder);
        m_lowestError = error;
        m_chosen = strength;
    }
    ++m_tried;
}

/// Mean squared error of the images as they are shown; 0 without validation images.
double LinearFit::validationError(const Decoder &decoder, const std::atomic<bool> *cancelled) const
{
    const Scae &network = m_network.network;
    const Subset &images = m_network.splits.validation;
    std::vector<double> squares(images.count());
    const bool complete = forEachRange(m_workers, images.count(), cancelled, [&](int begin, int end) {
        const Tensor originals = imagesToTensor(images, begin, end);
        const Tensor painted = paintImages(network, decoder, network.encode(originals, network.stages() - 1));
        const Tensor each = (painted - originals).flatten(1).square().mean(1).to(torch::kFloat64);
        std::copy_n(each.data_ptr<double>(), each.numel(), squares.begin() + begin);
    });
    if (!complete)
        throw Cancelled();
    return std::accumulate(squares.begin(), squares.end(), 0.0) / std::max(1, images.count());
}

}  // namespace pitfall
