#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace pitfall {

/// `--data PATH` of commands that open a run.
CLI::Option *addImagesOption(CLI::App &command, std::string &images);

}  // namespace pitfall
