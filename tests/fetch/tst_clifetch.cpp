#include "core/fetch/sources.h"
#include "tests/cli/clirun.h"
#include "tests/fetch/loopback.h"

#include <csignal>
#include <signal.h>

/// `pitfall-cli datasets fetch` against the server on loopback. The published files themselves are not at hand: what is
/// served here has their names, and at most their sizes.
class TestCliFetch : public QObject {
    Q_OBJECT

    std::unique_ptr<Loopback> m_server;

    QString folder(const CliRunner &cli) const { return cli.path("data/pitfall/datasets/mnist"); }
    QStringList listing(const CliRunner &cli) const
    {
        return QDir(folder(cli)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QStringList fetch(const QString &name, const QString &mirror)
    {
        return {"datasets", "fetch", name, "--mirror", mirror};
    }

private slots:
    void initTestCase() { m_server = std::make_unique<Loopback>(); }
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        qputenv("XDG_DATA_HOME", m_cli->path("data").toUtf8());
    }
    void cleanupTestCase()
    {
        m_server.reset();
        qunsetenv("XDG_DATA_HOME");
    }

    void whatCannotBeFetchedIsSaid();
    void withoutANetworkItSaysWhatToPutWhere();
    void anotherFileIsRefused();
    void aFileAsLongButOtherwiseIsRefused();
    void stopsAndGoesOn();
    void theListIsAsBefore();

private:
    std::unique_ptr<CliRunner> m_cli;
};

void TestCliFetch::whatCannotBeFetchedIsSaid()
{
    verifyOneComplaint(m_cli->run({"datasets", "fetch", "shapes"}), 2,
                       {"\"shapes\" cannot be fetched", "mnist, fashion-mnist, kmnist", "stl-10."});
    verifyOneComplaint(m_cli->run(fetch("mnist", "ftp://a.example")), 2, {"http:// or https://"});
    verifyOneComplaint(m_cli->run({"datasets", "fetch"}), 2, {"NAME"});
}

void TestCliFetch::withoutANetworkItSaysWhatToPutWhere()
{
    const CliResult result = m_cli->run(fetch("cifar-10", "http://127.0.0.1:1"));
    verifyOneComplaint(result, 1,
                       {"http://127.0.0.1:1/cifar-10/cifar-10-binary.tar.gz: cannot be reached",
                        "put cifar-10-binary.tar.gz (170 MB), from "
                        "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz, into " +
                            m_cli->path("data/pitfall/datasets/cifar-10")});
    qputenv("PITFALL_MIRROR", "http://127.0.0.1:2");
    const CliResult mirrored = m_cli->run({"datasets", "fetch", "cifar-10"});
    qunsetenv("PITFALL_MIRROR");
    verifyOneComplaint(mirrored, 1, {"http://127.0.0.1:2/cifar-10/"});
}

void TestCliFetch::anotherFileIsRefused()
{
    m_server->publish("mnist/train-images-idx3-ubyte.gz", "not what was published");
    verifyOneComplaint(m_cli->run(fetch("mnist", m_server->address("good"))), 1,
                       {"holds 22 bytes where 9912422 were published"});
    verifyOneComplaint(m_cli->run(fetch("mnist", m_server->address("page"))), 1, {"answers with a web page"});
    QCOMPARE(listing(*m_cli), QStringList());
}

void TestCliFetch::aFileAsLongButOtherwiseIsRefused()
{
    const auto &labels = pitfall::requireSource("mnist").files[1];
    const auto &images = pitfall::requireSource("mnist").files[0];
    m_server->publish("mnist/" + QString::fromStdString(images.name), QByteArray(qsizetype(images.bytes), 'x'));
    m_server->publish("mnist/" + QString::fromStdString(labels.name), QByteArray(qsizetype(labels.bytes), 'x'));
    verifyOneComplaint(m_cli->run(fetch("mnist", m_server->address("good"))), 1,
                       {"is not the file that was published", QString::fromStdString(images.sha256)});
    QCOMPARE(listing(*m_cli), QStringList());
}

// Ctrl-C leaves what has come; the next call asks for the rest of it.
void TestCliFetch::stopsAndGoesOn()
{
    const auto &images = pitfall::requireSource("mnist").files[0];
    m_server->publish("mnist/" + QString::fromStdString(images.name), QByteArray(qsizetype(images.bytes), 'x'));
    const auto process = m_cli->start(fetch("mnist", m_server->address("stalls")));
    const QString part = folder(*m_cli) + "/train-images-idx3-ubyte.gz.part";
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(part).size() == qint64(images.bytes / 2), 60'000);
    ::kill(pid_t(process->processId()), SIGINT);
    verifyOneComplaint(CliRunner::result(*process), 1, {"mnist: stopped", "goes on from where it was"});
    QCOMPARE(QFileInfo(part).size(), qint64(images.bytes / 2));
    const qsizetype before = m_server->requests().size();
    m_cli->run(fetch("mnist", m_server->address("good")));
    QCOMPARE(m_server->requests().mid(before).front(),
             QString("good mnist/train-images-idx3-ubyte.gz bytes=%1- - 206").arg(images.bytes / 2));
}

void TestCliFetch::theListIsAsBefore()
{
    const CliResult result = m_cli->run({"datasets", "--json"});
    VERIFY_STATUS(result, 0);
    QVERIFY(result.json().toObject()["datasets"].toArray().size() >= 3);
}

QTEST_GUILESS_MAIN(TestCliFetch)
#include "tst_clifetch.moc"
