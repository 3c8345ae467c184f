#include "core/kernels/packing.h"

namespace pitfall {

namespace {

/// The sizes of a model's kernels, and which entry is which.
struct KernelShape {
    int codes;
    int below;
    int k;

    explicit KernelShape(const MapPair &pair)
        : codes(pair.small().channels), below(pair.big().channels), k(pair.kernel())
    {
    }
    long at(int code, int channel, int row, int column) const
    {
        return ((long(code) * below + channel) * k + row) * k + column;
    }
};

}  // namespace

void packForGather(const float *weights, const MapPair &pair, const Kernels &kernels, std::vector<float> &packed)
{
    const KernelShape shape(pair);
    const int stored = pair.big().stored;
    const int lanes = kernels.lanesFor(pair.small().stored);
    packed.assign(std::size_t(pair.sums()), 0.f);
    const long perChunk = long(pair.window().rows) * pair.window().run * lanes;
    for (int code = 0; code < shape.codes; ++code)
        for (int channel = 0; channel < shape.below; ++channel)
            for (int row = 0; row < shape.k; ++row) {
                const long entry = long(row) * pair.window().run + channel;
                float *to = packed.data() + code / lanes * perChunk + entry * lanes + code % lanes;
                for (int column = 0; column < shape.k; ++column)
                    to[long(column) * stored * lanes] = weights[shape.at(code, channel, row, column)];
            }
}

void packForScatter(const float *weights, const MapPair &pair, const Kernels &kernels, std::vector<float> &packed)
{
    const KernelShape shape(pair);
    const int stored = pair.big().stored;
    const int run = roundedUp(pair.window().run, 8);
    const int lanes = kernels.lanesFor(run);
    const long perChunk = long(pair.small().stored) * lanes;
    packed.assign(std::size_t(shape.k) * run * pair.small().stored, 0.f);
    for (int code = 0; code < shape.codes; ++code)
        for (int channel = 0; channel < shape.below; ++channel)
            for (int row = 0; row < shape.k; ++row)
                for (int column = 0; column < shape.k; ++column) {
                    const int entry = column * stored + channel;
                    const long chunk = long(row) * (run / lanes) + entry / lanes;
                    packed[std::size_t(chunk * perChunk + long(code) * lanes + entry % lanes)] =
                        weights[shape.at(code, channel, row, column)];
                }
}

void addSums(const float *sums, const MapPair &pair, float *gradients)
{
    const KernelShape shape(pair);
    const int codes = pair.small().stored;
    for (int code = 0; code < shape.codes; ++code)
        for (int channel = 0; channel < shape.below; ++channel)
            for (int row = 0; row < shape.k; ++row) {
                const float *from = sums + (long(row) * pair.window().run + channel) * codes + code;
                for (int column = 0; column < shape.k; ++column)
                    gradients[shape.at(code, channel, row, column)] += from[long(column) * pair.big().stored * codes];
            }
}

std::vector<float> repeatedRow(const MapShape &shape, const float *values, float above)
{
    std::vector<float> row;
    for (int x = 0; x < shape.width; ++x)
        for (int c = 0; c < shape.stored; ++c)
            row.push_back(c < shape.channels ? values[c] : above);
    return row;
}

void addRow(const float *row, const MapShape &shape, float *sums)
{
    for (int x = 0; x < shape.width; ++x)
        for (int c = 0; c < shape.channels; ++c)
            sums[c] += row[x * shape.stored + c];
}

}  // namespace pitfall
