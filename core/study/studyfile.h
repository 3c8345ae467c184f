#pragma once

#include "core/study/study.h"

#include <string>

namespace pitfall {

/// Throws FileError or ConfigError, both naming the file.
Study readStudyFile(const std::string &path);
/// Written whole or not at all. Throws FileError.
void writeStudyFile(const std::string &path, const Study &study);

/// What makes a study whole, however it was put together. Throws ConfigError naming the key.
void check(const Study &study);

}  // namespace pitfall
