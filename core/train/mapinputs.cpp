#include "core/train/mapinputs.h"

#include "core/train/codecache.h"

#include <algorithm>

namespace pitfall {

MapInputs::MapInputs(const Scae &network, const Subset &images, int stage, const MapShape &shape)
    : m_images(images), m_imageMaps(network.config().range), m_shape(shape), m_keptShape(shape)
{
    if (stage == 0)
        return;
    m_below.emplace(network, 0, stage - 1, MapStack::cachedImages);
    m_keptShape.border = 0;
    const std::int64_t bytes = std::int64_t(images.count()) * m_keptShape.floats() * std::int64_t(sizeof(float));
    if (bytes > CodeCache::budgetBytes)
        return;
    m_codes = std::make_unique_for_overwrite<float[]>(std::size_t(images.count()) * m_keptShape.floats());
    m_known.assign(std::size_t(images.count()), 0);
}

/// One map; only borders differ.
void MapInputs::copyRows(const float *from, const MapShape &fromShape, float *to, const MapShape &toShape) const
{
    for (int y = 0; y < toShape.height; ++y)
        std::copy_n(from + fromShape.at(y, 0), toShape.width * toShape.stored, to + toShape.at(y, 0));
}

void MapInputs::encode(std::span<const int> positions, float *maps)
{
    auto workspace = m_below->takeWorkspace();
    const int top = m_below->stages();
    for (std::size_t begin = 0; begin < positions.size(); begin += MapStack::cachedImages) {
        const auto some =
            positions.subspan(begin, std::min(std::size_t(MapStack::cachedImages), positions.size() - begin));
        m_imageMaps.fill(m_images, some, m_below->level(0), workspace->codes[0].data());
        m_below->encode(*workspace, int(some.size()));
        for (std::size_t i = 0; i < some.size(); ++i)
            copyRows(workspace->codes[top].data() + i * m_below->level(top).floats(), m_below->level(top),
                     maps + (begin + i) * m_shape.floats(), m_shape);
    }
    m_below->giveBack(std::move(workspace));
}

void MapInputs::fill(std::span<const int> positions, float *maps)
{
    if (!m_below)
        return m_imageMaps.fill(m_images, positions, m_shape, maps);
    if (!m_codes)
        return encode(positions, maps);
    const auto kept = [this](int position) { return m_codes.get() + std::size_t(position) * m_keptShape.floats(); };
    const bool allKnown = std::all_of(positions.begin(), positions.end(), [this](int p) { return m_known[p]; });
    if (!allKnown)
        encode(positions, maps);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        float *map = maps + i * m_shape.floats();
        if (allKnown)
            copyRows(kept(positions[i]), m_keptShape, map, m_shape);
        else
            copyRows(map, m_shape, kept(positions[i]), m_keptShape);
    }
    for (const int position : positions)
        m_known[position] = 1;
}

}  // namespace pitfall
