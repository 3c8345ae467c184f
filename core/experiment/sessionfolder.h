#pragma once

#include "core/experiment/experiment.h"

#include <fstream>
#include <string>

namespace pitfall {

/// A run's folder: session.json, metrics.csv, model.safetensors. Every file is written whole or not at all.
class SessionFolder {
public:
    /// Makes the folder if it is not there. Throws FileError if it cannot be made or already holds a session.
    static SessionFolder create(const std::string &path);

    const std::string &path() const { return m_path; }

    /// Adds a row to the table and writes metrics.csv anew.
    void addEvaluation(const Evaluation &evaluation);
    /// Writes session.json and model.safetensors. `state` is "finished", "stopped", "diverged" or "failed".
    void save(const Experiment &experiment, const std::string &state, const FinalReport *report);

private:
    explicit SessionFolder(std::string path);
    std::string m_path;
    std::vector<Evaluation> m_evaluations;
};

using DatasetLoader = std::function<std::shared_ptr<const Dataset>(const DataConfig &)>;

/// Opens the experiment of a folder, with its data and weights, as it was when it was saved. Throws FileError naming
/// the file.
std::unique_ptr<Experiment> openSession(const std::string &path, const DatasetLoader &load = loadDataset);

/// The header of metrics.csv and a row of it.
std::string metricsHeader();
std::string metricsRow(const Evaluation &evaluation);

}  // namespace pitfall
