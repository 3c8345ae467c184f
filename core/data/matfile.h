#pragma once

#include "core/data/filebytes.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// A numeric array of a MATLAB file: its first dimension runs fastest.
struct MatArray {
    std::vector<std::int64_t> dimensions;
    int type = 0;  ///< of the stored values: 2 is uint8, … (the format's "miUINT8")
    Bytes values;

    std::int64_t count() const;
};

/// The arrays of these names in a MATLAB 5 file, plain or compressed; those that are not there are left out. Throws
/// FileError naming the file and the array unless all of them are exactly what their headers say. What is allocated
/// grows with what the file holds. Format: "MAT-File Format", The MathWorks, chapter 1.
/// (matio, which reads far more, allocates what a header asks for.)
std::map<std::string, MatArray> readMat(const std::string &path, const std::vector<std::string> &names);

/// True if the file begins as a MATLAB 5 file of this machine's byte order.
bool isMat(const Bytes &beginning);

}  // namespace pitfall
