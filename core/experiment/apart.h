#pragma once

#include "core/experiment/measure.h"

namespace pitfall {

/// The intervals share no value: the difference can be told from chance.
inline bool areApart(const Interval &a, const Interval &b)
{
    return a.high < b.low || b.high < a.low;
}

}  // namespace pitfall
