#include "tests/cli/fewclothes.h"

/// What pitfall-cli writes, checked by programs that share no code with it: PyTorch and scikit-learn.
class TestCliPython : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { writeFewClothes(m_cli); }
    void savedNetworkRunsInPyTorch_data();
    void savedNetworkRunsInPyTorch();
    void linearProbeAgreesWithScikitLearn_data();
    void linearProbeAgreesWithScikitLearn();

private:
    void train(const QStringList &arguments)
    {
        m_run = m_cli.run(QStringList{"train", "--out", folder(), "--json"} + tiny() + settings("data.path=clothes") +
                          arguments);
        VERIFY_STATUS(m_run, 0);
    }
    void exportFeatures(const QString &split, const QString &out, const QString &labels, const QStringList &more = {})
    {
        const CliResult result =
            m_cli.run(QStringList{"features", folder(), "--split", split, "--out", out, "--labels", labels} + more);
        VERIFY_STATUS(result, 0);
    }
    void check(const QString &script, const QStringList &arguments)
    {
        QProcess python;
        m_cli.prepare(python);
        python.start("/usr/bin/python3", QStringList{"-B", PITFALL_SOURCE_DIR "/tests/python/" + script} + arguments);
        const CliResult result = CliRunner::result(python);
        VERIFY_STATUS(result, 0);
        qInfo("%s", result.out.trimmed().constData());
    }
    static QString folder() { return QString(QTest::currentDataTag()).replace(' ', '-'); }

    CliRunner m_cli;
    CliResult m_run;
};

void TestCliPython::savedNetworkRunsInPyTorch_data()
{
    const QString lively = " training.epochs=2 training.learning_rate=0.01";
    QTest::addColumn<int>("stages");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("greedy") << 2 << settings(lively);
    QTest::newRow("tied joint") << 2
                                << settings("network.tied=true training.schedule=joint "
                                            "network.stages.0.activation=tanh network.stages.1.activation=sigmoid" +
                                            lively);
    QTest::newRow("n-light-n") << 3 << QStringList{"--preset", "n-light-n"};
    QTest::newRow("averaged overlap") << 2
                                      << settings("network.overlap=average network.padding=valid "
                                                  "network.decoder=linear network.range=symmetric "
                                                  "network.stages.0.activation=soft-sign" +
                                                  lively);
    QTest::newRow("PCA encoder") << 2 << settings("network.encoder=pca" + lively);
    QTest::newRow("LDA encoder, linear decoder")
        << 2 << settings("network.encoder=lda network.decoder=linear network.overlap=average" + lively);
    QTest::newRow("random encoder") << 2 << settings("network.encoder=random" + lively);
    QTest::newRow("guided") << 2 << settings("training.guidance=0.3" + lively);
    QTest::newRow("pooling with and without switches")
        << 2
        << settings("network.stages.0.stride=1 network.stages.0.kernel=4 network.stages.0.pool=3 "
                    "network.stages.0.switches=true network.stages.0.activation=relu network.stages.1.pool=2 "
                    "network.stages.1.activation=linear" +
                    lively);
}

void TestCliPython::savedNetworkRunsInPyTorch()
{
    QFETCH(int, stages);
    QFETCH(QStringList, arguments);
    train(arguments);
    VERIFY_STATUS(m_cli.run({"reconstruct", folder(), "--split", "test", "--count", "150", "--out", "r.npy",
                             "--originals", "o.npy"}),
                  0);
    QStringList files = {folder(), "o.npy", "r.npy"};
    for (int stage = 1; stage <= stages; ++stage) {
        files += QString("stage%1.npy").arg(stage);
        exportFeatures("test", files.last(), "labels.npy", {"--stage", QString::number(stage)});
    }
    check("check_model.py", files);
}

void TestCliPython::linearProbeAgreesWithScikitLearn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("fewer images than features") << settings("data.train=300");
    QTest::newRow("more images than features")
        << settings("data.train=1500 data.validation=400 data.test=800 network.stages.1.channels=2");
}

void TestCliPython::linearProbeAgreesWithScikitLearn()
{
    QFETCH(QStringList, arguments);
    train(arguments);
    QDir().mkpath(m_cli.path("exported"));
    for (const QString split : {"train", "validation", "test"})
        exportFeatures(split, "exported/" + split + "-features.npy", "exported/" + split + "-labels.npy");
    check("check_probe.py", {QString::number(m_run.json()["linear_accuracy"].toDouble(), 'g', 17), "exported"});
}

QTEST_GUILESS_MAIN(TestCliPython)
#include "tst_clipython.moc"
