#pragma once

#include "app/window/keptruns.h"
#include "core/experiment/sessionfolder.h"
#include "core/experiment/timeline.h"
#include "tests/ui/windowstate.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>

namespace pitfall {

/// A folder as a program that was killed leaves it: a few steps, with the networks along the way.
inline void keepRun(const QString &folder, const std::string &state = "running",
                    const ExperimentConfig &config = smallrun::config(), const std::string &look = {})
{
    Experiment experiment(config, loadDataset(config.data));
    Timeline timeline;
    std::vector<std::string> rows;
    while (experiment.stepsDone() < 3) {
        if (experiment.isEvaluationDue()) {
            rows.push_back(metricsRow(experiment.evaluate()));
            timeline.add(experiment.moment());
        }
        experiment.step();
    }
    QCOMPARE(timeline.saveTo((folder + "/moments").toStdString()), std::size_t(0));
    writeSession(folder.toStdString(), copySession(experiment, rows, {state, nullptr, look, {}}));
}

/// What tests of runs that are kept and opened have in common.
class KeptRunsTest : public QObject {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A paused run of `smallrun::config` that is kept below `root`.
    void show(MainWindow &window, const QString &root, double worthKeeping = 1e9)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.keepSafe(root);
        window.session().keepSafe(root, worthKeeping);
    }
    void begin(MainWindow &window)
    {
        window.open(smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
    }
    void train(MainWindow &window, int step)
    {
        window.findChild<QAction *>("batch")->trigger();
        WAIT_FOR(window.session().status().step == step && stateOf(window) == RunState::Paused);
    }
    void save(MainWindow &window, const QString &name)
    {
        window.session().save(path(name));
        WAIT_FOR(window.messages().text() == "Saved in " + path(name));
    }
    void recover(MainWindow &window, const char *button)
    {
        QTRY_VERIFY_WITH_TIMEOUT(offers(window)->isVisible(), smallrun::patience);
        const auto generation = window.session().status().generation;
        offers(window)->findChild<QPushButton *>(button)->click();
        WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    }

    QTemporaryDir m_folder;
};

}  // namespace pitfall
