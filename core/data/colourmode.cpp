#include "core/data/colourmode.h"

#include "core/data/filebytes.h"
#include "core/data/picture.h"

#include <algorithm>

namespace pitfall {

namespace {

void makeGrey(LabelledImages &images)
{
    const std::size_t area = std::size_t(images.shape.size()) / 3;
    for (std::size_t i = 0; i < images.labels.size(); ++i) {
        const std::uint8_t *from = images.pixels.data() + 3 * i * area;
        for (std::size_t p = 0; p < area; ++p)
            images.pixels[i * area + p] = greyOf(from[p], from[area + p], from[2 * area + p]);
    }
    images.pixels.resize(images.labels.size() * area);
    images.shape.channels = 1;
}

void makeColour(LabelledImages &images)
{
    const std::size_t area = std::size_t(images.shape.size());
    requireReasonable(images.labels.size(), 3 * area, "data.colour");
    std::vector<std::uint8_t> pixels(images.labels.size() * 3 * area);
    for (std::size_t i = 0; i < images.labels.size(); ++i)
        for (std::size_t c = 0; c < 3; ++c)
            std::copy_n(images.image(int(i)), area, pixels.begin() + std::ptrdiff_t((3 * i + c) * area));
    images.pixels = std::move(pixels);
    images.shape.channels = 3;
}

}  // namespace

void applyColour(Dataset &dataset, Colour colour)
{
    for (LabelledImages *part : {&dataset.training, &dataset.test}) {
        if (colour == Colour::Grey && part->shape.channels == 3)
            makeGrey(*part);
        else if (colour == Colour::Colour && part->shape.channels == 1)
            makeColour(*part);
    }
}

}  // namespace pitfall
