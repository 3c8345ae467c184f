#include "core/compute/libtorch.h"
#include "core/experiment/experiment.h"

#include "core/compute/blaskernels.h"
#include "core/compute/workers.h"

#include <torch/version.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

namespace pitfall {

namespace {

/// The BLAS library that this process has really loaded, links resolved; empty if none is found.
std::string loadedBlas()
{
    std::ifstream maps("/proc/self/maps");
    std::string reference;
    for (std::string line; std::getline(maps, line);) {
        const auto begin = line.find('/');
        if (begin == std::string::npos)
            continue;
        const std::string path = line.substr(begin);
        const std::string name = std::filesystem::path(path).filename().string();
        if (name.starts_with("libopenblas") || name.starts_with("libmkl_core") || name.starts_with("libblis"))
            return path;
        if (name.starts_with("libblas") || name.starts_with("libcblas"))
            reference = path;
    }
    return reference;
}

double measuredGflops()
{
    torch::NoGradGuard noGrad;
    constexpr int side = 384;
    const torch::Tensor a = torch::ones({side, side});
    const torch::Tensor b = torch::ones({side, side});
    torch::mm(a, b);
    double best = 1e9;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const auto begin = std::chrono::steady_clock::now();
        torch::mm(a, b);
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return 2.0 * side * side * side / best * 1e-9;
}

}  // namespace

std::string libtorchVersion()
{
    return TORCH_VERSION;
}

MachineReport machineReport()
{
    prepareComputeThread();
    MachineReport report;
    report.libtorchVersion = libtorchVersion();
    report.blas = loadedBlas();
    report.blasKernels = blasKernels();
    report.cores = std::max(1, int(std::thread::hardware_concurrency()));
    report.gflops = measuredGflops();
    const std::string name = std::filesystem::path(report.blas).filename().string();
    report.blasIsSlow = name.starts_with("libblas") || name.starts_with("libcblas") || report.gflops < 8;
    return report;
}

}  // namespace pitfall
