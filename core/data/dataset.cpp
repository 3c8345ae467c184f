#include "core/data/dataset.h"

#include <algorithm>

namespace pitfall {

std::vector<int> Subset::labels() const
{
    std::vector<int> all(indices.size());
    std::transform(indices.begin(), indices.end(), all.begin(), [this](int index) { return source->labels[index]; });
    return all;
}

Subset Subset::first(int n) const
{
    const int count = std::clamp(n, 0, int(indices.size()));
    return {dataset, source, {indices.begin(), indices.begin() + count}};
}

ImageBatch toImageBatch(const Subset &subset, std::span<const int> positions)
{
    const std::int64_t size = subset.source->shape.size();
    ImageBatch batch{subset.source->shape, std::vector<float>(positions.size() * std::size_t(size))};
    float *to = batch.values.data();
    for (const int position : positions) {
        const std::uint8_t *image = subset.source->image(subset.indices.at(std::size_t(position)));
        to = std::transform(image, image + size, to, [](std::uint8_t value) { return float(value) / 255.0f; });
    }
    return batch;
}

}  // namespace pitfall
