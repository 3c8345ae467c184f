#include "core/base/error.h"
#include "core/experiment/experiment.h"
#include "core/experiment/gallery.h"
#include "core/experiment/timeline.h"
#include "tests/core/errortext.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;

namespace {

ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.train = 200;
    config.data.validation = 50;
    config.data.test = 60;
    config.network.stages = {{6, 5, 2}, {4, 3, 2}};
    config.training.epochs = 2;
    config.training.batch_size = 32;
    config.probe.evaluations = 6;
    config.probe.live_train = 100;
    config.probe.live_test = 50;
    config.probe.bootstrap = 100;
    return config;
}

std::shared_ptr<const Dataset> fashion()
{
    static const auto dataset = loadDataset(ExperimentConfig().data);
    return dataset;
}

/// A moment before each step of a run.
std::vector<std::shared_ptr<const Moment>> moments(Experiment &experiment, int count)
{
    std::vector<std::shared_ptr<const Moment>> all;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            experiment.step();
        all.push_back(experiment.moment());
    }
    return all;
}

std::vector<float> pictureOf(const Moment &moment)
{
    SnapshotRequest request;
    request.reconstructions = {SnapshotRequest::currentStage, {0, 1}};
    return Gallery().make(moment, request).reconstructions->outputs.values;
}

}  // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void givesTheMomentAtOrBefore()
    {
        Experiment experiment(smallConfig(), fashion());
        Timeline timeline;
        QVERIFY(!timeline.at(3));
        const auto all = moments(experiment, 4);
        for (int i : {1, 3})
            timeline.add(all[i]);
        QCOMPARE(timeline.at(0)->step, 1);
        QCOMPARE(timeline.at(1)->step, 1);
        QCOMPARE(timeline.at(2)->step, 1);
        QCOMPARE(timeline.at(1000)->step, 3);
        QCOMPARE(timeline.steps(), (std::vector<std::int64_t>{1, 3}));
    }

    void momentsStayWhileTheRunGoesOn()
    {
        Experiment experiment(smallConfig(), fashion());
        experiment.step();
        const auto moment = experiment.moment();
        const auto before = pictureOf(*moment);
        for (int i = 0; i < 5; ++i)
            experiment.step();
        QCOMPARE(pictureOf(*moment), before);
        QVERIFY(pictureOf(*experiment.moment()) != before);
    }

    void thinsEvenlyWithoutAFolder()
    {
        Experiment experiment(smallConfig(), fashion());
        const auto all = moments(experiment, 13);
        Timeline one;
        one.add(all[0]);
        Timeline timeline(one.bytes() * 7);
        for (const auto &moment : all)
            timeline.add(moment);
        QVERIFY(timeline.bytes() <= one.bytes() * 7);
        const auto steps = timeline.steps();
        QCOMPARE(steps.size(), std::size_t(7));
        QCOMPARE(steps.front(), std::int64_t(0));
        QCOMPARE(steps.back(), std::int64_t(12));
        for (std::size_t i = 1; i < steps.size(); ++i)
            QVERIFY2(steps[i] - steps[i - 1] <= 4, qPrintable(QString::number(steps[i])));
    }

    void whatLeavesMemoryComesBackFromTheFolder()
    {
        Experiment experiment(smallConfig(), fashion());
        const auto all = moments(experiment, 9);
        QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("timeline"));
        {
            Timeline one;
            one.add(all[0]);
            Timeline timeline(one.bytes() * 3, folder.toStdString());
            for (const auto &moment : all)
                timeline.add(moment);
            QVERIFY(timeline.bytes() <= one.bytes() * 3);
            QCOMPARE(timeline.steps().size(), all.size());
            QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
            for (const auto &moment : all) {
                const auto back = timeline.at(moment->step);
                QCOMPARE(back->step, moment->step);
                QCOMPARE(back->stage, moment->stage);
                QCOMPARE(back->epoch, moment->epoch);
                QCOMPARE(pictureOf(*back), pictureOf(*moment));
            }
        }
        QVERIFY(!QDir(folder).exists());
    }

    void whatWasSavedIsThereAgain()
    {
        QTemporaryDir parent;
        const std::string folder = parent.filePath(QStringLiteral("moments")).toStdString();
        Experiment experiment(smallConfig(), fashion());
        const auto all = moments(experiment, 6);
        {
            Timeline timeline;
            for (const auto &moment : all)
                timeline.add(moment);
            timeline.saveTo(folder);
        }
        std::vector<Moment> places;
        for (const auto &moment : all) {
            Moment place = *moment;
            place.network.reset();
            places.push_back(place);
        }
        QVERIFY(QFile::remove(QString::fromStdString(folder) + QStringLiteral("/2.safetensors")));
        {
            Timeline again;
            again.add(all.back());
            again.addSaved(folder, *all.back(), places);
            QCOMPARE(again.steps(), (std::vector<std::int64_t>{0, 1, 3, 4, 5}));
            QCOMPARE(pictureOf(*again.at(3)), pictureOf(*all[3]));
            QCOMPARE(again.at(3)->stage, all[3]->stage);
            QCOMPARE(again.at(5), all[5]);  // the one in memory
        }
        QCOMPARE(QDir(QString::fromStdString(folder)).entryList(QDir::Files).size(), 5);  // they stay
    }

    void aFolderThatCannotBeWrittenIsDoneWithout()
    {
        QTemporaryDir parent;
        QFile file(parent.filePath(QStringLiteral("in the way")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Experiment experiment(smallConfig(), fashion());
        const auto all = moments(experiment, 5);
        Timeline one;
        one.add(all[0]);
        Timeline timeline(one.bytes() * 2, file.fileName().toStdString());
        for (const auto &moment : all)
            timeline.add(moment);
        QCOMPARE(timeline.steps(), (std::vector<std::int64_t>{0, 4}));
        QVERIFY(file.exists());
    }

    void aBranchGoesOnFromTheMoment()
    {
        Experiment experiment(smallConfig(), fashion());
        while (experiment.stepsDone() < 9)
            experiment.step();
        const auto moment = experiment.moment();
        ExperimentConfig config = smallConfig();
        config.training.learning_rate /= 10;
        config.training.epochs = 4;
        Experiment branch(config, *moment);
        QCOMPARE(branch.stepsDone(), 9);
        QCOMPARE(pictureOf(*branch.moment()), pictureOf(*moment));
        QVERIFY(branch.isEvaluationDue());
        QCOMPARE(branch.evaluate().step, 9);
        QVERIFY(!branch.isEvaluationDue());
        branch.step();
        QCOMPARE(branch.stepsDone(), 10);
        QVERIFY(pictureOf(*branch.moment()) != pictureOf(*moment));
        // In the second stage the same epoch of it, though stages are longer now.
        while (experiment.stepsDone() < 16)
            experiment.step();
        Experiment upper(config, *experiment.moment());
        QCOMPARE(upper.stepsDone(), 4 * 7 + 2);
        std::int64_t last = -1;
        while (!upper.isFinished() || upper.isEvaluationDue())
            if (upper.isEvaluationDue())
                last = upper.evaluate().step;
            else
                upper.step();
        QCOMPARE(last, 2 * 4 * 7);
    }

    void aBranchWithAnotherScheduleBeginsIt()
    {
        Experiment experiment(smallConfig(), fashion());
        for (int i = 0; i < 16; ++i)
            experiment.step();
        ExperimentConfig config = smallConfig();
        config.training.schedule = Schedule::Joint;
        Experiment branch(config, *experiment.moment());
        QCOMPARE(branch.stepsDone(), 0);
        QCOMPARE(branch.evaluate().stage, 1);
        branch.step();
    }

    void aBranchKeepsImagesAndNetwork()
    {
        Experiment experiment(smallConfig(), fashion());
        const auto moment = experiment.moment();
        ExperimentConfig config = smallConfig();
        config.data.train = 100;
        QVERIFY(errorText<ConfigError>([&] { Experiment branch(config, *moment); }).contains("data: a branch"));
        config = smallConfig();
        config.network.stages[0].channels = 5;
        QVERIFY(errorText<ConfigError>([&] { Experiment branch(config, *moment); }).contains("network: a branch"));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
