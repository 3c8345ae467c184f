#include "core/data/npy.h"
#include "tests/cli/fewclothes.h"

#include <QRandomGenerator>

#include <csignal>

/// Runs that are stopped or killed and go on: their table is that of a run in one go.
class TestCliResume : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { writeFewClothes(m_cli); }
    void ctrlCAndResume_data();
    void ctrlCAndResume();
    void killedAtRandomMoments();
    void resumeComplains();
    void packAndUnpack();
    void imagesInAnotherPlace();
    void evilPacksAreRefused_data();
    void evilPacksAreRefused();
    void importsWhatPythonWrote();
    void importComplains();
    void folderVanishesWhileTraining();
    void diskFullWhileTraining();

private:
    QStringList training(const QString &out, const QStringList &more = {}) const
    {
        return QStringList{"train", "--out", out, "--json"} + tiny() +
               settings("data.path=clothes training.epochs=25 probe.evaluations=30 training.noise=0.1 "
                        "training.guidance=0.2 training.batch_size=50") +
               more;
    }
    /// metrics.csv without its seconds.
    QStringList rows(const QString &run) const
    {
        QStringList all;
        for (const QString &line :
             QString::fromUtf8(m_cli.read(run + "/metrics.csv")).split('\n', Qt::SkipEmptyParts)) {
            QStringList cells = line.split(',');
            cells.removeAt(3);
            all << cells.join(',');
        }
        return all;
    }
    QJsonObject session(const QString &run) const
    {
        return QJsonDocument::fromJson(m_cli.read(run + "/session.json")).object();
    }
    /// The figures that do not hang on time.
    static QJsonObject figures(QJsonObject json)
    {
        for (const char *key : {"seconds", "images_per_second", "measuring_seconds"})
            json.remove(key);
        return json;
    }
    QJsonObject m_whole;  ///< what a run in one go says

    CliRunner m_cli;
};

void TestCliResume::ctrlCAndResume_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("all cores") << QStringList();
    QTest::newRow("one core") << QStringList{"taskset", "-c", "0"};
}

void TestCliResume::ctrlCAndResume()
{
    QFETCH(QStringList, before);
    const QString name = before.isEmpty() ? "stopped" : "stopped-one";
    if (m_whole.isEmpty()) {
        const CliResult whole = m_cli.run(training("whole"));
        VERIFY_STATUS(whole, 0);
        m_whole = whole.json().toObject();
    }
    const auto process = m_cli.start(training(name), before);
    QTRY_VERIFY_WITH_TIMEOUT(rows(name).size() >= 8, 60'000);
    ::kill(pid_t(process->processId()), SIGINT);
    const CliResult stopped = CliRunner::result(*process);
    verifyOneComplaint(stopped, 1, {name + ": stopped after", "train --resume goes on"});
    QCOMPARE(session(name)["state"].toString(), "stopped");
    const int steps = session(name)["steps_done"].toInt();
    QVERIFY(steps > 0 && steps < session(name)["steps"].toInt());

    m_cli.write(name + "/separability.json", "{}");  // of the network as it was
    const CliResult resumed = m_cli.run({"train", "--resume", name, "--json"}, before);
    VERIFY_STATUS(resumed, 0);
    QCOMPARE(QString::fromUtf8(resumed.err).trimmed(),
             QString("pitfall-cli: %1: the report of separability is removed, since it is of step %2.")
                 .arg(name)
                 .arg(steps));
    QCOMPARE(rows(name), rows("whole"));
    QCOMPARE(figures(resumed.json().toObject()), figures(m_whole));
    QCOMPARE(m_cli.read(name + "/model.safetensors"), m_cli.read("whole/model.safetensors"));
    QCOMPARE(QDir(m_cli.path(name)).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{"metrics.csv", "model.safetensors", "session.json"}));
}

void TestCliResume::killedAtRandomMoments()
{
    int kills = 0;
    const auto isWhole = [this] { return session("killed").contains("final"); };  // perhaps killed at its very end
    while (kills < 12 && !isWhole()) {
        const auto process =
            m_cli.start(kills == 0 ? training("killed") : QStringList{"train", "--resume", "killed", "--json"});
        QVERIFY(process->waitForStarted());
        // What is killed before the first save of a run is not there to go on with.
        if (kills == 0)
            QTRY_VERIFY_WITH_TIMEOUT(!session("killed").isEmpty(), 60000);
        if (!process->waitForFinished((kills == 0 ? 0 : 600) + int(QRandomGenerator::global()->bounded(900)))) {
            process->kill();
            process->waitForFinished();
            ++kills;
            const CliResult features =
                m_cli.run({"features", "killed", "--split", "test", "--out", "f.npy", "--labels", "l.npy"});
            VERIFY_STATUS(features, 0);
            continue;
        }
        const CliResult result = CliRunner::result(*process);
        VERIFY_STATUS(result, 0);
        break;
    }
    if (!isWhole())
        VERIFY_STATUS(m_cli.run({"train", "--resume", "killed", "--json"}), 0);
    qInfo("killed %d times", kills);
    QVERIFY(kills >= 1);
    QCOMPARE(rows("killed"), rows("whole"));
    QCOMPARE(m_cli.read("killed/model.safetensors"), m_cli.read("whole/model.safetensors"));
}

void TestCliResume::resumeComplains()
{
    verifyOneComplaint(m_cli.run({"train", "--resume", "whole"}), 1, {"whole: this run is finished"});
    verifyOneComplaint(m_cli.run({"train", "--resume", "nowhere"}), 1, {"session.json: is not there"});
    verifyOneComplaint(m_cli.run({"train", "--resume", "whole", "--out", "x"}), 2, {"--resume", "--out"});
    m_cli.copyFolder("whole", "newer");
    QByteArray text = m_cli.read("newer/session.json");
    m_cli.write("newer/session.json", text.replace("\"format\": 1", "\"format\": 3"));
    verifyOneComplaint(m_cli.run({"train", "--resume", "newer"}), 1,
                       {"written by a newer version of Pitfall", "format 3"});
    verifyOneComplaint(m_cli.run({"report", "newer"}), 1, {"written by a newer version of Pitfall"});
    m_cli.copyFolder("whole", "unknown");
    text = m_cli.read("unknown/session.json");
    m_cli.write("unknown/session.json", text.replace("\"fashion-mnist\"", "\"newer-mnist\""));
    verifyOneComplaint(m_cli.run({"separability", "unknown"}), 1,
                       {"its data set \"newer-mnist\" is unknown to this version"});
}

void TestCliResume::packAndUnpack()
{
    VERIFY_STATUS(m_cli.run({"pack", "whole", "whole.pitfall"}), 0);
    VERIFY_STATUS(m_cli.run({"unpack", "whole.pitfall", "again"}), 0);
    for (const char *name : {"session.json", "metrics.csv", "model.safetensors"})
        QCOMPARE(m_cli.read(QString("again/") + name), m_cli.read(QString("whole/") + name));
    VERIFY_STATUS(m_cli.run({"features", "whole.pitfall", "--split", "test", "--out", "p.npy", "--labels", "l.npy"}),
                  0);
    VERIFY_STATUS(m_cli.run({"features", "whole", "--split", "test", "--out", "d.npy", "--labels", "l.npy"}), 0);
    QVERIFY(m_cli.read("p.npy") == m_cli.read("d.npy") && !m_cli.read("p.npy").isEmpty());
    verifyOneComplaint(m_cli.run({"unpack", "whole.pitfall", "again"}), 1, {"again: is there already"});
    verifyOneComplaint(m_cli.run({"pack", "clothes", "x.pitfall"}), 1, {"session.json: is not there"});
    verifyOneComplaint(m_cli.run({"decoders", "whole.pitfall"}), 1, {"pitfall-cli unpack FILE DIR"});
    const QStringList before = m_cli.listing();
    verifyOneComplaint(m_cli.run({"pack", "whole", "/dev/full"}), 1, {"/dev/full: cannot be written: No space left"});
    QCOMPARE(m_cli.listing(), before);
}

void TestCliResume::imagesInAnotherPlace()
{
    QVERIFY(QDir().rename(m_cli.path("clothes"), m_cli.path("moved")));
    const QStringList features = {"features", "whole.pitfall", "--split",  "test",
                                  "--out",    "p.npy",         "--labels", "l.npy"};
    verifyOneComplaint(m_cli.run(features), 1, {"the images of this run are missing", m_cli.path("clothes"), "--data"});
    verifyOneComplaint(m_cli.run(features + QStringList{"--data", "whole"}), 1, {"are missing", m_cli.path("whole")});
    VERIFY_STATUS(m_cli.run(features + QStringList{"--data", "moved"}), 0);
    QCOMPARE(m_cli.read("p.npy"), m_cli.read("d.npy"));
    verifyOneComplaint(m_cli.run({"train", "--out", "x", "--data", "moved"}), 2, {"--data", "--resume"});
    VERIFY_STATUS(m_cli.run({"report", "whole"}), 0);
    QVERIFY(!m_cli.read("whole/report.html").contains("data:image/png"));
    verifyOneComplaint(m_cli.run({"report", "whole", "--data", "whole"}), 1, {"are missing", m_cli.path("whole")});
    VERIFY_STATUS(m_cli.run({"report", "whole", "--data", "moved"}), 0);
    QVERIFY(m_cli.read("whole/report.html").contains("data:image/png"));
    QVERIFY(QDir().rename(m_cli.path("moved"), m_cli.path("clothes")));
}

void TestCliResume::evilPacksAreRefused_data()
{
    QTest::addColumn<QString>("entry");  ///< a Python expression that adds to the zip `z`
    QTest::addColumn<QStringList>("says");
    QTest::newRow("absolute") << "z.writestr('/tmp/x.json', 'x')" << QStringList{"\"/tmp/x.json\"", "not the name"};
    QTest::newRow("upwards") << "z.writestr('../x.json', 'x')" << QStringList{"\"../x.json\"", "not the name"};
    QTest::newRow("upwards inside") << "z.writestr('a/../../x.json', 'x')" << QStringList{"not the name"};
    QTest::newRow("deep") << "z.writestr('a/b/c.json', 'x')" << QStringList{"not the name"};
    QTest::newRow("hidden") << "z.writestr('.x.json', 'x')" << QStringList{"not the name"};
    QTest::newRow("program") << "z.writestr('x.sh', 'x')" << QStringList{"not the name"};
    QTest::newRow("link") << "i = zipfile.ZipInfo('l.json'); i.create_system = 3; i.external_attr = 0o120777 << 16; "
                             "z.writestr(i, '/etc/passwd')"
                          << QStringList{"\"l.json\"", "not a plain file"};
    QTest::newRow("twice") << "z.writestr('session.json', '{}')" << QStringList{"\"session.json\"", "there twice"};
    QTest::newRow("many") << "[z.writestr(f'{i}.json', '') for i in range(6000)]" << QStringList{"one file too many"};
    QTest::newRow("cut off") << "cut = 60" << QStringList{"evil.pitfall: is not"};
    QTest::newRow("no zip") << "text = b'not a zip at all'" << QStringList{"evil.pitfall: is not"};
    QTest::newRow("flipped byte") << "flip = True" << QStringList{"cannot be unpacked"};
    QTest::newRow("without session") << "head = False; z.writestr('metrics.csv', '')"
                                     << QStringList{"holds no session.json"};
}

void TestCliResume::evilPacksAreRefused()
{
    QFETCH(QString, entry);
    QFETCH(QStringList, says);
    const QString code =
        "import zipfile, warnings\nwarnings.simplefilter('ignore')\ncut = 0\ntext = None\nflip = False\n"
        "head = True\n"
        "z = zipfile.ZipFile('evil.pitfall', 'w', zipfile.ZIP_DEFLATED)\n" +
        entry +
        "\nif head: z.writestr('session.json', '{\"format\": 1}' * 50)\nz.close()\n"
        "b = text or open('evil.pitfall', 'rb').read()\n"
        "if cut: b = b[:-cut]\n"
        "if flip: b = b[:50] + bytes([b[50] ^ 255]) + b[51:]\n"
        "open('evil.pitfall', 'wb').write(b)\n";
    QProcess python;
    m_cli.prepare(python);
    python.start("/usr/bin/python3", {"-c", code});
    VERIFY_STATUS(CliRunner::result(python), 0);
    const QStringList before = m_cli.listing();
    verifyOneComplaint(m_cli.run({"unpack", "evil.pitfall", "evil"}), 1, QStringList{"evil.pitfall: "} + says);
    QCOMPARE(m_cli.listing(), before);
}

void TestCliResume::importsWhatPythonWrote()
{
    QProcess python;
    m_cli.prepare(python);
    python.start("/usr/bin/python3", {"-B", PITFALL_SOURCE_DIR "/tests/python/write_model.py", "drawn.safetensors"});
    VERIFY_STATUS(CliRunner::result(python), 0);
    const QStringList data = tiny() + settings("data.path=clothes");
    const CliResult imported = m_cli.run(QStringList{"import", "drawn.safetensors", "--out", "drawn", "--json"} + data);
    VERIFY_STATUS(imported, 0);
    const double accuracy = imported.json().toObject()["linear_accuracy"].toDouble();
    QVERIFY(accuracy > 0.3 && accuracy < 1);
    QCOMPARE(session("drawn")["imported_from"].toString(), "drawn.safetensors");
    QCOMPARE(session("drawn")["config"].toObject()["network"].toObject()["stages"].toArray().size(), 2);
    VERIFY_STATUS(m_cli.run({"features", "drawn", "--split", "test", "--out", "f.npy", "--labels", "l.npy"}), 0);
    VERIFY_STATUS(
        m_cli.run({"features", "drawn", "--split", "test", "--stage", "1", "--out", "f1.npy", "--labels", "l.npy"}), 0);
    VERIFY_STATUS(m_cli.run({"reconstruct", "drawn", "--split", "test", "--count", "20", "--out", "r.npy",
                             "--originals", "o.npy"}),
                  0);
    QProcess check;
    m_cli.prepare(check);
    check.start("/usr/bin/python3", {"-B", PITFALL_SOURCE_DIR "/tests/python/check_model.py", "drawn", "o.npy", "r.npy",
                                     "f1.npy", "f.npy"});
    VERIFY_STATUS(CliRunner::result(check), 0);

    // What was trained here is measured as it was when it was trained.
    const CliResult own = m_cli.run(QStringList{"import", "whole/model.safetensors", "--out", "own", "--json"} + data +
                                    settings("training.epochs=25"));
    VERIFY_STATUS(own, 0);
    QCOMPARE(own.json().toObject()["linear_accuracy"], m_whole["linear_accuracy"]);
    QCOMPARE(own.json().toObject()["scores"], m_whole["scores"]);
}

void TestCliResume::importComplains()
{
    const QStringList data = tiny() + settings("data.path=clothes");
    const auto complains = [&](const QString &model, const QStringList &says) {
        verifyOneComplaint(m_cli.run(QStringList{"import", model, "--out", "bad"} + data), 1, says);
        QVERIFY(!QFileInfo::exists(m_cli.path("bad")));
    };
    complains("nowhere.safetensors", {"nowhere.safetensors: cannot be opened"});
    m_cli.write("text.safetensors", "not a model, but long enough to be one");
    complains("text.safetensors", {"text.safetensors: "});
    QByteArray model = m_cli.read("whole/model.safetensors");
    m_cli.write("nameless.safetensors", QByteArray(model).replace("architecture", "architectura"));
    complains("nameless.safetensors", {"does not say what network it is"});
    m_cli.write("other.safetensors", QByteArray(model).replace("encoder.0.weight", "encoder.0.wEight"));
    complains("other.safetensors", {"has no tensor encoder.0.weight"});
    m_cli.write("wide.safetensors", QByteArray(model).replace("[1,28,28]", "[1,32,32]"));
    complains("wide.safetensors", {"was made for images of 1×32×32", "are 1×28×28"});
}

void TestCliResume::folderVanishesWhileTraining()
{
    const auto process = m_cli.start(training("vanishing"));
    QTRY_VERIFY_WITH_TIMEOUT(rows("vanishing").size() >= 5, 60'000);
    QVERIFY(QDir().rename(m_cli.path("vanishing"), m_cli.path("gone")));  // at once, also while a file is written
    const CliResult result = CliRunner::result(*process);
    VERIFY_STATUS(result, 0);
    QCOMPARE(rows("vanishing"), rows("whole"));
    QVERIFY(session("vanishing").contains("final"));
}

// A limit on the size of files stands for a disk that is full; it is lifted while training goes on.
void TestCliResume::diskFullWhileTraining()
{
    const auto process = m_cli.start(training("full", settings("training.epochs=100000 training.noise=0")));
    QTRY_VERIFY_WITH_TIMEOUT(rows("full").size() >= 4, 60'000);
    const QString pid = QString::number(process->processId());
    QCOMPARE(QProcess::execute("prlimit", {"--pid", pid, "--fsize=2000:unlimited"}), 0);
    process->setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, 60'000);
    const auto steps = session("full")["steps_done"].toInt();
    VERIFY_STATUS(m_cli.run({"features", "full", "--split", "test", "--out", "f.npy", "--labels", "l.npy"}), 0);
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(QProcess::execute("prlimit", {"--pid", pid, "--fsize=unlimited:unlimited"}), 0);
    ::kill(pid_t(process->processId()), SIGINT);
    const CliResult result = CliRunner::result(*process);
    VERIFY_STATUS(result, 1);
    QVERIFY2(result.error().contains("cannot be written: File too large. Training goes on"), result.err);
    QCOMPARE(result.error().count("Training goes on"), 1);
    QVERIFY(session("full")["steps_done"].toInt() > steps);
}

QTEST_GUILESS_MAIN(TestCliResume)
#include "tst_cliresume.moc"
