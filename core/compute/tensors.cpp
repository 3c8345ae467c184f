#include "core/compute/tensors.h"

#include <cstring>
#include <numeric>
#include <vector>

namespace pitfall {

torch::Tensor imagesToTensor(const Subset &images, std::span<const int> positions)
{
    const ImageShape shape = images.source->shape;
    torch::Tensor bytes =
        torch::empty({std::int64_t(positions.size()), shape.channels, shape.height, shape.width}, torch::kUInt8);
    auto *out = bytes.data_ptr<std::uint8_t>();
    for (std::size_t i = 0; i < positions.size(); ++i)
        std::memcpy(out + i * shape.size(), images.image(positions[i]), shape.size());
    return bytes.to(torch::kFloat32).div_(255.0);
}

torch::Tensor imagesToTensor(const Subset &images, int begin, int end)
{
    std::vector<int> positions(end - begin);
    std::iota(positions.begin(), positions.end(), begin);
    return imagesToTensor(images, positions);
}

ImageBatch toImageBatch(const torch::Tensor &tensor)
{
    const torch::Tensor flat = tensor.detach().contiguous();
    ImageBatch batch;
    batch.shape = {int(flat.size(1)), int(flat.size(2)), int(flat.size(3))};
    const float *values = flat.data_ptr<float>();
    batch.values.assign(values, values + flat.numel());
    return batch;
}

torch::Tensor asTensor(const ImageBatch &batch)
{
    return torch::from_blob(const_cast<float *>(batch.values.data()),
                            {batch.count(), batch.shape.channels, batch.shape.height, batch.shape.width});
}

FeatureMatrix toFeatureMatrix(const torch::Tensor &tensor)
{
    const torch::Tensor flat = tensor.detach().contiguous();
    FeatureMatrix matrix;
    matrix.dimension = flat.size(1);
    const float *values = flat.data_ptr<float>();
    matrix.values.assign(values, values + flat.numel());
    return matrix;
}

}  // namespace pitfall
