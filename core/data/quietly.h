#pragma once

namespace pitfall {

/// While it lives, what this thread writes to standard error is dropped. OpenCV and the libraries behind it (libpng,
/// libjpeg, libtiff) print lines of their own about broken pictures and cannot be told not to; the reader says it in
/// one sentence. Other threads are not affected.
class Quietly {
public:
    Quietly();
    ~Quietly();
    Quietly(const Quietly &) = delete;
    Quietly &operator=(const Quietly &) = delete;
};

}  // namespace pitfall
