#pragma once

#include "core/base/error.h"

#include <string>

namespace pitfall {

/// Ends the program, which the fuzzer takes for a finding, unless this is a sentence that can be shown: one line of
/// reasonable length that ends like a sentence.
void requireSentence(const std::string &text);

/// Ends the program with this text unless `holds`.
void require(bool holds, const char *text);

/// A reader may refuse, by an Error with a sentence for people; whatever else it throws ends the program.
template<class Read>
void mayRefuse(Read &&read)
{
    try {
        read();
    } catch (const Error &error) {
        requireSentence(error.what());
    }
}

}  // namespace pitfall
