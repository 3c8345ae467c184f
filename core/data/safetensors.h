#pragma once

#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace pitfall {

/// A named array of float32, row-major.
struct NamedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values;

    bool operator==(const NamedTensor &) const = default;
};

/// What a safetensors file holds.
struct TensorFile {
    std::vector<NamedTensor> tensors;             ///< in the order of their bytes in the file
    std::map<std::string, std::string> metadata;  ///< `__metadata__`
};

/// Written whole or not at all. Throws FileError.
/// Format: github.com/huggingface/safetensors, "Format".
void writeSafetensors(const std::string &path, const std::vector<NamedTensor> &tensors,
                      const std::map<std::string, std::string> &metadata = {});

/// The same into a stream that remembers its failures; `path` is for complaints.
void writeSafetensors(std::ostream &to, const std::string &path, const std::vector<NamedTensor> &tensors,
                      const std::map<std::string, std::string> &metadata = {});

/// Throws FileError naming the file and the tensor unless the file is exactly what its header says: float32 only,
/// finite, no gaps, no overlaps, no bytes too many or too few. Allocates nothing that the file cannot fill.
TensorFile readSafetensors(const std::string &path);

}  // namespace pitfall
