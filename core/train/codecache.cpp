#include "core/train/codecache.h"

#include "core/compute/tensors.h"

#include <algorithm>

namespace pitfall {

using torch::Tensor;

CodeCache::CodeCache(const Scae &network, const Subset &images, int stage)
    : m_network(network), m_images(images), m_stage(stage)
{
    if (stage == 0)
        return;
    const ImageShape &code = network.shape().stages[stage].input;
    if (images.count() * code.size() * std::int64_t(sizeof(float)) > budgetBytes)
        return;
    m_codes = torch::empty({images.count(), code.channels, code.height, code.width});
    m_known.assign(images.count(), 0);
}

Tensor CodeCache::encode(std::span<const int> positions) const
{
    torch::NoGradGuard noGrad;
    const Tensor images = imagesToTensor(m_images, positions);
    return m_stage == 0 ? images : m_network.encode(images, m_stage - 1).back().values;
}

/// The codes of a few images as they come out of a batch of a fixed size, whose other places are of no use: the last
/// bits of a code may hang on the shape of its batch, and must not hang on when it was made.
Tensor CodeCache::encodeInFixedShape(std::span<const int> positions) const
{
    constexpr std::size_t places = 32;
    std::vector<Tensor> parts;
    for (std::size_t begin = 0; begin < positions.size(); begin += places) {
        const auto some = positions.subspan(begin, std::min(places, positions.size() - begin));
        std::vector<int> filled(some.begin(), some.end());
        filled.resize(places, some.front());
        parts.push_back(encode(filled).slice(0, 0, std::int64_t(some.size())));
    }
    return parts.size() == 1 ? parts.front() : torch::cat(parts);
}

Tensor CodeCache::inputs(std::span<const int> positions)
{
    if (!m_codes.defined())
        return encode(positions);

    torch::NoGradGuard noGrad;
    const std::vector<std::int64_t> wide(positions.begin(), positions.end());
    const Tensor index = torch::tensor(wide);
    const bool allKnown = std::all_of(positions.begin(), positions.end(), [this](int p) { return m_known[p]; });
    if (allKnown)
        return m_codes.index_select(0, index);
    const Tensor codes = encodeInFixedShape(positions);
    m_codes.index_copy_(0, index, codes);
    for (int p : positions)
        m_known[p] = 1;
    return codes;
}

}  // namespace pitfall
