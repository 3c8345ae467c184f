#pragma once

#include "core/lab/decoderlab.h"

#include <QString>

namespace pitfall {

/// What swapping decoders has shown, read from the numbers: are the features the same, and the accuracy, and how far
/// does the score of this key go apart. Empty if no decoder has been measured.
QString decoderSentence(const DecoderReport &report, const std::string &score);

/// One row per decoder: decoder,label,parameters,features_checksum, linear and knn, then every score, each with its
/// interval.
QString decodersCsv(const DecoderReport &report);

}  // namespace pitfall
