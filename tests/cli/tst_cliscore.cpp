#include "clirun.h"

#include "core/data/npy.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace pitfall;

namespace {

/// Known answers by SciPy, scikit-learn and scikit-image (tests/data/scores/make.py): pairs of one shape.
std::vector<nlohmann::json> pairsOf(std::size_t which)
{
    std::ifstream file(PITFALL_TEST_DATA "/scores/scores.json");
    return {nlohmann::json::parse(file).at(which)};
}

ImageBatch images(const nlohmann::json &pair, const char *key, double scale = 1)
{
    const auto shape = pair.at("shape").get<std::vector<int>>();
    ImageBatch batch{{shape[0], shape[1], shape[2]}, pair.at(key).get<std::vector<float>>()};
    for (float &value : batch.values)
        value *= float(scale);
    return batch;
}

}  // namespace

class TestCliScore : public QObject {
    Q_OBJECT

private slots:
    void knownAnswers_data();
    void knownAnswers();
    void tableNamesEveryScore();
    void complaints();

private:
    void writePair(const CliRunner &cli, const nlohmann::json &pair)
    {
        cli.write("made", "");
        writeNpy(cli.path("o.npy").toStdString(), images(pair, "original"));
        writeNpy(cli.path("r.npy").toStdString(), images(pair, "reconstruction"));
    }
};

void TestCliScore::knownAnswers_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("grey") << 1;
    QTest::newRow("colour") << 2;
}

void TestCliScore::knownAnswers()
{
    QFETCH(int, which);
    const nlohmann::json pair = pairsOf(std::size_t(which)).front();
    CliRunner cli;
    writePair(cli, pair);
    const CliResult result = cli.run({"score", "--originals", "o.npy", "--reconstructions", "r.npy", "--json"});
    VERIFY_STATUS(result, 0);
    const QJsonObject json = result.json().toObject();
    QCOMPARE(json["images"].toInt(), 1);
    for (const char *key : {"mse", "mae", "psnr", "ssim", "euc", "soid", "norm_corr", "delta94", "mahala"}) {
        const std::string published = std::string(key) + "_published";
        const double corrected = pair.at(key).get<double>();
        const double literal = pair.contains(published) ? pair.at(published).get<double>() : corrected;
        QVERIFY2(std::abs(json[key].toDouble() - corrected) < 1e-3 * std::max(0.01, std::abs(corrected)), key);
        const double found = json["as_published"][key].toDouble();
        QVERIFY2(std::abs(found - literal) < 1e-3 * std::max(0.01, std::abs(literal)), published.c_str());
        QVERIFY2(json["intervals"][key].isArray(), key);
    }
}

void TestCliScore::tableNamesEveryScore()
{
    CliRunner cli;
    writePair(cli, pairsOf(0).front());
    const CliResult result = cli.run({"score", "--reconstructions", "r.npy", "--originals", "o.npy"});
    VERIFY_STATUS(result, 0);
    for (const char *name : {"MSE", "MAE", "PSNR", "SSIM", "EUC", "SOID", "NORM CORR", "DELTA94", "MAHALA"})
        QVERIFY2(result.out.contains(name), name);
}

void TestCliScore::complaints()
{
    CliRunner cli;
    const nlohmann::json pair = pairsOf(0).front();
    writePair(cli, pair);
    writeNpy(cli.path("bright.npy").toStdString(), images(pair, "reconstruction", 255));
    writeNpy(cli.path("other.npy").toStdString(), images(pairsOf(1).front(), "reconstruction"));
    const auto score = [&cli](const QString &name) {
        return cli.run({"score", "--originals", "o.npy", "--reconstructions", name, "--json"});
    };
    verifyOneComplaint(score("bright.npy"), 1, {"bright.npy", "[0,1]"});
    verifyOneComplaint(score("other.npy"), 1, {"other.npy", "1×1×28×28", "o.npy", "1×1×16×14"});
    verifyOneComplaint(score("none.npy"), 1, {"none.npy"});
    verifyOneComplaint(cli.run({"score", "--originals", "o.npy"}), 2, {"--reconstructions"});
}

QTEST_GUILESS_MAIN(TestCliScore)
#include "tst_cliscore.moc"
