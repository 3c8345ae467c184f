#pragma once

#include "core/data/dataset.h"
#include "core/model/imagemaps.h"
#include "core/model/mapstack.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pitfall {

/// Maps of what a stage is given in training: images, in the network's range, or the codes of the frozen stages below.
/// As CodeCache: codes are encoded when they are first asked for and kept if all of them fit into its budget, else
/// encoded anew each time. Different images may be asked for from different threads at once; the lower stages must not
/// change.
class MapInputs {
public:
    MapInputs(const Scae &network, const Subset &images, int stage, const MapShape &shape);

    /// Fills the first maps of `maps` (whose borders are left alone).
    void fill(std::span<const int> positions, float *maps);

private:
    void encode(std::span<const int> positions, float *maps);
    void copyRows(const float *from, const MapShape &fromShape, float *to, const MapShape &toShape) const;

    const Subset &m_images;
    ImageMaps m_imageMaps;
    MapShape m_shape;
    std::optional<MapStack> m_below;   ///< nothing at stage 0
    MapShape m_keptShape;              ///< as m_shape, without a border
    std::unique_ptr<float[]> m_codes;  ///< null when nothing is kept
    std::vector<char> m_known;         ///< per image; bytes, so that threads may write neighbours
};

}  // namespace pitfall
