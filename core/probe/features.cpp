#include "core/probe/features.h"

#include "core/compute/tensors.h"
#include "core/model/imagemaps.h"

#include <algorithm>
#include <optional>

namespace pitfall {

namespace {

constexpr int rangeImages = 125;

}  // namespace

bool forEachRange(Workers &workers, int count, const std::atomic<bool> *cancelled,
                  const std::function<void(int, int)> &piece)
{
    const auto isCancelled = [cancelled] { return cancelled && cancelled->load(); };
    workers.forEach((count + rangeImages - 1) / rangeImages, [&](int i) {
        if (isCancelled())
            return;
        torch::NoGradGuard noGrad;
        piece(i * rangeImages, std::min(count, (i + 1) * rangeImages));
    });
    return !isCancelled();
}

torch::Tensor featuresOf(const Scae &network, int stage, const Subset &images, Workers &workers,
                         const std::atomic<bool> *cancelled)
{
    const torch::Tensor all = torch::empty({images.count(), network.shape().stages[stage].code.size()});
    std::optional<MapStack> stack;
    if (MapStack::covers(network.config(), 0, stage))
        stack.emplace(network, 0, stage, MapStack::cachedImages);
    const ImageMaps maps(network.config().range);
    const bool complete = forEachRange(workers, images.count(), cancelled, [&](int begin, int end) {
        torch::Tensor rows = all.slice(0, begin, end);
        if (stack)
            mapFeatures(*stack, maps, images, begin, end, rows.data_ptr<float>());
        else
            rows.copy_(network.features(imagesToTensor(images, begin, end), stage));
    });
    return complete ? all : torch::Tensor();
}

torch::Tensor pixelsOf(const Subset &images)
{
    return imagesToTensor(images, 0, images.count()).flatten(1);
}

torch::Tensor labelsOf(const Subset &images)
{
    const std::vector<int> labels = images.labels();
    return torch::tensor(labels, torch::kInt64);
}

}  // namespace pitfall
