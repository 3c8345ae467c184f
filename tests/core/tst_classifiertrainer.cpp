#include "fixtures.h"

#include "core/base/error.h"
#include "core/train/classifiertrainer.h"

#include <QtTest>

#include <numeric>

using namespace pitfall;
using torch::Tensor;

namespace {

const nlohmann::json &expected()
{
    static const nlohmann::json data = testData("finetuning/classifier.json");
    return data;
}

Subset images()
{
    auto dataset = std::make_shared<Dataset>();
    const int side = expected()["side"].get<int>();
    dataset->classNames.assign(expected()["classes"].get<std::size_t>(), "a class");
    dataset->training.shape = {1, side, side};
    dataset->training.pixels = expected()["images"].get<std::vector<std::uint8_t>>();
    dataset->training.labels = expected()["labels"].get<std::vector<std::uint8_t>>();
    Subset subset{dataset, &dataset->training, {}};
    subset.indices.resize(std::size_t(dataset->training.count()));
    std::iota(subset.indices.begin(), subset.indices.end(), 0);
    return subset;
}

Scae network()
{
    NetworkConfig config;
    config.stages.clear();
    for (const auto &stage : expected()["stages"])
        config.stages.push_back(
            {stage["channels"].get<int>(), stage["kernel"].get<int>(), stage["stride"].get<int>(), Activation::Tanh});
    const int side = expected()["side"].get<int>();
    Scae made(config, {1, side, side}, 1);
    setWeights(made, expected()["before"]);
    return made;
}

ClassifierTraining settings(bool frozen)
{
    return {std::int64_t(expected()["along"]["losses"].size()), 64, 0.01, 1, frozen};
}

std::vector<double> train(const Scae &on, bool frozen, int threads = 2)
{
    Workers workers(threads);
    ClassifierTrainer trainer(on, settings(frozen), images(), workers);
    std::vector<double> losses;
    while (!trainer.isFinished())
        losses.push_back(trainer.step());
    return losses;
}

}  // namespace

class TestClassifierTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsPyTorch_data();
    void equalsPyTorch();
    void decoderIsUntouched();
    void sameNumbersOnAnyNumberOfThreads();
    void learnsItsImages();
    void divergenceIsSaid();
};

void TestClassifierTrainer::equalsPyTorch_data()
{
    QTest::addColumn<bool>("frozen");
    QTest::newRow("along") << false;
    QTest::newRow("frozen") << true;
}

// Losses and encoder after some steps, against PyTorch in Python (tests/data/finetuning/make.py): to 1e-4 and 1e-3.
void TestClassifierTrainer::equalsPyTorch()
{
    QFETCH(bool, frozen);
    const auto &answer = expected()[frozen ? "frozen" : "along"];
    const Scae trained = network();
    const std::vector<double> losses = train(trained, frozen);
    for (std::size_t i = 0; i < losses.size(); ++i)
        QVERIFY2(std::abs(losses[i] - answer["losses"][i].get<double>()) < 1e-4, qPrintable(QString("step %1").arg(i)));
    for (const auto &[name, tensor] : trained.parameters()) {
        if (!name.starts_with("encoder."))
            continue;
        const Tensor after = tensorFrom(answer["after"].at(name), tensor.sizes());
        QVERIFY2(largestDifference(tensor, after) < (frozen ? 1e-7 : 1e-3), name.c_str());
    }
}

void TestClassifierTrainer::decoderIsUntouched()
{
    const Scae trained = network();
    train(trained, false);
    for (const auto &[name, tensor] : trained.parameters())
        if (name.starts_with("decoder."))
            QVERIFY2(torch::equal(tensor, tensorFrom(expected()["before"].at(name), tensor.sizes())), name.c_str());
}

void TestClassifierTrainer::sameNumbersOnAnyNumberOfThreads()
{
    QCOMPARE(train(network(), false, 1), train(network(), false, 3));
}

void TestClassifierTrainer::learnsItsImages()
{
    Workers workers;
    ClassifierTraining longer = settings(false);
    longer.steps = 400;
    ClassifierTrainer trainer(network(), longer, images(), workers);
    double loss = 0;
    while (!trainer.isFinished())
        loss = trainer.step();
    QVERIFY2(loss < 0.3, qPrintable(QString::number(loss)));  // chance is ln 3 = 1.1
    std::vector<int> all(40);
    torch::NoGradGuard noGrad;
    const Subset known = images();
    Tensor pictures = torch::empty({40, 1, 12, 12});
    for (int i = 0; i < 40; ++i)
        for (int p = 0; p < 144; ++p)
            pictures[i].view(-1)[p] = known.image(i)[p] / 255.0;
    const std::vector<int> predicted = trainer.predict(trainer.network().features(pictures, 1));
    int right = 0;
    for (int i = 0; i < 40; ++i)
        right += predicted[std::size_t(i)] == known.label(i);
    QVERIFY2(right >= 36, qPrintable(QString::number(right)));
}

void TestClassifierTrainer::divergenceIsSaid()
{
    Workers workers;
    ClassifierTraining wild = settings(false);
    wild.learningRate = 1e30;
    wild.steps = 50;
    ClassifierTrainer trainer(network(), wild, images(), workers);
    const auto train = [&] {
        while (!trainer.isFinished())
            trainer.step();
    };
    QVERIFY_EXCEPTION_THROWN(train(), DivergedError);
}

QTEST_GUILESS_MAIN(TestClassifierTrainer)
#include "tst_classifiertrainer.moc"
