#include "app/cli/engine.h"

#include "core/compute/device.h"
#include "core/data/dataset.h"
#include "core/experiment/experiment.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <thread>

namespace pitfall {

namespace {

using nlohmann::json;

/// What is wrong with this machine and what to do, one sentence each.
std::vector<std::string> advice(const MachineReport &report)
{
    std::vector<std::string> sentences;
    if (report.blasIsSlow)
        sentences.push_back("Matrix products are slow here (" + report.blas +
                            "): training takes ten times longer than it need. Install libopenblas0-openmp.");
    bool any = false;
    for (const DatasetEntry &entry : datasetEntries())
        any |= entry.available;
    if (!any)
        sentences.push_back("No data set is installed. Install dataset-fashion-mnist.");
    return sentences;
}

std::string deviceList()
{
    std::string list;
    for (const std::string &device : devices())
        list += (list.empty() ? "" : ", ") + device;
    return list;
}

std::string kernels(const MachineReport &report)
{
    return report.blasKernels.empty() ? "" : " (kernels for " + report.blasKernels + ")";
}

}  // namespace

int runDoctor(bool asJson)
{
    const MachineReport report = machineReport();
    const auto sentences = advice(report);
    if (asJson) {
        std::cout << json{{"version", PITFALL_VERSION},
                          {"libtorch", report.libtorchVersion},
                          {"blas", report.blas},
                          {"blas_kernels", report.blasKernels},
                          {"blas_is_slow", report.blasIsSlow},
                          {"cores", report.cores},
                          {"devices", devices()},
                          {"gflops_one_thread", report.gflops},
                          {"advice", sentences}}
                         .dump()
                  << '\n';
        return 0;
    }
    std::cout << "Pitfall    " PITFALL_VERSION "\n"
              << "LibTorch   " << report.libtorchVersion << '\n'
              << "BLAS       " << report.blas << kernels(report) << '\n'
              << "Cores      " << report.cores << '\n'
              << "Devices    " << deviceList() << '\n'
              << "Speed      " << int(report.gflops + 0.5) << " GFLOP/s in one thread (float32 matrix product)\n";
    for (const std::string &sentence : sentences)
        std::cout << "! " << sentence << '\n';
    if (sentences.empty())
        std::cout << "All is well.\n";
    return 0;
}

}  // namespace pitfall
