#pragma once

#include <cstring>
#include <exception>
#include <new>

namespace pitfall {

/// Whether an exception means that memory ran out. LibTorch has no type for it, only words.
inline bool isOutOfMemory(const std::exception &error)
{
    return dynamic_cast<const std::bad_alloc *>(&error) || std::strstr(error.what(), "can't allocate memory");
}

constexpr const char *outOfMemorySentence =
    "There is not enough memory for this; use fewer images, a smaller batch or a smaller network.";

}  // namespace pitfall
