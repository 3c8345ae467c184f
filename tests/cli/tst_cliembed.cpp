#include "clirun.h"

#include "core/data/npy.h"

#include <cmath>
#include <csignal>
#include <random>

using namespace pitfall;

/// `embed` on features from files.
class TestCliEmbed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void map_data();
    void map();
    void seedsAndThreads();
    void wideFeatures();
    void inWords();
    void complaints_data();
    void complaints();
    void brokenFeatures_data();
    void brokenFeatures();
    void placeThatCannotBeWritten();
    void interrupted();

private:
    void writeBlobs(const QString &name, int rows, int dimension) const;
    FeatureMatrix read(const QString &name) const { return readNpyFeatures(m_cli.path(name).toStdString()); }
    static QStringList embed(const QString &input, const QString &output, const QString &method,
                             const QStringList &more = {})
    {
        return QStringList{"embed", "--input", input, "--out", output, "--method", method} + more;
    }

    CliRunner m_cli;
};

void TestCliEmbed::writeBlobs(const QString &name, int rows, int dimension) const
{
    std::mt19937 engine(1);
    std::normal_distribution<float> noise;
    FeatureMatrix features{dimension, {}};
    for (int i = 0; i < rows; ++i)
        for (int d = 0; d < dimension; ++d)
            features.values.push_back(noise(engine) + (d % 3 == i % 3 ? 6.0f : 0.0f));
    m_cli.write(name, "");
    writeNpy(m_cli.path(name).toStdString(), features);
}

void TestCliEmbed::initTestCase()
{
    writeBlobs("x.npy", 600, 8);
    writeBlobs("wide.npy", 300, 90);
    writeBlobs("few.npy", 50, 8);
    writeBlobs("two.npy", 2, 8);
    writeBlobs("large.npy", 20000, 8);
}

void TestCliEmbed::map_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("pca") << "pca";
    QTest::newRow("tsne") << "tsne";
}

void TestCliEmbed::map()
{
    QFETCH(QString, method);
    const CliResult result = m_cli.run(embed("x.npy", "y.npy", method, {"--json"}));
    VERIFY_STATUS(result, 0);
    QVERIFY2(result.err.isEmpty(), result.err);  // no progress but on a terminal
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonValue json = result.json();
    QCOMPARE(json["points"].toInt(), 600);
    QCOMPARE(json["dimension"].toInt(), 8);
    QCOMPARE(json["reduced_to"].toInt(), 8);
    QVERIFY(json["seconds"].toDouble() > 0);
    QVERIFY(json["recall10"].toDouble() > 0.1 && json["recall10"].toDouble() <= 1);
    QCOMPARE(json["kl"].isDouble(), method == "tsne");
    QVERIFY(method == "pca" || (json["kl"].toDouble() > 0.1 && json["kl"].toDouble() < 2));
    QVERIFY(method == "pca" || json["iterations"].toInt() == 750);

    const FeatureMatrix map = read("y.npy");
    QCOMPARE(map.dimension, 2);
    QCOMPARE(map.count(), 600);
    double middle[3][2] = {};
    for (int i = 0; i < 600; ++i)
        for (int axis = 0; axis < 2; ++axis)
            middle[i % 3][axis] += double(map.values[std::size_t(2 * i + axis)]) / 200;
    for (int i = 0; i < 600; ++i) {  // every point is nearest to the middle of its own blob
        double squared[3];
        for (int c = 0; c < 3; ++c)
            squared[c] = std::pow(map.values[std::size_t(2 * i)] - middle[c][0], 2) +
                         std::pow(map.values[std::size_t(2 * i + 1)] - middle[c][1], 2);
        QVERIFY(squared[i % 3] <= std::min({squared[0], squared[1], squared[2]}));
    }
}

void TestCliEmbed::seedsAndThreads()
{
    const auto made = [this](const QStringList &more) {
        const CliResult result = m_cli.run(embed("x.npy", "s.npy", "tsne", more + QStringList{"--iterations", "60"}));
        return result.status == 0 ? m_cli.read("s.npy") : QByteArray();
    };
    const QByteArray first = made({"--seed", "1", "--threads", "1"});
    QVERIFY(first.size() > 600 * 8);
    QVERIFY(made({"--threads", "2"}) == first);
    QVERIFY(made({"--threads", "8"}) == first);
    QVERIFY(made({"--seed", "2"}) != first);
    QVERIFY(made({"--perplexity", "10"}) != first);
}

void TestCliEmbed::wideFeatures()
{
    const CliResult result = m_cli.run(embed("wide.npy", "w.npy", "tsne", {"--json", "--iterations", "300"}));
    VERIFY_STATUS(result, 0);
    QCOMPARE(result.json()["dimension"].toInt(), 90);
    QCOMPARE(result.json()["reduced_to"].toInt(), 50);
    QCOMPARE(result.json()["iterations"].toInt(), 300);
    const CliResult words = m_cli.run(embed("wide.npy", "w.npy", "pca"));
    VERIFY_STATUS(words, 0);
    QVERIFY2(words.out.contains("reduced to 50 principal components"), words.out);
}

void TestCliEmbed::inWords()
{
    const CliResult result = m_cli.run(embed("x.npy", "y.npy", "tsne", {"--iterations", "10"}));
    VERIFY_STATUS(result, 0);
    for (const char *part : {"600 points × 8 dimensions", "divergence", "recall"})
        QVERIFY2(result.out.contains(part), result.out);
    QVERIFY(!result.out.contains("reduced"));
}

void TestCliEmbed::complaints_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const QStringList &arguments, int status, const QStringList &says) {
        QTest::newRow(name) << arguments << status << says;
    };
    row("perplexity for points", embed("few.npy", "y2.npy", "tsne"), 1,
        {"few.npy", "perplexity 30", "50 points", "16.3"});
    row("too few for t-SNE", embed("two.npy", "y2.npy", "tsne", {"--perplexity", "1"}), 1,
        {"two.npy", "2 points", "4"});
    row("too few for PCA", embed("two.npy", "y2.npy", "pca"), 1, {"two.npy", "2 points", "3"});
    row("no such file", embed("nowhere.npy", "y2.npy", "pca"), 1, {"nowhere.npy"});
    row("unknown method", embed("x.npy", "y2.npy", "umap"), 2, {"--method", "umap"});
    row("small perplexity", embed("x.npy", "y2.npy", "tsne", {"--perplexity", "0.5"}), 2, {"--perplexity", "0.5"});
    row("perplexity in words", embed("x.npy", "y2.npy", "tsne", {"--perplexity", "many"}), 2, {"--perplexity", "many"});
    row("perplexity NaN", embed("x.npy", "y2.npy", "tsne", {"--perplexity", "nan"}), 2, {"--perplexity"});
    row("no iterations", embed("x.npy", "y2.npy", "tsne", {"--iterations", "0"}), 2, {"--iterations"});
    row("negative threads", embed("x.npy", "y2.npy", "tsne", {"--threads", "-1"}), 2, {"--threads"});
    row("no output", {"embed", "--input", "x.npy", "--method", "pca"}, 2, {"--out"});
}

void TestCliEmbed::complaints()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QStringList, says);
    verifyOneComplaint(m_cli.run(arguments), status, says);
    QVERIFY(!QFile::exists(m_cli.path("y2.npy")));
}

void TestCliEmbed::brokenFeatures_data()
{
    QTest::addColumn<QStringList>("says");
    QTest::newRow("nan") << QStringList{"NaN", "[100, 3]"};
    QTest::newRow("infinite") << QStringList{"infinite", "[100, 3]"};
    QTest::newRow("shape") << QStringList{"200×2×2×2", "images × dimensions"};
    QTest::newRow("cut") << QStringList{"bytes"};
    QTest::newRow("text") << QStringList{"not a NumPy file"};
}

void TestCliEmbed::brokenFeatures()
{
    QFETCH(QStringList, says);
    const QString kind = QTest::currentDataTag();
    const std::string path = m_cli.path("broken.npy").toStdString();
    FeatureMatrix features = read("x.npy");
    features.values[803] = kind == "nan" ? NAN : kind == "infinite" ? INFINITY : 0;
    if (kind == "shape")
        writeNpy(path, ImageBatch{{2, 2, 2}, std::vector<float>(1600)});
    else
        writeNpy(path, features);
    if (kind == "cut")
        m_cli.write("broken.npy", m_cli.read("broken.npy").chopped(10));
    if (kind == "text")
        m_cli.write("broken.npy", "1, 2, 3, 4, 5, 6, 7, 8\n");
    verifyOneComplaint(m_cli.run(embed("broken.npy", "y2.npy", "tsne")), 1, QStringList{"broken.npy"} + says);
    QVERIFY(!QFile::exists(m_cli.path("y2.npy")));
}

void TestCliEmbed::placeThatCannotBeWritten()
{
    verifyOneComplaint(m_cli.run(embed("x.npy", "no/such/folder/y.npy", "pca")), 1, {"no/such/folder/y.npy"});
}

void TestCliEmbed::interrupted()
{
    m_cli.write("kept.npy", "as it was");
    const QStringList before = m_cli.listing();
    const auto process = m_cli.start(embed("large.npy", "kept.npy", "tsne", {"--iterations", "1000000"}));
    QVERIFY(process->waitForStarted());
    QTest::qWait(3000);
    ::kill(pid_t(process->processId()), SIGINT);
    verifyOneComplaint(m_cli.result(*process), 1, {"stopped", "nothing was written"});
    QCOMPARE(m_cli.listing(), before);
    QCOMPARE(m_cli.read("kept.npy"), QByteArray("as it was"));
}

QTEST_GUILESS_MAIN(TestCliEmbed)
#include "tst_cliembed.moc"
