#include "core/embed/mapreduction.h"

#include "core/embed/pca.h"

namespace pitfall {

torch::Tensor mapPoints(const FeatureMatrix &features, torch::Tensor *components)
{
    torch::NoGradGuard noGrad;
    const torch::Tensor all = torch::from_blob(const_cast<float *>(features.values.data()),
                                               {features.count(), features.dimension}, torch::kFloat32);
    if (features.dimension <= mapDimensions)
        return all.clone();
    const Pca pca = fitTopPca(all, mapDimensions, components ? *components : torch::Tensor());
    if (components)
        *components = pca.components;
    return pca.project(all).contiguous();
}

}  // namespace pitfall
