#pragma once

#include <CLI/CLI.hpp>

namespace pitfall {

// What the value of an option must be, in words when it is not.

CLI::Validator atLeastOne();              ///< a whole number
CLI::Validator numberFrom(double least);  ///< finite
CLI::Validator notEmpty();                ///< the name of a file or folder

}  // namespace pitfall
