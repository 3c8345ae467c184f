#include "core/base/error.h"
#include "core/config/networkshape.h"
#include "core/config/presets.h"
#include "tests/core/errortext.h"

#include <QTest>

using namespace pitfall;

namespace {

constexpr ImageShape grey28{1, 28, 28};

NetworkConfig oneStage(int channels, int kernel, int stride, int pool = 1, Padding padding = Padding::Same)
{
    NetworkConfig network;
    network.stages = {{channels, kernel, stride, Activation::Relu, pool}};
    network.padding = padding;
    return network;
}

}  // namespace

class TestNetworkShape : public QObject {
    Q_OBJECT

private slots:
    void convolves_data();
    void convolves();
    void chainsStages();
    void countsParameters();
    void refuses_data();
    void refuses();
    void presetsHaveTheExpectedShape_data();
    void presetsHaveTheExpectedShape();
    void everyPresetIsConsistent();
    void settingsMustGoTogether();
};

void TestNetworkShape::convolves_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("pool");
    QTest::addColumn<bool>("same");
    QTest::addColumn<int>("convolved");
    QTest::addColumn<int>("code");

    // ⌊(side + 2·padding − kernel) / stride⌋ + 1, then ⌊… / pool⌋
    QTest::newRow("5x5/2 same") << 28 << 5 << 2 << 1 << true << 14 << 14;
    QTest::newRow("5x5/2 valid") << 28 << 5 << 2 << 1 << false << 12 << 12;
    QTest::newRow("3x3/1 same") << 28 << 3 << 1 << 1 << true << 28 << 28;
    QTest::newRow("3x3/3 valid") << 28 << 3 << 3 << 1 << false << 9 << 9;
    QTest::newRow("even kernel, same adds one") << 28 << 4 << 1 << 1 << true << 29 << 29;
    QTest::newRow("2x2/2 same") << 28 << 2 << 2 << 1 << true << 15 << 15;
    QTest::newRow("1x1") << 28 << 1 << 1 << 1 << true << 28 << 28;
    QTest::newRow("pool floors") << 28 << 5 << 1 << 3 << true << 28 << 9;
    QTest::newRow("kernel as large as the padded input") << 3 << 5 << 1 << 1 << true << 3 << 3;
    QTest::newRow("kernel as large as the input") << 5 << 5 << 1 << 1 << false << 1 << 1;
    QTest::newRow("pool takes all") << 4 << 1 << 1 << 4 << true << 4 << 1;
}

void TestNetworkShape::convolves()
{
    QFETCH(int, side);
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(int, pool);
    QFETCH(bool, same);
    QFETCH(int, convolved);
    QFETCH(int, code);
    const NetworkConfig network = oneStage(7, kernel, stride, pool, same ? Padding::Same : Padding::Valid);
    const StageShape stage = networkShape(network, {3, side, side}).stages.front();
    QCOMPARE(stage.padding, same ? kernel / 2 : 0);
    QVERIFY((stage.input == ImageShape{3, side, side}));
    QVERIFY((stage.convolved == ImageShape{7, convolved, convolved}));
    QVERIFY((stage.code == ImageShape{7, code, code}));
}

void TestNetworkShape::chainsStages()
{
    NetworkConfig network;
    network.stages = {{16, 5, 2}, {8, 3, 2}};
    const NetworkShape shape = networkShape(network, {1, 20, 28});
    QVERIFY((shape.stages[0].code == ImageShape{16, 10, 14}));
    QVERIFY((shape.stages[1].input == ImageShape{16, 10, 14}));
    QVERIFY((shape.stages[1].code == ImageShape{8, 5, 7}));
    QCOMPARE(shape.codeSize(), 280);
    QCOMPARE(shape.codeShareOfInput(), 0.5);
}

void TestNetworkShape::countsParameters()
{
    NetworkConfig network;
    network.stages = {{16, 5, 2}, {8, 3, 2}};
    const NetworkShape untied = networkShape(network, grey28);
    // encoder 16·1·25 + 16, decoder 400 + 1; encoder 8·16·9 + 8, decoder 1152 + 16
    QCOMPARE(untied.stages[0].parameters, 817);
    QCOMPARE(untied.stages[1].parameters, 2328);
    QCOMPARE(untied.parameters(), 3145);

    network.tied = true;
    QCOMPARE(networkShape(network, grey28).parameters(), 417 + 1176);
}

void TestNetworkShape::refuses_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("pool");
    QTest::addColumn<bool>("same");
    QTest::addColumn<QString>("says");

    QTest::newRow("stride") << 4 << 3 << 4 << 1 << true
                            << "network.stages.1.stride: stage 2 cannot work: its stride of 4 px is larger than its "
                               "kernel of 3 px, so that some pixels would never be seen.";
    QTest::newRow("kernel") << 4 << 11 << 1 << 1 << false
                            << "network.stages.1.kernel: stage 2 cannot work: its kernel of 11 px does not fit into "
                               "its input of 8×10×10.";
    QTest::newRow("pool") << 4 << 3 << 1 << 11 << true
                          << "network.stages.1.pool: stage 2 cannot work: its pooling window of 11 px does not fit "
                             "into 4×10×10";
    QTest::newRow("too many values") << 600000 << 3 << 1 << 1 << true
                                     << "network.stages.1.channels: stage 2 cannot work: its code of 600000×10×10 "
                                        "values an image is too large";
    QTest::newRow("too many parameters") << 4096 << 63 << 1 << 1 << true << "million parameters are too many";
}

void TestNetworkShape::refuses()
{
    QFETCH(int, channels);
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(int, pool);
    QFETCH(bool, same);
    QFETCH(QString, says);
    NetworkConfig network = oneStage(8, 1, 1, 1, same ? Padding::Same : Padding::Valid);
    network.stages.push_back({channels, kernel, stride, Activation::Relu, pool});
    VERIFY_HAS(errorText<ConfigError>([&] { networkShape(network, {1, 10, 10}); }), says);

    NetworkConfig fitted = oneStage(25, 5, 2);
    fitted.stages.push_back({226, 3, 2});
    networkShape(fitted, grey28);
    fitted.encoder = EncoderKind::Lda;
    VERIFY_HAS(errorText<ConfigError>([&] { networkShape(fitted, grey28); }),
               "network.stages.1.channels: stage 2 cannot work: an LDA encoder has at most as many channels as its "
               "patches have values, 225 here.");
    fitted.stages[1].channels = 225;
    networkShape(fitted, grey28);

    VERIFY_HAS(errorText<ConfigError>([&] { networkShape(network, {1, 0, 10}); }), "input of 1×0×10 is empty");
    network.stages.clear();
    VERIFY_HAS(errorText<ConfigError>([&] { networkShape(network, grey28); }), "must have at least one stage");
}

void TestNetworkShape::presetsHaveTheExpectedShape_data()
{
    QTest::addColumn<QList<int>>("sides");
    QTest::addColumn<qint64>("codeSize");

    QTest::newRow("quick") << QList<int>{14, 7} << qint64(392);
    QTest::newRow("n-light-n") << QList<int>{9, 3, 1} << qint64(36);
    QTest::newRow("deep") << QList<int>{14, 7, 4, 2} << qint64(64);
    QTest::newRow("shapes-clear") << QList<int>{14, 7} << qint64(392);
    QTest::newRow("shapes-nuisance") << QList<int>{14, 7} << qint64(392);
    QTest::newRow("overcomplete") << QList<int>{14} << qint64(6272);
}

void TestNetworkShape::presetsHaveTheExpectedShape()
{
    QFETCH(QList<int>, sides);
    QFETCH(qint64, codeSize);
    const NetworkShape shape = networkShape(preset(QTest::currentDataTag()).config.network, grey28);
    QCOMPARE(qint64(shape.codeSize()), codeSize);
    QList<int> found;
    for (const StageShape &stage : shape.stages)
        found << stage.code.height;
    QCOMPARE(found, sides);
}

void TestNetworkShape::everyPresetIsConsistent()
{
    for (const Preset &each : presets()) {
        networkShape(each.config.network, grey28);
        checkConsistency(each.config);
    }
}

void TestNetworkShape::settingsMustGoTogether()
{
    const auto says = [](auto change) {
        ExperimentConfig config;
        change(config);
        return errorText<ConfigError>([&] { checkConsistency(config); });
    };
    VERIFY_HAS(says([](auto &) {}), "nothing was thrown");
    VERIFY_HAS(says([](auto &c) { c.training.loss = Loss::Bce; }), "nothing was thrown");
    VERIFY_HAS(says([](auto &c) {
                   c.training.loss = Loss::Bce;
                   c.network.decoder = DecoderActivation::Linear;
               }),
               "training.loss=bce needs network.decoder=mirror");
    VERIFY_HAS(says([](auto &c) {
                   c.training.loss = Loss::Ssim;
                   c.network.decoder = DecoderActivation::Linear;
               }),
               "training.loss=ssim needs network.decoder=mirror");
    VERIFY_HAS(says([](auto &c) { c.network.range = InputRange::Symmetric; }),
               "network.range=symmetric needs network.decoder=linear");
    VERIFY_HAS(says([](auto &c) {
                   c.network.range = InputRange::Symmetric;
                   c.network.decoder = DecoderActivation::Linear;
               }),
               "nothing was thrown");
    VERIFY_HAS(says([](auto &c) {
                   c.network.tied = true;
                   c.network.overlap = Overlap::Average;
               }),
               "nothing was thrown");
    VERIFY_HAS(says([](auto &c) {
                   c.network.tied = true;
                   c.network.encoder = EncoderKind::Pca;
               }),
               "network.tied=true needs network.encoder=learned, not pca");
    VERIFY_HAS(says([](auto &c) {
                   c.training.guidance = 0.1;
                   c.network.encoder = EncoderKind::Random;
               }),
               "training.guidance needs network.encoder=learned, not random");
    VERIFY_HAS(says([](auto &c) { c.network.encoder = EncoderKind::Lda; }), "nothing was thrown");
    VERIFY_HAS(says([](auto &c) { c.network.stages[1].switches = true; }),
               "network.stages.1.switches needs pooling: set pool to 2 or more, or switches to false.");
    VERIFY_HAS(says([](auto &c) {
                   c.network.stages[1].switches = true;
                   c.network.stages[1].pool = 2;
               }),
               "nothing was thrown");
}

QTEST_APPLESS_MAIN(TestNetworkShape)
#include "tst_networkshape.moc"
