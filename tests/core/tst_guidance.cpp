#include "core/experiment/experiment.h"

#include <QtTest>

using namespace pitfall;

namespace {

ExperimentConfig configWith(double guidance)
{
    ExperimentConfig config;
    config.data.train = 3000;
    config.data.validation = 500;
    config.data.test = 2000;
    config.training.epochs = 10;
    config.training.guidance = guidance;
    config.probe.evaluations = 2;
    return config;
}

struct Outcome {
    Evaluation last;
    double loss;  ///< of the last step
};

Outcome train(double guidance)
{
    Experiment experiment(configWith(guidance), loadDataset({}));
    Outcome outcome{};
    while (experiment.isEvaluationDue() || !experiment.isFinished()) {
        if (experiment.isEvaluationDue())
            outcome.last = experiment.evaluate();
        else
            outcome.loss = experiment.step().loss;
    }
    return outcome;
}

}  // namespace

/// Real images, real training: the pictures stay alike, the accuracy moves.
class TestGuidance : public QObject {
    Q_OBJECT

private slots:
    void movesAccuracyAndLeavesPicturesAlike();
};

void TestGuidance::movesAccuracyAndLeavesPicturesAlike()
{
    const Outcome plain = train(0), guided = train(0.1);
    const auto at = [](const Outcome &outcome, const char *key) { return outcome.last.at(key).value; };
    qInfo("MSE %.4f and %.4f, linear %.3f and %.3f, k-NN %.3f and %.3f, loss %.4f and %.4f", at(plain, "mse"),
          at(guided, "mse"), at(plain, "linear"), at(guided, "linear"), at(plain, "knn"), at(guided, "knn"), plain.loss,
          guided.loss);
    QVERIFY(at(guided, "linear") > at(plain, "linear") + 0.005);
    QVERIFY(at(guided, "knn") > at(plain, "knn") + 0.02);
    QVERIFY(at(guided, "mse") < 1.3 * at(plain, "mse"));
    // What is reported is the error alone: the cross-entropy of ten classes would be many times as large.
    QVERIFY(guided.loss < 1.3 * plain.loss);
}

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
