#include "core/lab/decoderlab.h"

namespace pitfall {

const std::vector<DecoderKind> &decoderKinds()
{
    static const std::vector<DecoderKind> kinds = {
        {"as-trained", "As trained", "The network's own decoder, as its training left it."},
        {"retrained", "Retrained from scratch",
         "The same architecture with new random weights, trained on the codes of the frozen encoder."},
        {"linear", "Linear",
         "One affine map from the flattened code to the pixels, the best in least squares on the training images "
         "(ridge regression)."},
        {"shallow", "Shallow",
         "One transposed convolution from the code straight to the image, whose window is what a unit of the code "
         "sees; trained on the codes of the frozen encoder."},
        {"deep", "Deep",
         "Wider layers, leaky ReLU and a further 3×3 convolution after each stage; trained on the codes of the frozen "
         "encoder, of which it sees nothing but the top."},
        {"untrained", "Untrained", "The same architecture with random weights that nothing has been done to."},
        {"perturbed", "Perturbed", "As trained, with Gaussian noise added to every weight."},
    };
    return kinds;
}

}  // namespace pitfall
