#include "fixtures.h"

#include "core/base/error.h"
#include "core/train/optimizer.h"

#include <torch/optim.h>

#include <QtTest>

using namespace pitfall;
using torch::Tensor;

namespace {

constexpr int steps = 25;

NamedTensors someParameters()
{
    at::Generator generator = at::detail::createCPUGenerator(1);
    return {{"encoder.0.weight", torch::randn({5, 3, 3, 3}, generator)},
            {"encoder.0.bias", torch::randn({5}, generator)}};
}

/// Gradients of widely different size, some of them zero.
std::vector<Tensor> gradientsOfStep(int step)
{
    at::Generator generator = at::detail::createCPUGenerator(100 + step);
    const Tensor weight = torch::randn({5, 3, 3, 3}, generator).pow(5);
    return {torch::where(weight.abs() < 0.01, torch::zeros_like(weight), weight), torch::randn({5}, generator)};
}

double rateOfStep(int step)
{
    return step < 10 ? 0.01 : 0.003;
}

OptimizerRule ruleOf(bool adam)
{
    return {adam ? OptimizerKind::Adam : OptimizerKind::Sgd, 0.8, 0.05};
}

template<class Kind, class Options>
NamedTensors byTorch(const Options &options)
{
    NamedTensors parameters = someParameters();
    std::vector<torch::optim::OptimizerParamGroup> groups;
    for (const auto &[name, tensor] : parameters) {
        auto own = std::make_unique<Options>(options);
        own->weight_decay(name.ends_with(".weight") ? 0.05 : 0.0);
        groups.emplace_back(std::vector<Tensor>{tensor}, std::move(own));
    }
    Kind optimizer(groups, options);
    for (int step = 0; step < steps; ++step) {
        const auto gradients = gradientsOfStep(step);
        for (std::size_t p = 0; p < parameters.size(); ++p)
            parameters[p].second.mutable_grad() = gradients[p];
        for (auto &group : optimizer.param_groups())
            group.options().set_lr(rateOfStep(step));
        optimizer.step();
    }
    return parameters;
}

void go(Optimizer &optimizer, int from, int to)
{
    for (int step = from; step < to; ++step)
        optimizer.step(rateOfStep(step), gradientsOfStep(step));
}

}  // namespace

class TestOptimizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTorch_data();
    void equalsTorch();
    void goesOnFromItsState_data();
    void goesOnFromItsState();
    void refusesAnotherState();
};

void TestOptimizer::equalsTorch_data()
{
    QTest::addColumn<bool>("adam");
    QTest::newRow("Adam") << true;
    QTest::newRow("SGD") << false;
}

// Weight decay and changes of the learning rate included, after 25 steps: 2e-6.
void TestOptimizer::equalsTorch()
{
    QFETCH(bool, adam);
    namespace to = torch::optim;
    const NamedTensors expected =
        adam ? byTorch<to::Adam>(to::AdamOptions(0.01)) : byTorch<to::SGD>(to::SGDOptions(0.01).momentum(0.8));
    Optimizer optimizer(ruleOf(adam), someParameters());
    go(optimizer, 0, steps);
    for (std::size_t p = 0; p < expected.size(); ++p) {
        const Tensor &got = optimizer.parameters()[p].second;
        QVERIFY(((got - expected[p].second).abs() / (1 + expected[p].second.abs())).max().item<double>() < 2e-6);
    }
}

void TestOptimizer::goesOnFromItsState_data()
{
    equalsTorch_data();
}

// To the last bit.
void TestOptimizer::goesOnFromItsState()
{
    QFETCH(bool, adam);
    Optimizer whole(ruleOf(adam), someParameters());
    go(whole, 0, steps);

    Optimizer first(ruleOf(adam), someParameters());
    go(first, 0, 12);
    Optimizer second(ruleOf(adam), first.parameters());
    second.restore(first.stepsDone(), first.state());
    QCOMPARE(second.stepsDone(), 12);
    go(second, 12, steps);
    for (std::size_t p = 0; p < whole.parameters().size(); ++p)
        QVERIFY(torch::equal(whole.parameters()[p].second, second.parameters()[p].second));
}

void TestOptimizer::refusesAnotherState()
{
    Optimizer optimizer(ruleOf(true), someParameters());
    go(optimizer, 0, 3);
    const Tensor before = optimizer.state()[0].second.clone();
    NamedTensors lacking = optimizer.state();
    lacking[0].second = before + 1;
    lacking.pop_back();
    QVERIFY_EXCEPTION_THROWN(optimizer.restore(7, lacking), Error);
    NamedTensors other = optimizer.state();
    other[1].second = torch::zeros({2});
    QVERIFY_EXCEPTION_THROWN(optimizer.restore(7, other), Error);
    QVERIFY(torch::equal(optimizer.state()[0].second, before));
    QCOMPARE(optimizer.stepsDone(), 3);
}

QTEST_GUILESS_MAIN(TestOptimizer)
#include "tst_optimizer.moc"
