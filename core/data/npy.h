#pragma once

#include "core/data/imagebatch.h"

#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace pitfall {

// NumPy's .npy files. Written whole or not at all; every function throws FileError naming the file.

void writeNpy(const std::string &path, const ImageBatch &images);           ///< float32 N×C×H×W
void writeNpy(const std::string &path, const FeatureMatrix &features);      ///< float32 N×D
void writeNpyLabels(const std::string &path, std::span<const int> labels);  ///< int64 N

// The same, into a stream that remembers its failures.
void writeNpy(std::ostream &to, const ImageBatch &images);
void writeNpy(std::ostream &to, const FeatureMatrix &features);
void writeNpyLabels(std::ostream &to, std::span<const int> labels);

/// Any number of dimensions, row-major.
struct NpyArray {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// Numbers of type float32, float64 or integer, as float32. Refuses other types, Fortran order, a file that is
/// longer or shorter than its header says, and values that are not finite (naming the place).
/// Allocates nothing that the file cannot fill.
NpyArray readNpy(const std::string &path);

ImageBatch readNpyImages(const std::string &path);        ///< N×C×H×W, none of them 0
FeatureMatrix readNpyFeatures(const std::string &path);   ///< N×D, neither of them 0
std::vector<int> readNpyLabels(const std::string &path);  ///< N integers, not negative

}  // namespace pitfall
