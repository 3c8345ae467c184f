#include "core/compute/libtorch.h"
#include "core/kernels/kernelchoice.h"
#include "core/kernels/packing.h"

#include <QtTest>

#include <cmath>

using namespace pitfall;
using torch::Tensor;

namespace {

struct Geometry {
    int below, height, width, codes, kernel, stride, padding;

    int codeHeight() const { return (height + 2 * padding - kernel) / stride + 1; }
    int codeWidth() const { return (width + 2 * padding - kernel) / stride + 1; }
    MapPair pair(int images, bool ofImages) const
    {
        const int stored = ofImages ? below : roundedUp(below, 8);
        return MapPair({below, height, width, stored, padding},
                       {codes, codeHeight(), codeWidth(), roundedUp(codes, 8), 1}, kernel, stride, images);
    }
};

at::Generator generator = at::detail::createCPUGenerator(1);

Tensor draw(at::IntArrayRef shape)
{
    return torch::randn(shape, generator);
}

std::vector<float> mapsOf(const Tensor &values, const MapShape &shape)
{
    std::vector<float> maps(std::size_t(values.size(0)) * shape.floats() + slackFloats);
    toMaps(values.contiguous().data_ptr<float>(), shape, int(values.size(0)), maps.data());
    return maps;
}

Tensor tensorOf(const std::vector<float> &maps, const MapShape &shape, int images)
{
    Tensor values = torch::empty({images, shape.channels, shape.height, shape.width});
    fromMaps(maps.data(), shape, images, values.data_ptr<float>());
    return values;
}

/// Largest difference in units of the largest value.
double distance(const Tensor &a, const Tensor &b)
{
    return ((a - b).abs().max() / b.abs().max()).item<double>();
}

}  // namespace

/// Every kernel that this processor can run, against LibTorch.
class TestKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneAtLeast();
    void convolutions_data();
    void convolutions();
    void curves_data();
    void curves();
    void errors();
};

void TestKernels::thereIsOneAtLeast()
{
    QStringList names;
    for (const Kernels *each : runnableKernels())
        names << QString("%1 (%2 lanes)").arg(each->name).arg(each->lanes);
    qInfo() << "this processor runs" << names;
    QVERIFY(!names.isEmpty());
    QCOMPARE(&kernels(), runnableKernels().back());
}

void TestKernels::convolutions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("geometry");
    for (std::size_t kind = 0; kind < runnableKernels().size(); ++kind)
        for (int geometry = 0; geometry < 9; ++geometry)
            QTest::addRow("%s, geometry %d", runnableKernels()[kind]->name, geometry) << int(kind) << geometry;
}

// Convolution, transposed convolution and the gradient of their kernels: 1e-5 of the largest value.
void TestKernels::convolutions()
{
    static const Geometry geometries[] = {
        {1, 28, 28, 32, 5, 2, 2}, {32, 14, 14, 64, 3, 2, 1}, {3, 32, 31, 10, 5, 2, 2},
        {5, 9, 9, 25, 3, 3, 0},   {24, 7, 8, 36, 3, 1, 1},   {1, 12, 11, 1, 1, 1, 0},
        {40, 6, 6, 8, 2, 2, 1},   {16, 10, 10, 48, 7, 4, 3}, {2, 5, 5, 4, 5, 7, 2},
    };
    QFETCH(int, kind);
    QFETCH(int, geometry);
    const Kernels &k = *runnableKernels()[std::size_t(kind)];
    const Geometry g = geometries[geometry];
    constexpr int images = 3;
    for (const bool ofImages : {true, false}) {
        const MapPair pair = g.pair(images, ofImages);
        const Places places = pair.places(images);
        const Tensor big = draw({images, g.below, g.height, g.width});
        const Tensor small = draw({images, g.codes, g.codeHeight(), g.codeWidth()});
        const Tensor weights = draw({g.codes, g.below, g.kernel, g.kernel});
        const auto bigMaps = mapsOf(big, pair.big());
        const auto smallMaps = mapsOf(small, pair.small());
        std::vector<float> packed;

        packForGather(weights.data_ptr<float>(), pair, k, packed);
        std::vector<float> gathered(smallMaps.size());
        k.gather(bigMaps.data(), pair.window(), places, packed.data(), pair.small().stored, gathered.data());
        const Tensor leaf = weights.clone().requires_grad_(true);
        const Tensor convolved = torch::conv2d(big, leaf, {}, {g.stride, g.stride}, {g.padding, g.padding});
        QVERIFY(distance(tensorOf(gathered, pair.small(), images), convolved) < 1e-5);

        packForScatter(weights.data_ptr<float>(), pair, k, packed);
        std::vector<float> scattered(bigMaps.size());
        k.scatter(smallMaps.data(), pair.window(), places, packed.data(), pair.small().stored, scattered.data());
        const Tensor leafBig = big.clone().requires_grad_(true);
        const Tensor again = torch::conv2d(leafBig, weights, {}, {g.stride, g.stride}, {g.padding, g.padding});
        QVERIFY(distance(tensorOf(scattered, pair.big(), images),
                         torch::autograd::grad({again}, {leafBig}, {small})[0]) < 1e-5);

        std::vector<float> sums(std::size_t(pair.sums()));
        k.outer(bigMaps.data(), pair.window(), places, smallMaps.data(), pair.small().stored, sums.data());
        Tensor gradient = torch::zeros_like(weights);
        addSums(sums.data(), pair, gradient.data_ptr<float>());
        QVERIFY(distance(gradient, torch::autograd::grad({convolved}, {leaf}, {small})[0]) < 1e-5);
    }
}

void TestKernels::curves_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t kind = 0; kind < runnableKernels().size(); ++kind)
        QTest::newRow(runnableKernels()[kind]->name) << int(kind);
}

// Values and slopes to 5e-7, from far below to far above 0, and what is not a number stays none.
void TestKernels::curves()
{
    QFETCH(int, kind);
    const Kernels &k = *runnableKernels()[std::size_t(kind)];
    const std::vector<std::pair<Curve, Tensor (*)(const Tensor &)>> curves = {
        {Curve::Relu, [](const Tensor &x) { return torch::relu(x); }},
        {Curve::LeakyRelu, [](const Tensor &x) { return torch::leaky_relu(x, 0.01); }},
        {Curve::Tanh, [](const Tensor &x) { return torch::tanh(x); }},
        {Curve::Sigmoid, [](const Tensor &x) { return torch::sigmoid(x); }},
        {Curve::SoftSign, [](const Tensor &x) { return x / (1 + x.abs()); }},
        {Curve::Linear, [](const Tensor &x) { return x * 1; }},
    };
    const Tensor points = torch::cat({torch::linspace(-120, 120, 20001), torch::linspace(-1, 1, 20002)});
    const int count = int(points.numel());
    const std::vector<float> zeros(points.numel());
    for (const auto &[curve, f] : curves) {
        const Tensor leaf = points.clone().requires_grad_(true);
        const Tensor expected = f(leaf);
        Tensor value = points.clone();
        k.finish(curve, nullptr, zeros.data(), value.data_ptr<float>(), count);
        QVERIFY(((value - expected).abs() / (1 + expected.abs())).max().item<double>() < 5e-7);

        Tensor slope = torch::full({count}, 2.f);
        k.slope(curve, value.data_ptr<float>(), slope.data_ptr<float>(), count);
        const Tensor wanted = torch::autograd::grad({expected}, {leaf}, {torch::full({count}, 2.f)})[0];
        QVERIFY((slope - wanted).abs().max().item<double>() < 2e-6);

        float nan[3] = {std::nanf(""), 1, std::nanf("")};
        k.finish(curve, nullptr, zeros.data(), nan, 3);
        QVERIFY(std::isnan(nan[0]) && !std::isnan(nan[1]) && std::isnan(nan[2]));
    }
}

void TestKernels::errors()
{
    for (const Kernels *k : runnableKernels())
        for (const int count : {1, 7, 28, 100}) {
            const Tensor value = draw({count}), target = draw({count});
            Tensor gradient = torch::empty({count});
            const auto call = [&](auto error) {
                return error(value.data_ptr<float>(), target.data_ptr<float>(), 0.5f, gradient.data_ptr<float>(),
                             count);
            };
            const Tensor difference = value - target;
            QVERIFY(std::abs(call(k->squaredError) - difference.square().sum().item<double>()) < 1e-4);
            QVERIFY(torch::allclose(gradient, 0.5 * difference));
            QVERIFY(std::abs(call(k->absoluteError) - difference.abs().sum().item<double>()) < 1e-4);
            QVERIFY(torch::allclose(gradient, 0.5 * difference.sign()));
            Tensor sums = target.clone();
            k->add(value.data_ptr<float>(), sums.data_ptr<float>(), count);
            QVERIFY(torch::allclose(sums, value + target));
            k->multiply(value.data_ptr<float>(), sums.data_ptr<float>(), count);
            QVERIFY(torch::allclose(sums, value * (value + target)));
        }
}

QTEST_GUILESS_MAIN(TestKernels)
#include "tst_kernels.moc"
