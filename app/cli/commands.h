#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace pitfall {

/// Each adds one subcommand. What it does is put into `action`, to be run after the whole line was understood;
/// it returns the exit status and throws pitfall::Error.
using Action = std::function<int()>;

void addDoctor(CLI::App &app, Action &action);
void addDatasets(CLI::App &app, Action &action);
void addTrain(CLI::App &app, Action &action);
void addFeatures(CLI::App &app, Action &action);
void addReconstruct(CLI::App &app, Action &action);
void addScore(CLI::App &app, Action &action);
void addReport(CLI::App &app, Action &action);
void addProbe(CLI::App &app, Action &action);
void addSeparability(CLI::App &app, Action &action);
void addFineTune(CLI::App &app, Action &action);
void addDecoders(CLI::App &app, Action &action);
void addEmbed(CLI::App &app, Action &action);
void addPack(CLI::App &app, Action &action);
void addImport(CLI::App &app, Action &action);
void addStudy(CLI::App &app, Action &action);

}  // namespace pitfall
