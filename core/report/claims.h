#pragma once

#include "core/report/runrecord.h"

#include <string>
#include <vector>

namespace pitfall {

/// One number of a claim, for the CSV file.
struct Quantity {
    std::string name;  ///< "stage 1, last measurement, linear probe"
    Interval value;
    bool hasInterval = true;
};

/// A table of a claim, as text.
struct ClaimTable {
    std::string caption;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// Something the numbers say.
struct Finding {
    enum class Speaks { For, Against, Neither };
    Speaks speaks = Speaks::Neither;
    std::string text;  ///< one sentence, made from the numbers
};

/// A claim of the paper (SCIENCE: "The claims"), and what one run says of it.
struct Claim {
    std::string id;         ///< "C1"
    std::string statement;  ///< in our words
    std::vector<ClaimTable> tables;
    std::vector<Finding> findings;
    std::vector<Quantity> quantities;
    std::string untested;         ///< how to test it, if this run did not; else empty
    std::string impossible = {};  ///< why this run cannot test it at all; else empty
};

/// C1, C3, C4, C5 and C8: those that one network can be put to. The others need many networks.
std::vector<Claim> claimsOf(const RunRecord &run);

/// What one run cannot show, whatever its numbers: one sentence each.
std::vector<std::string> cautionsOf(const RunRecord &run);

const char *inWords(Finding::Speaks speaks);  ///< "speaks for it", "speaks against it", "undecided"

}  // namespace pitfall
