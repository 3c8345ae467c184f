#include "core/data/atomicfile.h"
#include "core/data/npy.h"

#include <xtensor/xadapt.hpp>
#include <xtensor/xnpy.hpp>

#include <array>

namespace pitfall {

namespace {

template<class T, std::size_t rank>
void write(std::ostream &to, const std::vector<T> &values, const std::array<std::size_t, rank> &shape)
{
    xt::detail::dump_npy_stream(to, xt::adapt(values, shape));
}

}  // namespace

void writeNpy(std::ostream &to, const ImageBatch &images)
{
    const ImageShape &s = images.shape;
    write<float, 4>(
        to, images.values,
        {std::size_t(images.count()), std::size_t(s.channels), std::size_t(s.height), std::size_t(s.width)});
}

void writeNpy(std::ostream &to, const FeatureMatrix &features)
{
    write<float, 2>(to, features.values, {std::size_t(features.count()), std::size_t(features.dimension)});
}

void writeNpyLabels(std::ostream &to, std::span<const int> labels)
{
    const std::vector<std::int64_t> wide(labels.begin(), labels.end());
    write<std::int64_t, 1>(to, wide, {wide.size()});
}

void writeNpy(const std::string &path, const ImageBatch &images)
{
    AtomicFile file(path);
    writeNpy(file.stream(), images);
    file.commit();
}

void writeNpy(const std::string &path, const FeatureMatrix &features)
{
    AtomicFile file(path);
    writeNpy(file.stream(), features);
    file.commit();
}

void writeNpyLabels(const std::string &path, std::span<const int> labels)
{
    AtomicFile file(path);
    writeNpyLabels(file.stream(), labels);
    file.commit();
}

}  // namespace pitfall
