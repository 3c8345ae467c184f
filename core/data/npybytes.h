#pragma once

#include "core/data/dataset.h"
#include "core/data/filebytes.h"
#include "core/data/npyheader.h"

#include <string>
#include <vector>

namespace pitfall {

/// A NumPy array in memory, checked against its header.
struct NpyBytes {
    NpyHeader header;
    Bytes bytes;            ///< the whole file
    std::size_t begin = 0;  ///< of the values
    std::size_t count = 0;  ///< of the values
    std::size_t each = 0;   ///< bytes of a value

    double value(std::size_t i) const;
};

/// True if the array is of texts or other objects. Throws FileError beginning with `place`.
bool holdsTexts(const Bytes &bytes, const std::string &place);

/// In C order, whatever it was saved in. Throws FileError beginning with `place` unless the array is of numbers or
/// truth values, and exactly as long as its header says.
NpyBytes checkedNpy(Bytes bytes, const std::string &place);

/// Images N×H×W, N×H×W×C, N×C×H×W (C is 1 or 3) or N×D (grey and square), of bytes or of numbers from 0 to 1 or 0 to
/// 255; those that are a hair beyond (1e-3, of resizing) are brought back. Labels are left empty. Throws FileError
/// beginning with `place`.
LabelledImages npyImages(const NpyBytes &array, const std::string &place);

/// Whole numbers, N or N×1. Throws FileError beginning with `place`.
std::vector<long long> npyLabels(const NpyBytes &array, const std::string &place);

}  // namespace pitfall
