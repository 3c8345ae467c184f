#include "core/probe/curvature.h"
#include "core/probe/lbfgs.h"

#include <QtTest>

#include <cmath>

using namespace pitfall;
using torch::Tensor;

namespace {

/// Steps until it is finished, or so many evaluations were made.
template<class Function>
int search(Lbfgs &lbfgs, const Function &function, int most = 1000)
{
    int evaluations = 0;
    for (; !lbfgs.isFinished() && evaluations < most; ++evaluations) {
        const auto [value, gradient] = function(lbfgs.point());
        lbfgs.tell(value, gradient);
    }
    return evaluations;
}

/// x'Ax/2 − b'x, whose least value lies where Ax = b.
struct Quadratic {
    Tensor a;
    Tensor b;

    std::pair<double, Tensor> operator()(const Tensor &x) const
    {
        const Tensor exact = x.to(torch::kFloat64);
        const Tensor ax = torch::mm(a.to(torch::kFloat64), exact);
        return {(0.5 * ax - b).flatten().dot(exact.flatten()).item<double>(), (ax - b).to(torch::kFloat32)};
    }
};

Tensor spd(const Tensor &eigenvalues)
{
    at::Generator generator = at::detail::createCPUGenerator(1);
    const std::int64_t n = eigenvalues.numel();
    const Tensor q = std::get<0>(torch::linalg_qr(torch::randn({n, n}, generator)));
    return torch::mm(q * eigenvalues, q.t());
}

}  // namespace

class TestLbfgs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheLeastOfAQuadratic();
    void findsTheLeastOfRosenbrock();
    void knownCurvatureSavesSteps();
    void endsWhereThereIsNothingToDo();
    void endsAtWhatIsNoNumber();
    void curvatureIsTheInverseOfWhatItSays();
};

void TestLbfgs::findsTheLeastOfAQuadratic()
{
    const Quadratic f{spd(torch::logspace(-1, 1, 20)), torch::ones({20, 1})};
    Lbfgs lbfgs(torch::zeros({20, 1}), 1e-5);
    search(lbfgs, f);
    QVERIFY(lbfgs.isFinished());
    QVERIFY((torch::mm(f.a, lbfgs.best()) - f.b).abs().max().item<double>() < 1e-4);
}

// (1 − x)² + 100 (y − x²)², from (−1.2, 1): curved, and steps that are too long.
void TestLbfgs::findsTheLeastOfRosenbrock()
{
    const auto f = [](const Tensor &p) {
        const double x = p[0].item<double>(), y = p[1].item<double>();
        const float dx = float(-2 * (1 - x) - 400 * x * (y - x * x)), dy = float(200 * (y - x * x));
        return std::pair((1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x), torch::tensor({dx, dy}));
    };
    Lbfgs lbfgs(torch::tensor({-1.2f, 1.f}), 1e-3);
    const int evaluations = search(lbfgs, f);
    QVERIFY2(evaluations < 120, qPrintable(QString::number(evaluations)));
    QVERIFY((lbfgs.best() - 1).abs().max().item<double>() < 5e-3);
}

void TestLbfgs::knownCurvatureSavesSteps()
{
    const Quadratic f{spd(torch::logspace(-3, 2, 60)), torch::ones({60, 1})};
    const Tensor inverse = torch::linalg_inv(f.a + 0.01 * torch::eye(60));
    Lbfgs blind(torch::zeros({60, 1}), 1e-3);
    Lbfgs knowing(torch::zeros({60, 1}), 1e-3, [&](const Tensor &g) { return torch::mm(inverse, g); });
    QVERIFY(search(knowing, f) * 2 < search(blind, f));
}

void TestLbfgs::endsWhereThereIsNothingToDo()
{
    const Quadratic f{torch::eye(3), torch::ones({3, 1})};
    Lbfgs lbfgs(torch::ones({3, 1}), 1e-5);
    QCOMPARE(search(lbfgs, f), 1);
    QVERIFY(torch::equal(lbfgs.best(), torch::ones({3, 1})));
}

void TestLbfgs::endsAtWhatIsNoNumber()
{
    const auto f = [](const Tensor &x) { return std::pair(std::nan(""), torch::full_like(x, NAN)); };
    Lbfgs lbfgs(torch::zeros({3, 1}), 1e-5);
    QVERIFY(search(lbfgs, f, 50) < 50);
}

// Applied to the curvature that it stands for, built whole here, it gives back what was put in.
void TestLbfgs::curvatureIsTheInverseOfWhatItSays()
{
    constexpr std::int64_t d = 30;
    constexpr int classes = 4;
    constexpr double strength = 0.02;
    at::Generator generator = at::detail::createCPUGenerator(2);
    const Tensor features = torch::randn({200, 3}, generator).mm(torch::randn({3, d}, generator));
    const Tensor standardised = (features - features.mean(0)) / features.std(0, false);
    const Curvature curvature(standardised, classes);
    const Tensor whole = torch::mm(standardised.t(), standardised) / 200 * (classes - 1.0) / (classes * classes) +
                         strength * torch::eye(d);
    const Tensor x = torch::randn({d + 1, classes}, generator);
    const Tensor weights = curvature.inverse(x, strength).slice(0, 0, d);
    QVERIFY((torch::mm(whole, weights) - x.slice(0, 0, d)).abs().max().item<double>() < 1e-2);
}

QTEST_GUILESS_MAIN(TestLbfgs)
#include "tst_lbfgs.moc"
