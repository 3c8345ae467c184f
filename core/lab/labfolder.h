#pragma once

#include "core/lab/decoderlab.h"
#include "core/lab/finetuning.h"
#include "core/lab/separability.h"

#include <optional>
#include <string>
#include <vector>

namespace pitfall {

// What the lab leaves in a run's folder: a report without its pictures as NAME.json, and its pictures, inputs first, as
// NAME.npy. All of a report is written, or nothing. Functions throw FileError naming the file.

void saveReport(const std::string &folder, const DecoderReport &report);
void saveReport(const std::string &folder, const FineTuneReport &report);
void saveReport(const std::string &folder, const SeparabilityReport &report);

/// Names of what was saved of them, which are removed: "decoders", for example. The run goes on, and they are not of
/// the network that it comes to.
std::vector<std::string> removeReports(const std::string &folder);

// What was saved; nothing if it is not there.
std::optional<DecoderReport> readDecoderReport(const std::string &folder);
std::optional<FineTuneReport> readFineTuneReport(const std::string &folder);
std::optional<SeparabilityReport> readSeparabilityReport(const std::string &folder);

}  // namespace pitfall
