#pragma once

#include "core/lab/decoderlab.h"

#include <string>

namespace pitfall {

struct FrozenNetwork;

// What the decoder lab leaves in a run's folder: decoders.json (the report without pictures), decoders.npy (the shown
// images, then the outputs of each decoder in order) and decoders/NAME.safetensors (weights). Functions throw
// FileError naming the file.

/// Writes the weights, then the report (labfolder.h). Decoders of an earlier lab that are not in this one are deleted.
void saveDecoders(const std::string &folder, const FrozenNetwork &network, const DecoderLab &lab);

/// Images of a subset, N×C×H×W in [0,1], encoded by the network and painted by a saved decoder. Throws FileError that
/// says what to do if the decoder has not been made yet, or was made for other weights of the encoder.
ImageBatch reconstructWith(const std::string &folder, const std::string &decoder, const FrozenNetwork &network,
                           const Subset &images);

}  // namespace pitfall
