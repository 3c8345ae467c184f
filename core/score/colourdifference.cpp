#include "core/score/colourdifference.h"

namespace pitfall {

namespace {

using torch::Tensor;

/// Powers are dear, and what is fed as published needs none.
bool noneAbove(const Tensor &values, double limit)
{
    return values.numel() == 0 || values.max().item<float>() <= limit;
}

/// sRGB in 0…1 to linear light. Values below 0.04045, negative ones among them, follow the straight part.
Tensor linearLight(const Tensor &encoded)
{
    const Tensor straight = encoded / 12.92;
    if (noneAbove(encoded, 0.04045))
        return straight;
    return torch::where(encoded > 0.04045, ((encoded.clamp_min(0) + 0.055) / 1.055).pow(2.4), straight);
}

/// Lab's compression of a tristimulus value divided by that of white.
Tensor compressed(const Tensor &t)
{
    const Tensor straight = 7.787 * t + 16.0 / 116;
    if (noneAbove(t, 0.008856))
        return straight;
    return torch::where(t > 0.008856, t.clamp_min(1e-9).pow(1.0 / 3), straight);
}

/// N×3×P sRGB to N×3×P Lab.
Tensor labOf(const Tensor &rgb)
{
    static const Tensor toXyz = torch::tensor({{0.412453 / 0.95047, 0.357580 / 0.95047, 0.180423 / 0.95047},
                                               {0.212671, 0.715160, 0.072169},
                                               {0.019334 / 1.08883, 0.119193 / 1.08883, 0.950227 / 1.08883}},
                                              torch::kFloat32);
    const Tensor f = compressed(torch::matmul(toXyz, linearLight(rgb)));
    const Tensor x = f.select(1, 0);
    const Tensor y = f.select(1, 1);
    const Tensor z = f.select(1, 2);
    return torch::stack({116 * y - 16, 500 * (x - y), 200 * (y - z)}, 1);
}

/// N×P differences of N×3×P colours.
Tensor cie94(const Tensor &lab, const Tensor &standard)
{
    const auto chroma = [](const Tensor &colours) {
        return (colours.select(1, 1).square() + colours.select(1, 2).square()).sqrt();
    };
    const Tensor difference = lab - standard;
    const Tensor standardChroma = chroma(standard);
    const Tensor dChroma = chroma(lab) - standardChroma;
    const Tensor dHue2 =
        (difference.select(1, 1).square() + difference.select(1, 2).square() - dChroma.square()).clamp_min(0);
    const Tensor sc = 1 + 0.045 * standardChroma;
    const Tensor sh = 1 + 0.015 * standardChroma;
    return (difference.select(1, 0).square() + (dChroma / sc).square() + dHue2 / sh.square()).sqrt();
}

/// Differences of colours (N×P) or of greys (N·C×P), which have no chroma.
Tensor differences(const Tensor &a, const Tensor &b)
{
    if (a.size(1) == 3)
        return cie94(labOf(a.flatten(2)), labOf(b.flatten(2)));
    const auto lightness = [](const Tensor &grey) { return 116 * compressed(linearLight(grey)); };
    return (lightness(a) - lightness(b)).abs().flatten(0, 1).flatten(1);
}

/// One value per image: the mean over its channels, if each of them was compared on its own.
Tensor perImage(const Tensor &values, std::int64_t images)
{
    return values.view({images, -1}).mean(1);
}

}  // namespace

Tensor delta94(const Tensor &reconstructions, const Tensor &originals)
{
    return perImage(differences(reconstructions, originals).mean(1), originals.size(0));
}

Tensor delta94AsPublished(const Tensor &reconstructions, const Tensor &originals)
{
    const auto fed = [](const Tensor &images) { return (2 * images - 1) / 255; };
    return perImage(differences(fed(reconstructions), fed(originals)).sum(1), originals.size(0));
}

}  // namespace pitfall
