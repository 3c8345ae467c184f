#include "core/compute/workers.h"

#include <QtTest>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace pitfall;

class TestWorkers : public QObject {
    Q_OBJECT

private slots:
    void eachPieceOnce_data();
    void eachPieceOnce();
    void firstExceptionComesBack();
    void nothingToDo();
};

void TestWorkers::eachPieceOnce_data()
{
    QTest::addColumn<int>("threads");
    for (int threads : {1, 2, 7})
        QTest::addRow("%d threads", threads) << threads;
}

void TestWorkers::eachPieceOnce()
{
    QFETCH(int, threads);
    Workers workers(threads);
    QCOMPARE(workers.threads(), threads);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::atomic<int>> done(round);
        workers.forEach(round, [&](int i) { ++done[i]; });
        for (const auto &count : done)
            QCOMPARE(count.load(), 1);
    }
}

void TestWorkers::firstExceptionComesBack()
{
    Workers workers(3);
    std::atomic<int> done = 0;
    const auto piece = [&](int i) {
        if (i == 5)
            throw std::runtime_error("five");
        ++done;
    };
    QVERIFY_EXCEPTION_THROWN(workers.forEach(20, piece), std::runtime_error);
    QCOMPARE(done.load(), 19);
    workers.forEach(4, [&](int) { ++done; });
    QCOMPARE(done.load(), 23);
}

void TestWorkers::nothingToDo()
{
    Workers workers(2);
    workers.forEach(0, [](int) { QFAIL("there is nothing to do"); });
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
