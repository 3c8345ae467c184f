// How fast training and encoding are, for bench_speed.py. Prints one JSON object.
//
//   bench_speed peak                matrix products, GFLOP/s, in one thread and in all
//   bench_speed joint SECONDS       images/s through training steps: 1→32 5×5/2 →64 3×3/2, batch 128, Adam
//   bench_speed greedy EPOCHS       seconds from nothing to three trained stages: 16 5×5/2, 32 3×3/2, 32 3×3/2
//   bench_speed encode              images/s from bytes to the features of the network of `joint`
//   bench_speed live EPOCHS         the run of `joint` with its evaluations: seconds in steps and in evaluations
//
// On Fashion-MNIST, 10,000 images; PITFALL_THREADS bounds the threads.

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"
#include "core/experiment/experiment.h"
#include "core/kernels/kernelchoice.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace pitfall;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

ExperimentConfig reference()
{
    ExperimentConfig config;
    config.network.stages = {{32, 5, 2}, {64, 3, 2}};
    config.training.schedule = Schedule::Joint;
    config.training.epochs = 1000;
    return config;
}

/// The best of some seconds, in `threads` at once.
double gflops(int threads)
{
    constexpr int side = 1024;
    constexpr int repeats = 12;
    Workers workers(threads);
    std::vector<torch::Tensor> a, b, c;
    for (int i = 0; i < threads; ++i) {
        a.push_back(torch::rand({side, side}));
        b.push_back(torch::rand({side, side}));
        c.push_back(torch::empty({side, side}));
    }
    double best = 1e9;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const auto begin = Clock::now();
        workers.forEach(threads, [&](int i) {
            torch::NoGradGuard noGrad;
            torch::mm_out(c[i], a[i], b[i]);
        });
        best = std::min(best, secondsSince(begin));
    }
    return 2.0 * side * side * side * threads / best * 1e-9;
}

void peak()
{
    const int all = Workers().threads();
    std::printf("{\"gflops_one_thread\": %.1f, \"gflops\": %.1f, \"threads\": %d, \"kernels\": \"%s\"}\n", gflops(1),
                gflops(all), all, kernels().name);
}

void joint(double seconds)
{
    Experiment experiment(reference(), loadDataset({}));
    for (int i = 0; i < 20; ++i)
        experiment.step();
    std::int64_t images = 0;
    const auto begin = Clock::now();
    while (secondsSince(begin) < seconds)
        images += experiment.step().images;
    std::printf("{\"images_per_second\": %.0f}\n", double(images) / secondsSince(begin));
}

void greedy(int epochs)
{
    ExperimentConfig config;
    config.network.stages = {{16, 5, 2}, {32, 3, 2}, {32, 3, 2}};
    config.training.epochs = epochs;
    const auto dataset = loadDataset({});
    const auto begin = Clock::now();
    Experiment experiment(config, dataset);
    double loss = 0;
    while (!experiment.isFinished())
        loss = experiment.step().loss;
    std::printf("{\"seconds\": %.3f, \"loss\": %.5f}\n", secondsSince(begin), loss);
}

void encode()
{
    ExperimentConfig config = reference();
    Experiment experiment(config, loadDataset({}));
    const Subset &images = experiment.splits().train;
    double best = 1e9;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const auto begin = Clock::now();
        experiment.features(images);
        best = std::min(best, secondsSince(begin));
    }
    std::printf("{\"images_per_second\": %.0f}\n", images.count() / best);
}

void live(int epochs)
{
    ExperimentConfig config = reference();
    config.training.epochs = epochs;
    Experiment experiment(config, loadDataset({}));
    double steps = 0, evaluations = 0;
    while (experiment.isEvaluationDue() || !experiment.isFinished()) {
        const auto begin = Clock::now();
        const bool isDue = experiment.isEvaluationDue();
        isDue ? void(experiment.evaluate()) : void(experiment.step());
        (isDue ? evaluations : steps) += secondsSince(begin);
    }
    std::printf("{\"step_seconds\": %.2f, \"evaluation_seconds\": %.2f, \"share\": %.3f}\n", steps, evaluations,
                evaluations / (steps + evaluations));
}

}  // namespace

int main(int argc, char *argv[])
{
    prepareComputeThread();
    const std::string what = argc > 1 ? argv[1] : "";
    const double number = argc > 2 ? std::atof(argv[2]) : 0;
    if (what == "peak")
        peak();
    else if (what == "joint" && number > 0)
        joint(number);
    else if (what == "greedy" && number > 0)
        greedy(int(number));
    else if (what == "encode")
        encode();
    else if (what == "live" && number > 0)
        live(int(number));
    else
        return 2;
    return 0;
}
