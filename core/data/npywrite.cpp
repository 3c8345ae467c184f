#include "core/data/atomicfile.h"
#include "core/data/npy.h"

#include <xtensor/xadapt.hpp>
#include <xtensor/xnpy.hpp>

#include <array>

namespace pitfall {

namespace {

template<class T, std::size_t rank>
void write(const std::string &path, const std::vector<T> &values, const std::array<std::size_t, rank> &shape)
{
    AtomicFile file(path);
    xt::detail::dump_npy_stream(file.stream(), xt::adapt(values, shape));
    file.commit();
}

}  // namespace

void writeNpy(const std::string &path, const ImageBatch &images)
{
    const ImageShape &s = images.shape;
    write<float, 4>(
        path, images.values,
        {std::size_t(images.count()), std::size_t(s.channels), std::size_t(s.height), std::size_t(s.width)});
}

void writeNpy(const std::string &path, const FeatureMatrix &features)
{
    write<float, 2>(path, features.values, {std::size_t(features.count()), std::size_t(features.dimension)});
}

void writeNpyLabels(const std::string &path, std::span<const int> labels)
{
    const std::vector<std::int64_t> wide(labels.begin(), labels.end());
    write<std::int64_t, 1>(path, wide, {wide.size()});
}

}  // namespace pitfall
