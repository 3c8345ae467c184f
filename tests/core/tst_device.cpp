#include "fixtures.h"

#include "core/base/error.h"
#include "core/compute/blaskernels.h"
#include "core/compute/device.h"
#include "core/train/shard.h"

#include <QtTest>

#include <numeric>

using namespace pitfall;

class TestDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matricesAreMultipliedByKernelsOfThisProcessor();
    void cpuIsAlwaysThere();
    void cudaComputesTheSame_data();
    void cudaComputesTheSame();
};

// OpenBLAS alone would take those of 2004 for a processor that it does not know.
void TestDevice::matricesAreMultipliedByKernelsOfThisProcessor()
{
    if (blasKernels().empty() || qEnvironmentVariableIsSet("OPENBLAS_CORETYPE"))
        QSKIP("Another BLAS than OpenBLAS is loaded, or its kernels are chosen by OPENBLAS_CORETYPE.");
#ifndef __x86_64__
    QSKIP("This processor's kernels are left to OpenBLAS.");
#else
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        QSKIP("This processor has no AVX2.");
#endif
    const QStringList modern = {"Haswell", "Zen", "SkylakeX", "Cooperlake", "Sapphirerapids"};
    QVERIFY2(modern.contains(QString::fromStdString(blasKernels())), blasKernels().c_str());

    // Whole numbers, small enough that single precision holds every sum exactly.
    const torch::Tensor a = torch::arange(300 * 257).remainder(7).sub(3).view({300, 257});
    const torch::Tensor b = torch::arange(257 * 211).remainder(11).sub(5).view({257, 211});
    const torch::Tensor product = torch::mm(a.to(torch::kFloat32), b.to(torch::kFloat32));
    QVERIFY(torch::equal(product.to(torch::kInt64), torch::mm(a, b)));
}

void TestDevice::cpuIsAlwaysThere()
{
    QCOMPARE(devices().front(), std::string("cpu"));
    trainOn("cpu");
    QVERIFY(!trainsOnCuda());
    trainOn("auto");
    QCOMPARE(trainsOnCuda(), devices().size() > 1);
    if (devices().size() == 1)
        QVERIFY_EXCEPTION_THROWN(trainOn("cuda"), Error);
    trainOn("cpu");
}

void TestDevice::cudaComputesTheSame_data()
{
    QTest::addColumn<QString>("loss");
    for (const char *loss : {"mse", "bce", "ssim"})
        QTest::newRow(loss) << loss;
}

// Loss and gradients of one shard, pooling, averaging and guidance included: 1e-4 of the largest.
void TestDevice::cudaComputesTheSame()
{
    if (devices().size() == 1)
        QSKIP("LibTorch sees no CUDA device here, so that nothing was compared.");
    QFETCH(QString, loss);
    ExperimentConfig config;
    config.network.stages = {{6, 5, 2, Activation::Tanh, 2, true}, {4, 3, 1, Activation::LeakyRelu}};
    config.network.overlap = Overlap::Average;
    setKey(config, "training.loss", loss.toStdString());
    config.training.schedule = Schedule::Joint;
    config.training.guidance = 1;
    auto dataset = std::make_shared<Dataset>();
    dataset->classNames = {"one", "other"};
    dataset->training.shape = {1, 28, 28};
    for (int i = 0; i < 8 * 784; ++i)
        dataset->training.pixels.push_back(std::uint8_t(i * 37 % 251));
    dataset->training.labels = {0, 1, 0, 1, 0, 1, 0, 1};
    Subset images{dataset, &dataset->training, std::vector<int>(8)};
    std::iota(images.indices.begin(), images.indices.end(), 0);

    const Scae network(config.network, dataset->shape(), 1);
    const Guide guide(config.training, network.shape().codeSize(), 2);
    const LiveSettings live = liveSettings(config);
    CodeCache cache(network, images, 0);
    torch::AutoGradMode withGradients(true);
    const auto train = [&](torch::Device device) {
        return trainShard({network, config.training, live, images, cache, 1, &guide, device}, images.indices, 8,
                          at::detail::createCPUGenerator(1));
    };
    const ShardResult here = train(torch::kCPU), there = train(torch::kCUDA);
    QVERIFY(std::abs(here.loss - there.loss) < 1e-4 * here.loss);
    for (std::size_t i = 0; i < here.network.size(); ++i)
        QVERIFY(largestDifference(here.network[i], there.network[i].cpu()) <
                1e-4 * (1e-3 + here.network[i].abs().max().item<double>()));
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
