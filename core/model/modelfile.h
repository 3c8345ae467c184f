#pragma once

#include "core/model/scae.h"

#include <string>

namespace pitfall {

/// Writes the weights as safetensors, the architecture as JSON in its metadata. Whole or not at all.
/// Throws FileError.
void writeModel(const std::string &path, const Scae &network);

/// Reads weights into a network of the same shape. Throws FileError naming the tensor that is missing, unknown
/// or of another shape; the network is then unchanged.
void readModel(const std::string &path, Scae &network);

}  // namespace pitfall
