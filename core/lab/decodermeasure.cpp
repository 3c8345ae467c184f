#include "core/lab/decodermeasure.h"

#include "core/compute/tensors.h"
#include "core/data/crc32.h"
#include "core/experiment/experiment.h"
#include "core/lab/decoders.h"
#include "core/probe/features.h"

#include <algorithm>

namespace pitfall {

using torch::Tensor;

MeasuredDecoder measure(const NetworkWithDecoder &of, const Evaluator &evaluator, Workers &workers,
                        const std::atomic<bool> *cancelled)
{
    const Scae &network = of.network.network;
    const int top = network.stages() - 1;
    const Splits &splits = evaluator.finalSplits();
    MeasuredDecoder measured;
    measured.features.train = featuresOf(network, top, splits.train, workers, cancelled);
    measured.features.validation = featuresOf(network, top, splits.validation, workers, cancelled);

    measured.features.test = featuresOf(network, top, splits.test, workers, cancelled);

    const auto paint = [&](const Tensor &originals, int, int) {
        return paintImages(network, of.decoder, network.encode(originals, top));
    };
    measured.scores = evaluator.scores(splits.test, paint, cancelled);
    if (!measured.features.complete())
        throw Cancelled();
    return measured;
}

std::string checksumOf(const Tensor &features)
{
    const Tensor rows = features.contiguous();
    Crc32 crc;
    crc.add(rows.data_ptr<float>(), std::size_t(rows.numel()) * sizeof(float));
    return crc.hex();
}

ImageBatch paintedBy(const NetworkWithDecoder &of, const Subset &images, Workers &workers)
{
    const Scae &network = of.network.network;
    ImageBatch all{network.shape().input, {}};
    all.values.resize(images.count() * all.shape.size());
    forEachRange(workers, images.count(), nullptr, [&](int begin, int end) {
        const auto codes = network.encode(imagesToTensor(images, begin, end), network.stages() - 1);
        const Tensor part = paintImages(network, of.decoder, codes).contiguous();
        std::copy_n(part.data_ptr<float>(), part.numel(), all.image(begin));
    });
    return all;
}

}  // namespace pitfall
