#pragma once

#include "core/base/error.h"

namespace pitfall {

/// The images of a run are not where they were, or are others.
class ImagesMissing : public FileError {
public:
    using FileError::FileError;
};

}  // namespace pitfall
