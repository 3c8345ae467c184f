#include "core/data/shapes.h"

#include "core/data/checksum.h"
#include "core/data/outlines.h"
#include "core/data/random.h"

#include <algorithm>
#include <array>
#include <cmath>

// This file is compiled without fused multiply-add (CMakeLists.txt), and uses only what IEEE 754 fixes to the last
// bit: the same images on every machine.

namespace pitfall {

namespace {

constexpr int side = 28;
constexpr int trainingImages = 12000;
constexpr int testImages = 4000;
constexpr double middle = (side - 1) / 2.0;
constexpr double usualRadius = 7;       // pixels
constexpr double leastContrast = 0.02;  // what the backgrounds leave to the shape
constexpr double pi = 3.14159265358979324;
constexpr int knots = 6;  // of the texture, on a side

/// Draws of their own for each split.
enum Draw : std::uint64_t { TrainingImages, TestImages };

/// Uniform in 0 … 1, a multiple of 2⁻²⁴.
double uniform(Random &random)
{
    return double(random.below(1u << 24)) / double(1u << 24);
}

/// Uniform in −1 … 1.
double signedUniform(Random &random)
{
    return 2 * uniform(random) - 1;
}

struct Direction {
    double cos = 1;
    double sin = 0;
};

/// By the first terms of the series for an eighth of the angle, doubled three times: correct to 1e-11.
Direction direction(double angle)
{
    const double a = angle / 8;
    const double s = a * a;
    Direction d{1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56))),
                a * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72))))};
    for (int i = 0; i < 3; ++i)
        d = {d.cos * d.cos - d.sin * d.sin, 2 * d.cos * d.sin};
    return d;
}

/// From 0 to 1, flat at both ends.
double smoothStep(double t)
{
    const double c = std::clamp(t, 0.0, 1.0);
    return c * c * (3 - 2 * c);
}

/// Where one picture's shape lies.
struct Placement {
    double radius;
    double x, y;  ///< centre, pixels
    Direction turn;

    Placement(const DataConfig &dials, Random &random)
    {
        const double stretch = 1 + dials.shapes_size * uniform(random);
        const bool larger = random.below(2) == 1;
        radius = larger ? usualRadius * stretch : usualRadius / stretch;
        const double room = dials.shapes_position * (side / 2.0 - radius);
        x = middle + room * signedUniform(random);
        y = middle + room * signedUniform(random);
        turn = direction(pi * dials.shapes_rotation * signedUniform(random));
    }

    /// Share of a pixel that the shape covers, edges smoothed over one pixel.
    double coverage(const Outline &outline, int column, int row) const
    {
        const double dx = (column - x) / radius, dy = (row - y) / radius;
        if (dx * dx + dy * dy > (1 + 1 / radius) * (1 + 1 / radius))
            return 0;
        const double distance = outline.distance(dx * turn.cos + dy * turn.sin, dy * turn.cos - dx * turn.sin);
        return std::clamp(0.5 - distance * radius, 0.0, 1.0);
    }
};

/// A smooth step from dark to light across the picture.
struct Gradient {
    Direction towards;
    double offset, width;  ///< in half sides

    explicit Gradient(Random &random)
        : towards(direction(pi * signedUniform(random))), offset(0.6 * signedUniform(random)),
          width(1.6 + 1.2 * uniform(random))
    {
    }

    double at(int column, int row) const
    {
        const double along = ((column - middle) * towards.cos + (row - middle) * towards.sin) / middle;
        return smoothStep(0.5 + (along - offset) / width);
    }
};

/// Random grey values at knots, joined smoothly.
struct Texture {
    std::array<double, knots * knots> values;

    explicit Texture(Random &random)
    {
        for (double &value : values)
            value = uniform(random);
    }

    double at(int column, int row) const
    {
        constexpr double perPixel = (knots - 1) / double(side - 1);
        const int i = std::min(int(column * perPixel), knots - 2), j = std::min(int(row * perPixel), knots - 2);
        const double u = smoothStep(column * perPixel - i), v = smoothStep(row * perPixel - j);
        const double *upper = &values[std::size_t(j * knots + i)], *lower = upper + knots;
        return (1 - v) * ((1 - u) * upper[0] + u * upper[1]) + v * ((1 - u) * lower[0] + u * lower[1]);
    }
};

/// What each part of the picture weighs; together 1.
struct Mixture {
    double shape, gradient, texture;

    explicit Mixture(const DataConfig &dials)
    {
        const double g = dials.shapes_gradient, t = dials.shapes_texture;
        const double rest = 1 - leastContrast;
        shape = leastContrast + rest * (1 - g) * (1 - t);
        gradient = rest * g * (1 - t / 2);
        texture = rest * t * (1 - g / 2);
    }
};

void paint(std::uint8_t *pixels, const Outline &outline, const DataConfig &dials, Random &random)
{
    const Placement placement(dials, random);
    const Gradient gradient(random);
    const Texture texture(random);
    const Mixture weights(dials);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            double value = weights.shape * placement.coverage(outline, column, row);
            if (weights.gradient > 0)
                value += weights.gradient * gradient.at(column, row);
            if (weights.texture > 0)
                value += weights.texture * texture.at(column, row);
            *pixels++ = std::uint8_t(255 * value + 0.5);
        }
}

LabelledImages makeImages(int count, const DataConfig &dials, Random random)
{
    LabelledImages images{{1, side, side}, std::vector<std::uint8_t>(std::size_t(count) * side * side), {}};
    const auto &shapes = outlines();
    for (int i = 0; i < count; ++i) {
        const std::size_t label = std::size_t(i) % shapes.size();
        images.labels.push_back(std::uint8_t(label));
        paint(images.pixels.data() + std::size_t(i) * side * side, shapes[label], dials, random);
    }
    return images;
}

}  // namespace

std::shared_ptr<const Dataset> makeShapes(const DataConfig &dials, std::int64_t seed)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "shapes";
    dataset->title = "Shapes";
    for (const Outline &outline : outlines())
        dataset->classNames.push_back(outline.name);
    dataset->training = makeImages(trainingImages, dials, Random(seed, TrainingImages));
    dataset->test = makeImages(testImages, dials, Random(seed, TestImages));
    dataset->checksum = checksum(*dataset);
    return dataset;
}

}  // namespace pitfall
