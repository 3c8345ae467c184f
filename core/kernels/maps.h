#pragma once

#include "core/kernels/kernels.h"

#include <vector>

namespace pitfall {

/// How an image or a code lies in memory as a map (see Kernels).
struct MapShape {
    int channels = 1;
    int height = 0;
    int width = 0;
    int stored = 1;  ///< floats per pixel, at least the channels; those above are 0
    int border = 0;  ///< zeros around, pixels

    int rowFloats() const { return (width + 2 * border) * stored; }
    int floats() const { return (height + 2 * border) * rowFloats(); }
    /// Where a pixel begins.
    int at(int y, int x) const { return (y + border) * rowFloats() + (x + border) * stored; }
};

/// Where the windows of a convolution lie on the maps of several images, one after the other.
class MapPair {
public:
    /// `big` has the convolution's padding as its border.
    MapPair(const MapShape &big, const MapShape &small, int kernel, int stride, int images);

    const MapShape &big() const { return m_big; }
    const MapShape &small() const { return m_small; }
    int kernel() const { return m_kernel; }
    const Window &window() const { return m_window; }
    Places places(int images) const
    {
        return {m_bigOffsets.data(), m_smallOffsets.data(), images * m_small.height * m_small.width};
    }
    /// Entries of a window times stored channels of the small map: the length of the sums of `outer`.
    int sums() const { return m_window.rows * m_window.run * m_small.stored; }

private:
    MapShape m_big;
    MapShape m_small;
    int m_kernel;
    Window m_window;
    std::vector<int> m_bigOffsets;
    std::vector<int> m_smallOffsets;
};

/// Calls `each(offset)` for the beginning of each row of pixels, without borders, of the maps of several images.
template<class Each>
void forEachRow(const MapShape &shape, int images, const Each &each)
{
    for (int image = 0; image < images; ++image)
        for (int y = 0; y < shape.height; ++y)
            each(image * shape.floats() + shape.at(y, 0));
}

/// Values N×C×H×W of several images to the pixels of their maps, and back.
void toMaps(const float *values, const MapShape &shape, int images, float *maps);
void fromMaps(const float *maps, const MapShape &shape, int images, float *values);

}  // namespace pitfall
