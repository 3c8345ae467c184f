#include "core/config/configjson.h"
#include "core/config/presets.h"
#include "core/data/safetensors.h"
#include "tests/cli/clirun.h"

#include <nlohmann/json.hpp>

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QThread>

using namespace pitfall;

namespace {

QStringList lines(const QByteArray &text)
{
    return QString::fromUtf8(text).split('\n', Qt::SkipEmptyParts);
}

QSet<QString> keys(const QJsonValue &object)
{
    const QStringList list = object.toObject().keys();
    return {list.begin(), list.end()};
}

/// The table without the seconds, which no two runs share.
QByteArray withoutSeconds(const QByteArray &csv)
{
    const qsizetype seconds = lines(csv).value(0).split(',').indexOf("seconds");
    QByteArray table;
    for (const QString &line : lines(csv)) {
        QStringList cells = line.split(',');
        cells.removeAt(seconds);
        table += cells.join(',').toUtf8() + '\n';
    }
    return table;
}

bool isShare(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1;
}

std::map<std::string, std::vector<std::int64_t>> shapes(const TensorFile &file)
{
    std::map<std::string, std::vector<std::int64_t>> all;
    for (const NamedTensor &tensor : file.tensors)
        all[tensor.name] = tensor.shape;
    return all;
}

}  // namespace

/// `doctor`, `datasets` and `train`, and the folder that a run leaves.
class TestCliTrain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpAndVersion();
    void doctor();
    void datasets();
    void trainPrintsOneObject();
    void objectHasTheContractsKeys();
    void saysWhichShareOfVarianceCarriesTheClass();
    void pipeGetsNoProgress();
    void terminalGetsProgress();
    void tableForPeople();
    void sessionHoldsTheWholeConfig();
    void metricsHaveARowForEachEvaluation();
    void modelHasTheContractsTensors();
    void sameSeedSameBytes_data();
    void sameSeedSameBytes();
    void otherSeedOtherNumbers();
    void presetsRun_data();
    void presetsRun();

private:
    QStringList train(const QString &folder, const QStringList &more = {}) const
    {
        return QStringList{"train", "--out", folder, "--json"} + tiny() + more;
    }
    QJsonValue session() const { return QJsonDocument::fromJson(m_cli.read("run/session.json")).object(); }

    CliRunner m_cli;
    CliResult m_run;
};

void TestCliTrain::initTestCase()
{
    m_run = m_cli.run(train("run"));
    VERIFY_STATUS(m_run, 0);
}

void TestCliTrain::helpAndVersion()
{
    const CliResult help = m_cli.run({"--help"});
    VERIFY_STATUS(help, 0);
    for (const char *command : {"doctor", "datasets", "train", "features", "reconstruct"})
        QVERIFY2(help.out.contains(command), command);
    QVERIFY(m_cli.run({"train", "--help"}).out.contains("--preset"));
    QCOMPARE(m_cli.run({"--version"}).out, QByteArray("pitfall-cli " PITFALL_VERSION "\n"));
}

void TestCliTrain::doctor()
{
    const CliResult result = m_cli.run({"doctor", "--json"});
    VERIFY_STATUS(result, 0);
    QCOMPARE(lines(result.out).size(), 1);
    const QJsonValue report = result.json();
    QCOMPARE(report["version"].toString(), QString(PITFALL_VERSION));
    QVERIFY(report["blas"].toString().startsWith("/"));  // the library that is loaded
    QCOMPARE(report["cores"].toInt(), QThread::idealThreadCount());
    QVERIFY(report["gflops_one_thread"].toDouble() > 0);
    QVERIFY(report["advice"].isArray());
    QCOMPARE(report["advice"].toArray().isEmpty(), !report["blas_is_slow"].toBool());

    const CliResult text = m_cli.run({"doctor"});
    VERIFY_STATUS(text, 0);
    QVERIFY(text.out.contains(report["blas"].toString().toUtf8()));
    QCOMPARE(report["devices"][0].toString(), QString("cpu"));
}

void TestCliTrain::datasets()
{
    const CliResult result = m_cli.run({"datasets", "--json"});
    VERIFY_STATUS(result, 0);
    QCOMPARE(lines(result.out).size(), 1);
    QMap<QString, bool> available;
    for (const QJsonValue &each : result.json()["datasets"].toArray())
        available[each["name"].toString()] = each["available"].toBool();
    QVERIFY(available.value("fashion-mnist") && available.value("shapes"));
    QVERIFY(available.contains("cifar-10") && !available.value("folder"));
    QVERIFY(m_cli.run({"datasets"}).out.contains("fashion-mnist"));
}

void TestCliTrain::trainPrintsOneObject()
{
    QCOMPARE(lines(m_run.out).size(), 1);
    QVERIFY(!m_run.json().toObject().isEmpty());
    QCOMPARE(m_run.json()["state"].toString(), QString("finished"));
}

void TestCliTrain::objectHasTheContractsKeys()
{
    const QJsonValue report = m_run.json();
    QVERIFY(report["images_per_second"].toDouble() > 0);
    QVERIFY(report["seconds"].toDouble() > 0);
    QVERIFY(isShare(report["linear_accuracy"]) && isShare(report["knn_accuracy"]));
    QCOMPARE(keys(report["scores"]),
             (QSet<QString>{"mse", "mae", "psnr", "ssim", "euc", "soid", "norm_corr", "delta94", "mahala",
                            "soid_published", "norm_corr_published", "delta94_published"}));
    QCOMPARE(keys(report["baselines"]), (QSet<QString>{"chance", "raw_pixels", "pca", "untrained"}));
    for (const QJsonValue &baseline : report["baselines"].toObject())
        QVERIFY(isShare(baseline["linear"]) && isShare(baseline["knn"]));
    QCOMPARE(report["baselines"]["chance"]["linear"].toDouble(), 0.1);
    QVERIFY(report["baselines"]["raw_pixels"]["linear"].toDouble() > 0.5);  // 400 pictures of clothes suffice for it
    QVERIFY(report["linear_accuracy"].toDouble() > 0.5);
    QVERIFY(report["scores"]["mse"].toDouble() < 0.2);
}

void TestCliTrain::saysWhichShareOfVarianceCarriesTheClass()
{
    const double clothes = m_run.json()["class_variance_share"].toDouble();
    QVERIFY2(clothes > 0.2 && clothes < 0.8, qPrintable(QString::number(clothes)));
    const CliResult shapes = m_cli.run(QStringList{"train", "--out", "shapes", "--preset", "shapes-nuisance"} + tiny());
    VERIFY_STATUS(shapes, 0);
    QVERIFY2(shapes.out.contains("% of the variance of the training images' pixels carries the class."),
             qPrintable(shapes.summary()));
    QVERIFY(!shapes.out.contains("Guided"));
    const CliResult guided = m_cli.run(QStringList{"train", "--out", "guided", "--preset", "shapes-clear"} + tiny() +
                                       settings("training.guidance=0.5"));
    VERIFY_STATUS(guided, 0);
    QVERIFY(guided.out.contains("Guided by the labels of training images (λ = 0.5): the network is not unsupervised."));
}

void TestCliTrain::pipeGetsNoProgress()
{
    QVERIFY2(m_run.err.isEmpty(), m_run.err);
    QVERIFY(!m_run.out.contains('\r') && !m_run.out.contains('\033'));
}

void TestCliTrain::terminalGetsProgress()
{
    QProcess terminal;
    m_cli.prepare(terminal);
    const QString command = QString(PITFALL_CLI) + " " + train("terminal").join(' ');
    terminal.start("script", {"--quiet", "--return", "--command", command, "/dev/null"});
    const CliResult result = CliRunner::result(terminal);
    VERIFY_STATUS(result, 0);
    QVERIFY2(result.out.contains("\r\033[K"), result.out);
    QVERIFY2(result.out.contains("measuring the final probes and baselines"), result.out);
    QVERIFY(QJsonDocument::fromJson(result.out.mid(result.out.lastIndexOf("\033[K") + 3)).isObject());
}

void TestCliTrain::tableForPeople()
{
    QStringList arguments = train("table");
    arguments.removeAll("--json");
    const CliResult result = m_cli.run(arguments);
    VERIFY_STATUS(result, 0);
    const QStringList shown = lines(result.out);
    QVERIFY(shown.first().contains("MSE") && shown.first().contains("linear"));
    QVERIFY(result.out.contains("this network") && result.out.contains("raw pixels") && result.out.contains("chance"));
    QVERIFY(shown.last().startsWith("The encoder is frozen. Probes are fitted on 400 training images"));
    QVERIFY(result.err.isEmpty() && !result.out.contains('\r'));
}

/// What session.json says of the run is enough to make the same run again.
void TestCliTrain::sessionHoldsTheWholeConfig()
{
    ExperimentConfig expected = preset("quick").config;
    const QStringList arguments = tiny();
    for (int i = 1; i < arguments.size(); i += 2)
        setKey(expected, arguments[i].section('=', 0, 0).toStdString(), arguments[i].section('=', 1).toStdString());
    const auto whole = nlohmann::json::parse(m_cli.read("run/session.json").toStdString());
    QVERIFY(configFromJson(whole.at("config")) == expected);
    QCOMPARE(whole.at("config").dump(), toJson(expected).dump());

    QCOMPARE(session()["state"].toString(), QString("finished"));
    QCOMPARE(session()["seed"].toInt(), 1);
    QCOMPARE(session()["versions"]["pitfall"].toString(), QString(PITFALL_VERSION));
    QVERIFY(session()["versions"]["libtorch"].toString().contains(QRegularExpression("^[0-9]+[.][0-9]+")));
    QCOMPARE(session()["data"]["checksum"].toString().size(), 8);

    m_cli.write("again.json", QJsonDocument(session()["config"].toObject()).toJson());
    VERIFY_STATUS(m_cli.run({"train", "--out", "again", "--config", "again.json"}), 0);
    QCOMPARE(m_cli.read("again/model.safetensors"), m_cli.read("run/model.safetensors"));
    QCOMPARE(withoutSeconds(m_cli.read("again/metrics.csv")), withoutSeconds(m_cli.read("run/metrics.csv")));
}

void TestCliTrain::metricsHaveARowForEachEvaluation()
{
    const QStringList table = lines(m_cli.read("run/metrics.csv"));
    const QStringList header = table.first().split(',');
    QCOMPARE(header.mid(0, 4), (QStringList{"step", "epoch", "stage", "seconds"}));
    for (const char *measure : {"mse", "mae", "psnr", "ssim", "knn", "linear"})
        QVERIFY2(header.contains(measure), measure);
    QVERIFY(table.size() - 1 >= 4);  // probe.evaluations

    int step = -1;
    for (const QString &row : table.mid(1)) {
        const QStringList cells = row.split(',');
        QCOMPARE(cells.size(), header.size());
        const bool newStage = cells[1].toDouble() == 0;
        QVERIFY(cells[0].toInt() > step || (newStage && cells[0].toInt() == step));
        step = cells[0].toInt();
        for (const QString &cell : cells)
            QVERIFY2(QRegularExpression("^-?[0-9.]+(e-?[0-9]+)?$").match(cell).hasMatch(), qPrintable(cell));
    }
    QCOMPARE(step, session()["steps"].toInt());
    QCOMPARE(step, 2 * 4);  // two stages of 400 images in batches of 128
}

void TestCliTrain::modelHasTheContractsTensors()
{
    const TensorFile model = readSafetensors(m_cli.path("run/model.safetensors").toStdString());
    const std::map<std::string, std::vector<std::int64_t>> expected = {
        {"encoder.0.weight", {16, 1, 5, 5}}, {"encoder.0.bias", {16}},
        {"decoder.0.weight", {16, 1, 5, 5}}, {"decoder.0.bias", {1}},
        {"encoder.1.weight", {8, 16, 3, 3}}, {"encoder.1.bias", {8}},
        {"decoder.1.weight", {8, 16, 3, 3}}, {"decoder.1.bias", {16}}};
    QVERIFY(shapes(model) == expected);

    nlohmann::json architecture = nlohmann::json::parse(model.metadata.at("architecture"));
    QCOMPARE(architecture.at("input").dump(), std::string("[1,28,28]"));
    architecture.erase("input");
    QVERIFY(networkFromJson(architecture) == preset("quick").config.network);
}

void TestCliTrain::sameSeedSameBytes_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("one core") << QStringList{"taskset", "-c", "0"};
    QTest::newRow("all cores") << QStringList{};
    QTest::newRow("while another thread setting is wished for")
        << QStringList{"env", "OMP_NUM_THREADS=3", "OPENBLAS_NUM_THREADS=2"};
}

void TestCliTrain::sameSeedSameBytes()
{
    QFETCH(QStringList, before);
    const QString folder = QString(QTest::currentDataTag()).replace(' ', '-');
    const CliResult result = m_cli.run(train(folder), before);
    VERIFY_STATUS(result, 0);
    QVERIFY(!m_cli.read("run/model.safetensors").isEmpty());
    QCOMPARE(m_cli.read(folder + "/model.safetensors"), m_cli.read("run/model.safetensors"));
    QCOMPARE(withoutSeconds(m_cli.read(folder + "/metrics.csv")), withoutSeconds(m_cli.read("run/metrics.csv")));
    for (const char *key : {"scores", "linear_accuracy", "knn_accuracy", "baselines", "intervals"})
        QVERIFY2(result.json()[key] == m_run.json()[key], key);
}

void TestCliTrain::otherSeedOtherNumbers()
{
    VERIFY_STATUS(m_cli.run(train("seed", settings("training.seed=2"))), 0);
    QVERIFY(m_cli.read("seed/model.safetensors") != m_cli.read("run/model.safetensors"));
    QCOMPARE(m_cli.read("seed/model.safetensors").size(), m_cli.read("run/model.safetensors").size());
    QVERIFY(withoutSeconds(m_cli.read("seed/metrics.csv")) != withoutSeconds(m_cli.read("run/metrics.csv")));
}

void TestCliTrain::presetsRun_data()
{
    QTest::addColumn<int>("dimension");
    QTest::newRow("n-light-n") << 36;
    QTest::newRow("deep") << 64;
    QTest::newRow("overcomplete") << 6272;
}

void TestCliTrain::presetsRun()
{
    QFETCH(int, dimension);
    const QString name = QTest::currentDataTag();
    const CliResult result = m_cli.run(train(name, {"--preset", name}));
    VERIFY_STATUS(result, 0);
    QCOMPARE(result.json()["dimension"].toInt(), dimension);
}

QTEST_GUILESS_MAIN(TestCliTrain)
#include "tst_clitrain.moc"
