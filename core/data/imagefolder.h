#pragma once

#include "core/data/picturelist.h"
#include "core/data/reader.h"

namespace pitfall {

/// A folder of pictures, with a sub-folder for each class (listPictures), brought to one size by `data.image_size` and
/// `data.image_fit`. What was decoded is kept in one file in the cache folder, for as long as no file changes.
DatasetReader imageFolderReader();

/// Decodes them, on all cores. The pictures are the same whatever the number of cores; so is the picture that is
/// complained of. Throws FileError naming the file.
LabelledImages decodePictures(const std::vector<PictureFile> &files, const DataConfig &config, const LoadWatch &watch,
                              std::vector<std::string> &notes);

}  // namespace pitfall
