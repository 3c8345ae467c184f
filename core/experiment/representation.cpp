#include "core/experiment/representation.h"

#include "core/embed/lda.h"
#include "core/embed/pca.h"
#include "core/probe/features.h"

#include <algorithm>
#include <memory>

namespace pitfall {

Representation rawPixels(const Subset &images)
{
    return {"raw_pixels", "raw pixels", images.source->shape.size(), pixelsOf};
}

Representation pcaOf(const Subset &fitOn, std::int64_t dimension)
{
    const std::int64_t possible = std::min({dimension, fitOn.source->shape.size(), std::int64_t(fitOn.count()) - 1});
    auto pca = std::make_shared<Pca>();
    return {"pca", "PCA, " + std::to_string(possible) + " dimensions", possible,
            [pca, fitOn, possible](const Subset &images) {
                if (!pca->components.defined())
                    *pca = fitPca(pixelsOf(fitOn), possible);
                return pca->project(pixelsOf(images));
            }};
}

Representation ldaOf(const Subset &fitOn)
{
    constexpr double ridge = 0.01;
    const int classes = fitOn.dataset->classes();
    const std::int64_t dimension = std::min<std::int64_t>(classes - 1, fitOn.source->shape.size());
    auto lda = std::make_shared<Lda>();
    return {"lda", "LDA (sees labels)", dimension, [lda, fitOn, classes, dimension](const Subset &images) {
                if (!lda->directions.defined())
                    *lda = fitLda(pixelsOf(fitOn), labelsOf(fitOn), classes, dimension, ridge);
                return lda->project(pixelsOf(images));
            }};
}

Representation encoderOf(const Scae &network, int stage, Workers &workers, const std::atomic<bool> *cancelled,
                         std::string key, std::string label)
{
    return {std::move(key), std::move(label), network.shape().stages[stage].code.size(),
            [network, stage, &workers, cancelled](const Subset &images) {
                return featuresOf(network, stage, images, workers, cancelled);
            }};
}

}  // namespace pitfall
