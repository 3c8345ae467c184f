#pragma once

#include "core/report/claims.h"

namespace pitfall {

// One claim each; see claimsOf.
Claim reconstructingIsNotDiscriminating(const RunRecord &run);  ///< C1
Claim codeIsNotMoreSeparable(const RunRecord &run);             ///< C3
Claim errorIsTheDecodersToo(const RunRecord &run);              ///< C4
Claim originalBeforeAfter(const RunRecord &run);                ///< C5
Claim lowestErrorIsNotTheGoal(const RunRecord &run);            ///< C8

}  // namespace pitfall
