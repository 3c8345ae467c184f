#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/newstudy.h"
#include "app/window/studywindow.h"
#include "app/window/viewdock.h"
#include "tests/ui/smallrun.h"
#include "ui/panels/studydesigner.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/views/reconstructionsview.h"
#include "ui/views/studycolours.h"
#include "ui/views/studyscatter.h"
#include "ui/views/studytable.h"
#include "ui/views/studytablemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace pitfall;

namespace {

constexpr int patience = 120000;  // milliseconds; the machine may be busy

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

/// Real images, small networks: some seconds each.
ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.train = 300;
    config.data.validation = 100;
    config.data.test = 200;
    config.network.stages = {{4, 5, 2}};
    config.training.epochs = 1;
    config.training.batch_size = 32;
    config.probe.evaluations = 2;
    config.probe.live_train = 100;
    config.probe.live_test = 100;
    config.probe.final_train = 200;
    config.probe.bootstrap = 100;
    return config;
}

Study smallStudy(int networks)
{
    Study study;
    study.base = smallConfig();
    study.sampling = Sampling::Latin;
    study.count = networks;
    study.vary = {{"training.learning_rate", {}, 0.0005, 0.005, true},
                  {"network.stages.0.activation", {"\"tanh\"", "\"sigmoid\""}}};
    return study;
}

/// What has the colour of the accent, in pixels.
int countOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == colour;
    return count;
}

bool isIn(const StudyStatus &status, StudyStatus::State state)
{
    return status.state == state;
}

}  // namespace

/// A study as a person runs it, in the window and with the real command line behind it.
class TestStudyWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CACHE_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    }

    void manyNumbersAreAScaleOfColours()
    {
        const Theme theme(QApplication::palette());
        StudyColumn rates;
        rates.label = QStringLiteral("Learning rate");
        rates.isNumeric = true;
        std::vector<int> places;
        for (int i = 0; i < 9; ++i) {
            rates.numbers.push_back(std::pow(10.0, -i));
            rates.texts.push_back(QString::number(rates.numbers.back()));
            places.push_back(i);
        }
        rates.numbers[8] = std::nan("");  // not set
        StudyColours colours;
        colours.choose(&rates, places, {}, theme);
        const auto brightness = [&](int place) { return qGray(colours.of(place, {}).colour.rgb()); };
        for (int i = 1; i < 8; ++i)
            QVERIFY2(brightness(i) < brightness(i - 1), qPrintable(QString::number(i)));
        QCOMPARE(colours.of(8, {}).colour, theme.faint);
        QCOMPARE(colours.of(9, {{}, Qt::green, 0}).colour, QColor(Qt::green));  // none of those

        const int height = colours.legendHeight(QApplication::font(), 400);
        QImage legend(400, height, QImage::Format_RGB32);
        legend.fill(theme.background);
        QPainter painter(&legend);
        painter.setFont(QApplication::font());
        colours.paintLegend(painter, legend.rect(), theme);
        painter.end();
        smallrun::keep(legend, QStringLiteral("study-scale"));
        for (const int place : {0, 4, 7})
            QVERIFY(countOf(legend, colours.of(place, {}).colour) > 10);

        colours.choose(&rates, {5, 6, 7}, {}, theme);  // few are kinds
        QCOMPARE(colours.of(6, {}).name, rates.texts[6]);
        const int row = colours.legendHeight(QApplication::font(), 4000);
        const int rows = colours.legendHeight(QApplication::font(), 200);
        QVERIFY(rows > row);
        QImage kinds(200, rows, QImage::Format_RGB32);
        kinds.fill(theme.background);
        painter.begin(&kinds);
        painter.setFont(QApplication::font());
        colours.paintLegend(painter, kinds.rect(), theme);
        painter.end();
        for (const int place : {5, 6, 7})
            QVERIFY(countOf(kinds, colours.of(place, {}).colour) > 10);
        colours.choose(nullptr, places, {}, theme);
        QCOMPARE(colours.legendHeight(QApplication::font(), 400), 0);
    }

    void runsPausesAndGoesOn()
    {
        StudyWindow window(QStringLiteral(PITFALL_CLI));
        window.show();
        QVERIFY(!window.findChild<QAction *>("runStudy")->isEnabled());
        window.session().create(smallStudy(5), studyFolder(), 2);
        WAIT_FOR(isIn(window.session().status(), StudyStatus::State::Running));
        WAIT_FOR(window.session().status().progress.done() >= 1);
        QCOMPARE(window.findChild<QAction *>("runStudy")->text(), QStringLiteral("Pause"));
        window.findChild<QAction *>("runStudy")->trigger();
        WAIT_FOR(isIn(window.session().status(), StudyStatus::State::Paused));
        QTest::qWait(1500);  // what had just ended is read
        const int done = window.session().status().progress.done();
        QTest::qWait(2500);
        QCOMPARE(window.session().status().progress.done(), done);
        QVERIFY(done < 5);
        QCOMPARE(window.findChild<QAction *>("runStudy")->text(), QStringLiteral("Continue"));
        window.findChild<QAction *>("runStudy")->trigger();
        WAIT_FOR(isIn(window.session().status(), StudyStatus::State::Finished));
        QCOMPARE(window.session().status().progress.finished, 5);
        QVERIFY(!window.findChild<QAction *>("runStudy")->isEnabled());
        // The statistics are of all five, in the end.
        WAIT_FOR(window.scatter().sentence().contains(QStringLiteral("Over 5 networks")));
    }

    void aClickShowsANetwork()
    {
        StudyWindow window(QStringLiteral(PITFALL_CLI));
        window.resize(1300, 850);
        window.show();
        window.open(studyFolder());
        WAIT_FOR(window.session().results() && window.chosen() == 0);  // the first, until a person chooses
        QCOMPARE(window.table().table().model()->rowCount(), 5);
        Plot &plot = window.scatter().plot();
        WAIT_FOR(!window.scatter().pointOf(3).isNull());
        QTest::qWait(100);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, window.scatter().pointOf(3).toPoint());
        QCOMPARE(window.chosen(), 3);
        QCOMPARE(window.table().table().currentIndex().data().toString(), QStringLiteral("3"));
        // Around its point is a ring, and its pictures come.
        const QColor accent = plot.theme().accent;
        QTest::qWait(100);
        QVERIFY(countOf(plot.grab().toImage(), accent) > 30);
        auto *pictures = window.findChild<ReconstructionsView *>();
        const auto isBlank = [&] { return pictures->csv().count(u'\n') < 2; };
        WAIT_FOR(!isBlank());
        // A row of the table does the same.
        QTableView &table = window.table().table();
        table.setCurrentIndex(table.model()->index(1, 0));
        QCOMPARE(window.chosen(), 1);

        QSignalSpy opened(&window, &StudyWindow::runOpened);
        QTest::mouseClick(window.findChild<QToolButton *>("openRun"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.front().front().toString().endsWith(QStringLiteral("runs/0001")));
    }

    void theMainWindowOpensARun()
    {
        MainWindow window;
        window.show();
        window.studies().open(studyFolder());
        WAIT_FOR(window.studies().session().results());
        emit window.studies().runOpened(studyFolder() + QStringLiteral("/runs/0002"));
        WAIT_FOR(window.session().status().state == RunState::Finished);
        const auto &runs = window.findChild<LossAccuracyView *>()->runs();
        WAIT_FOR(!runs.empty() && runs.back().report && runs.back().evaluations.size() >= 2);
        WAIT_FOR(window.session().status().step == window.session().status().length.steps);
    }

    void sortsAndFilters()
    {
        StudyWindow window(QStringLiteral(PITFALL_CLI));
        window.open(studyFolder());
        WAIT_FOR(window.session().results());
        StudyTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResults(window.session().results());
        QAbstractItemModel *shown = window.table().table().model();
        QLineEdit &filter = window.table().filter();
        std::vector<double> rates;
        for (const NetworkRecord &record : window.session().results()->records)
            rates.push_back(window.session().results()->networkOf(record).config.training.learning_rate);
        std::sort(rates.begin(), rates.end());

        filter.setText(QStringLiteral("learning < %1").arg((rates[1] + rates[2]) / 2));
        QCOMPARE(shown->rowCount(), 2);
        filter.setText(QStringLiteral("linear>=0 TANH"));
        QCOMPARE(shown->rowCount(),
                 std::count_if(
                     window.session().results()->records.begin(), window.session().results()->records.end(),
                     [&](const auto &record) {
                         return window.session().results()->networkOf(record).config.network.stages[0].activation ==
                                Activation::Tanh;
                     }));
        filter.setText(QStringLiteral("linear>100"));
        QCOMPARE(shown->rowCount(), 0);
        filter.setText(QStringLiteral("colour<3"));
        QCOMPARE(shown->rowCount(), 5);
        bool says = false;
        for (const QLabel *label : window.table().findChildren<QLabel *>())
            says = says || label->text().contains(QStringLiteral("Not understood: colour<3"));
        QVERIFY(says);
        filter.clear();

        int column = -1;
        for (int i = 0; i < model.columnCount(); ++i)
            if (model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Learning rate"))
                column = i;
        QVERIFY(column >= 0);
        window.table().table().sortByColumn(column, Qt::DescendingOrder);
        double before = 1;
        for (int row = 0; row < shown->rowCount(); ++row) {
            const double rate = shown->index(row, column).data(StudyTableModel::sortRole).toDouble();
            QVERIFY(rate < before);
            before = rate;
        }
    }

    void coloursAndAxes()
    {
        StudyWindow window(QStringLiteral(PITFALL_CLI));
        window.resize(1300, 850);
        window.show();
        window.open(studyFolder());
        WAIT_FOR(window.session().results() && !window.scatter().pointOf(4).isNull());
        auto *colour = window.findChild<QComboBox *>("studyColour");
        QVERIFY(colour->findText(QStringLiteral("Activation, stage 1")) >= 0);
        colour->setCurrentIndex(colour->findText(QStringLiteral("Activation, stage 1")));
        QTest::qWait(100);
        const Theme theme = window.scatter().plot().theme();
        const QImage picture = window.scatter().plot().grab().toImage();
        QVERIFY(countOf(picture, theme.label(0)) > 10);
        QVERIFY(countOf(picture, theme.label(1)) > 10);
        // Right is always better: the errors fall from left to right, SSIM rises.
        auto *score = window.findChild<QComboBox *>("studyScore");
        for (const char *key : {"mse", "ssim"}) {
            score->setCurrentIndex(score->findData(QLatin1String(key)));
            QTest::qWait(50);
            std::vector<std::pair<double, double>> places;
            for (const NetworkRecord &record : window.session().results()->records)
                places.emplace_back(window.scatter().pointOf(record.index).x(), record.report.scores.at(key).value);
            std::sort(places.begin(), places.end());
            for (std::size_t i = 1; i < places.size(); ++i)
                QVERIFY(key == std::string("mse") ? places[i].second <= places[i - 1].second
                                                  : places[i].second >= places[i - 1].second);
        }
    }

    void writesReportAndTable()
    {
        StudyWindow window(QStringLiteral(PITFALL_CLI));
        window.open(studyFolder());
        WAIT_FOR(window.session().results());
        QSignalSpy written(&window.session(), &StudySession::written);
        window.findChild<QAction *>("studyReport")->trigger();
        WAIT_FOR(written.size() == 1);
        QFile page(studyFolder() + QStringLiteral("/report.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("5 of 5 networks"));
        const QString path = m_home.filePath(QStringLiteral("networks.csv"));
        window.session().writeTable(path);
        WAIT_FOR(written.size() == 2);
        QFile table(path);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count('\n'), 6);
    }

    void whatOthersFinishAppears()
    {
        const QString folder = m_home.filePath(QStringLiteral("elsewhere"));
        StudyWindow window(QStringLiteral(PITFALL_CLI));
        {
            StudySession maker{QStringLiteral(PITFALL_CLI)};
            maker.create(smallStudy(3), folder, 1);
            WAIT_FOR(maker.results());
        }  // it ends with what it had begun
        window.open(folder);
        WAIT_FOR(window.session().results());
        QVERIFY(window.session().status().progress.done() < 3);
        QProcess cli;
        cli.start(QStringLiteral(PITFALL_CLI), {"study", "network", folder, "2"});
        QVERIFY(cli.waitForFinished(patience));
        const auto has = [&](int network) {
            const auto &records = window.session().results()->records;
            return std::any_of(records.begin(), records.end(), [&](const auto &r) { return r.index == network; });
        };
        WAIT_FOR(has(2));
        QVERIFY(window.session().status().growsElsewhere);
    }

    void complaintsLeaveTheStudyAlone()
    {
        StudyWindow window(QStringLiteral(PITFALL_CLI));
        window.open(studyFolder());
        WAIT_FOR(window.session().results());
        window.open(m_home.filePath(QStringLiteral("nowhere")));
        WAIT_FOR(window.messages().text().contains(QStringLiteral("is not the folder of a study")));
        QCOMPARE(int(window.session().results()->records.size()), 5);
        QVERIFY(isIn(window.session().status(), StudyStatus::State::Finished));
        window.session().create(smallStudy(6), studyFolder(), 1);
        WAIT_FOR(window.messages().text().contains(QStringLiteral("holds another study")));
        QCOMPARE(int(window.session().results()->records.size()), 5);
    }

    void designsAStudy()
    {
        NewStudyDialog dialog(smallConfig());
        StudyDesigner &designer = dialog.designer();
        auto *start = dialog.findChild<QPushButton *>("start");
        QVERIFY(start->isEnabled());
        QCOMPARE(designer.study().count, 20);  // pitfall-20
        auto &beginning = designer.beginning();
        beginning.setCurrentIndex(beginning.count() - 1);  // the window's settings
        emit beginning.activated(beginning.count() - 1);
        QCOMPARE(designer.study().base.data.train, 300);
        designer.setClassless(smallConfig().data);
        QVERIFY2(designer.problem().contains(QStringLiteral("no labels")), qPrintable(designer.problem()));
        QVERIFY(!start->isEnabled());
        designer.setClassless({});
        QVERIFY(start->isEnabled());
        QTableWidget &table = designer.variations();
        QCOMPARE(table.rowCount(), 1);
        table.item(0, 1)->setText(QStringLiteral("0.1 to 0.01"));
        QVERIFY2(designer.problem().contains(QStringLiteral("min is larger than max")), qPrintable(designer.problem()));
        QVERIFY(!start->isEnabled());
        table.item(0, 1)->setText(QStringLiteral("0.001, 0.01"));
        QVERIFY2(designer.problem().isEmpty(), qPrintable(designer.problem()));
        QCOMPARE(designer.study().vary[0].choices, (std::vector<std::string>{"0.001", "0.01"}));
        auto *key = qobject_cast<QComboBox *>(table.cellWidget(0, 0));
        key->setCurrentIndex(key->findText(QStringLiteral("Whole network")));
        emit key->activated(key->currentIndex());
        QVERIFY(!designer.problem().isEmpty());
        table.item(0, 1)->setText(QStringLiteral("4×5/2; 4×5/2 → 2×3/2"));
        QVERIFY2(designer.problem().isEmpty(), qPrintable(designer.problem()));
        QSignalSpy started(&dialog, &NewStudyDialog::started);
        dialog.folder().setText(m_home.filePath(QStringLiteral("designed")));
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(started.size(), 1);
        const auto study = started.front().front().value<Study>();
        QCOMPARE(study.vary[0].key, std::string("network.stages"));
        QCOMPARE(int(study.vary[0].choices.size()), 2);
    }

private:
    QString studyFolder() const { return m_home.filePath(QStringLiteral("study")); }

    QTemporaryDir m_home;
};

QTEST_MAIN(TestStudyWindow)
#include "tst_studywindow.moc"
