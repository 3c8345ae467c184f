#include "core/data/classvariance.h"

namespace pitfall {

namespace {

/// Squared sums over the count, summed over pixels.
double squaredMeans(const std::uint64_t *sums, std::int64_t size, int count)
{
    double total = 0;
    for (std::int64_t p = 0; p < size; ++p)
        total += double(sums[p]) * double(sums[p]);
    return count ? total / count : 0;
}

}  // namespace

double classShareOfVariance(const Subset &images)
{
    const std::int64_t size = images.source->shape.size();
    const int classes = images.dataset->classes();
    std::vector<std::uint64_t> sums(std::size_t(size * classes), 0);
    std::vector<int> counts(std::size_t(classes), 0);
    std::uint64_t squares = 0;
    for (int i = 0; i < images.count(); ++i) {
        std::uint64_t *ofClass = sums.data() + images.label(i) * size;
        const std::uint8_t *pixels = images.image(i);
        for (std::int64_t p = 0; p < size; ++p) {
            ofClass[p] += pixels[p];
            squares += std::uint64_t(pixels[p]) * pixels[p];
        }
        ++counts[std::size_t(images.label(i))];
    }

    std::vector<std::uint64_t> all(std::size_t(size), 0);
    double ofClasses = 0;
    for (int c = 0; c < classes; ++c) {
        ofClasses += squaredMeans(sums.data() + c * size, size, counts[std::size_t(c)]);
        for (std::int64_t p = 0; p < size; ++p)
            all[std::size_t(p)] += sums[std::size_t(c * size + p)];
    }
    const double ofAll = squaredMeans(all.data(), size, images.count());
    const double total = double(squares) - ofAll;
    return total > 0 ? (ofClasses - ofAll) / total : 0;
}

}  // namespace pitfall
