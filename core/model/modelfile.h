#pragma once

#include "core/data/safetensors.h"
#include "core/model/scae.h"

#include <optional>
#include <string>

namespace pitfall {

/// Writes the weights as safetensors, the architecture as JSON in its metadata. Whole or not at all.
/// Throws FileError.
void writeModel(const std::string &path, const Scae &network);

/// The same in memory: what the file would hold.
TensorFile modelOf(const Scae &network);

/// What the metadata of a model file says of its network.
struct Architecture {
    NetworkConfig network;
    std::optional<ImageShape> input;  ///< of the images it was made for, if that is said
};
/// Throws FileError if nothing is said, or nothing that can be.
Architecture readArchitecture(const std::string &path);

/// Reads weights into a network of the same shape. Throws FileError naming the tensor that is missing, unknown
/// or of another shape; the network is then unchanged.
void readModel(const std::string &path, Scae &network);

}  // namespace pitfall
