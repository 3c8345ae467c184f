#pragma once

#include "core/data/dataset.h"
#include "core/data/picturelist.h"

#include <string>

namespace pitfall {

/// Decoded pictures of a folder, kept in one file ($XDG_CACHE_HOME/pitfall/pictures, or ~/.cache/…) that is good for as
/// long as path, names, sizes, times of change and settings stay the same. All of them together come to 4 GiB at
/// most; what was not used for longest goes first. A cache that cannot be read or written is no error.
class PictureCache {
public:
    PictureCache(const std::string &folder, const PictureList &list, const DataConfig &config);

    /// Pixels, labels and notes of both parts. False, with `dataset` unchanged, if they are not there.
    bool read(Dataset &dataset) const;
    void write(const Dataset &dataset) const;

private:
    std::string m_file;  ///< empty if there is nowhere to keep it
    std::string m_key;   ///< what must be the same
    std::size_t m_training = 0, m_test = 0;
};

}  // namespace pitfall
