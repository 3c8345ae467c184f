#pragma once

#include "core/data/reader.h"

namespace pitfall {

/// NumPy arrays: one .npz file, or a folder of .npy and .npz files, or one .npy file among others. Which is which is
/// told by names: train, test or val, and x, images, imgs, data, … or y, labels, targets, …; without a part all is one
/// set.
DatasetReader npzReader();

/// What an array's name says of it.
struct ArrayRole {
    enum class Part { Whole, Training, Validation, Test } part = Part::Whole;
    enum class Kind { Unknown, Images, Labels } kind = Kind::Unknown;
};
ArrayRole arrayRole(const std::string &name);

/// True if an array in the folder is called like images, or labels.
bool hasArrays(const std::string &folder, ArrayRole::Kind kind);

}  // namespace pitfall
