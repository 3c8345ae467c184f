#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/fields.h"
#include "core/config/presets.h"
#include "tests/core/errortext.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <limits>

using namespace pitfall;
using nlohmann::json;

class TestConfig : public QObject {
    Q_OBJECT

private slots:
    void survivesJson();
    void absentKeysKeepTheirDefault();
    void refuses_data();
    void refuses();
    void suggestsTheNearestKey_data();
    void suggestsTheNearestKey();
    void setsKeys();
    void setsTextThatLooksLikeANumber();
    void setKeyChangesNothingWhenItThrows_data();
    void setKeyChangesNothingWhenItThrows();
    void limitsAreAllowed();
    void checksRangesOfAConfigMadeByHand();
    void everyDefaultIsInRange();
    void everyEnumeratorHasAName();
    void readsAFile();
    void namesTheFile_data();
    void namesTheFile();
    void presetsLoadQuickFirst();
    void liveSettingsAreThoseOfTheConfig();
};

void TestConfig::survivesJson()
{
    ExperimentConfig config;
    config.data = {"mnist", "/data/ünïcode", 1, 2, 3, 9'000'000'000'000'000, 0.1, 0.2, 0.3, 0.4, 0.5};
    config.network = {{{4, 3, 3, Activation::SoftSign, 2, true}},
                      Padding::Valid,
                      true,
                      DecoderActivation::Linear,
                      Overlap::Average,
                      InputRange::Symmetric,
                      EncoderKind::Pca};
    config.training = {Schedule::Joint, Loss::Ssim, 7, 64, OptimizerKind::Sgd, 0.1, 0.3, 1e-5, 0.2, 0.1, 0.05, 0.5, 42};
    config.probe = {5, 0.25, 10, 20, 30, 3, 0.5, 0, 9, 0.125, 200};

    QVERIFY(configFromJson(toJson(config)) == config);
    QVERIFY(configFromJson(json::parse(toJson(config).dump())) == config);
    QVERIFY(networkFromJson(toJson(config.network)) == config.network);
    QCOMPARE(toJson(config)["network"]["stages"][0]["activation"].get<std::string>(), std::string("soft-sign"));
}

void TestConfig::absentKeysKeepTheirDefault()
{
    ExperimentConfig expected;
    expected.training.epochs = 9;
    expected.network.stages = {{32, 5, 2}};
    const json text = json::parse(R"({"training": {"epochs": 9}, "network": {"stages": [{"channels": 32}]}})");
    QVERIFY(configFromJson(text) == expected);
    QVERIFY(configFromJson(json::object()) == ExperimentConfig());
}

void TestConfig::refuses_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const char *config, const char *says) {
        QTest::newRow(name) << QString(config) << QString(says);
    };
    row("no object", "[1]", "The config must be a JSON object {…}, not [1].");
    row("section no object", R"({"training": 3})", "training must be a JSON object {…}, not 3.");
    row("unknown section", R"({"trainin": {}})", "trainin is not a setting");
    row("key without section", R"({"epochs": 3})", "epochs is not a setting; did you mean training.epochs?");
    row("unknown key", R"({"training": {"epoch": 3}})",
        "training.epoch is not a setting; did you mean training.epochs?");
    row("unknown stage key", R"({"network": {"stages": [{}, {"kernal": 3}]}})",
        "network.stages.1.kernal is not a setting; did you mean network.stages.0.kernel?");
    row("too small", R"({"training": {"epochs": 0}})", "training.epochs must be an integer from 1 to 100000, not 0.");
    row("too large", R"({"training": {"learning_rate": 1e3}})",
        "training.learning_rate must be a number from 1e-09 to 100, not 1000.0.");
    row("fraction", R"({"training": {"epochs": 2.5}})",
        "training.epochs must be an integer from 1 to 100000, not 2.5.");
    row("fraction of zero", R"({"training": {"epochs": 2.0}})", "training.epochs must be an integer");
    row("beyond int", R"({"data": {"train": 4294967297}})", "data.train must be an integer from 0 to 100000000");
    row("beyond int64", R"({"data": {"seed": 18446744073709551615}})",
        "data.seed must be an integer from 0 to 9e+15, not 18446744073709551615.");
    row("text for a number", R"({"training": {"noise": "0.1"}})",
        "training.noise must be a number from 0 to 10, not \"0.1\".");
    row("null", R"({"training": {"noise": null}})", "training.noise must be a number from 0 to 10, not null.");
    row("number for true", R"({"network": {"tied": 1}})", "network.tied must be true or false, not 1.");
    row("true for a number", R"({"training": {"epochs": true}})", "training.epochs must be an integer");
    row("number for a text", R"({"data": {"name": 5}})", "data.name must be a text, not 5.");
    row("wrong name", R"({"training": {"loss": "L2"}})",
        "training.loss must be one of mse, mae, bce, ssim, not \"L2\".");
    row("name as number", R"({"training": {"loss": 0}})", "training.loss must be one of mse, mae, bce, ssim, not 0.");
    row("no stages", R"({"network": {"stages": []}})", "network.stages must be a list of 1 to 16 stages; it has 0.");
    row("17 stages", R"({"network": {"stages": [{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}]}})",
        "network.stages must be a list of 1 to 16 stages; it has 17.");
    row("stages no list", R"({"network": {"stages": {}}})", "network.stages must be a list of stages");
    row("stage no object", R"({"network": {"stages": [7]}})", "network.stages.0 must be a JSON object {…}, not 7.");
    row("stage out of range", R"({"network": {"stages": [{}, {"channels": 0}]}})",
        "network.stages.1.channels must be an integer from 1 to 4096, not 0.");
    row("stage activation", R"({"network": {"stages": [{"activation": "leaky"}]}})",
        "network.stages.0.activation must be one of relu, leaky-relu, tanh, sigmoid, soft-sign, linear, not "
        "\"leaky\".");
}

void TestConfig::refuses()
{
    QFETCH(QString, config);
    QFETCH(QString, says);
    const json parsed = json::parse(config.toStdString());
    VERIFY_HAS(errorText<ConfigError>([&] { configFromJson(parsed); }), says);
}

void TestConfig::suggestsTheNearestKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("suggestion");

    const auto row = [](const char *key, const char *suggestion) {
        QTest::newRow(key) << QString(key) << QString(suggestion);
    };
    row("training.batchsize", "did you mean training.batch_size?");
    row("training.lerning_rate", "did you mean training.learning_rate?");
    row("learning_rate", "did you mean training.learning_rate?");
    row("training.channels", "did you mean network.stages.0.channels?");
    row("data.tests", "did you mean data.test?");
    row("network.stages.0.strides", "did you mean network.stages.0.stride?");
    row("colour", "did you mean data.colour?");
    row("flavour", "flavour is not a setting.");
    row("training.something_else_entirely", "training.something_else_entirely is not a setting.");
}

void TestConfig::suggestsTheNearestKey()
{
    QFETCH(QString, key);
    QFETCH(QString, suggestion);
    ExperimentConfig config;
    VERIFY_HAS(errorText<ConfigError>([&] { setKey(config, key.toStdString(), "1"); }), suggestion);
}

void TestConfig::setsKeys()
{
    ExperimentConfig config;
    setKey(config, "training.epochs", "5");
    setKey(config, "training.learning_rate", "1e-3");
    setKey(config, "training.noise", "1");  // an integer is a number
    setKey(config, "training.loss", "bce");
    setKey(config, "training.schedule", "\"joint\"");
    setKey(config, "network.tied", "true");
    setKey(config, "data.seed", "9000000000000000");
    setKey(config, "network.stages.1.channels", "12");
    QCOMPARE(config.training.epochs, 5);
    QCOMPARE(config.training.learning_rate, 1e-3);
    QCOMPARE(config.training.noise, 1.0);
    QVERIFY(config.training.loss == Loss::Bce);
    QVERIFY(config.training.schedule == Schedule::Joint);
    QVERIFY(config.network.tied);
    QCOMPARE(config.data.seed, std::int64_t(9'000'000'000'000'000));
    QVERIFY((config.network.stages == std::vector<StageConfig>{{16, 5, 2}, {12, 3, 2}}));

    setKey(config, "network.stages", R"([{"channels": 3, "kernel": 4, "stride": 1, "activation": "relu"}])");
    QVERIFY((config.network.stages == std::vector<StageConfig>{{3, 4, 1, Activation::Relu}}));
    setKey(config, "network.stages.0", R"({"kernel": 7})");
    QVERIFY((config.network.stages == std::vector<StageConfig>{{16, 7, 2}}));
}

void TestConfig::setsTextThatLooksLikeANumber()
{
    ExperimentConfig config;
    for (const std::string text : {"2024", "true", "null", "{}", "a b", "", "/tmp/x=y"}) {
        setKey(config, "data.path", text);
        QCOMPARE(config.data.path, text);
    }
    setKey(config, "data.path", "\"2024\"");
    QCOMPARE(config.data.path, std::string("2024"));
}

void TestConfig::setKeyChangesNothingWhenItThrows_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *key, const char *value, const char *says) {
        QTest::addRow("%s=%s", key, value) << QString(key) << QString(value) << QString(says);
    };
    row("training.epochs", "-1", "training.epochs must be an integer from 1 to 100000, not -1.");
    row("training.epochs", "", "training.epochs must be an integer from 1 to 100000, not \"\".");
    row("training.epochs", "1e999", "training.epochs must be an integer");
    row("training.learning_rate", "nan", "training.learning_rate must be a number from 1e-09 to 100, not \"nan\".");
    row("training.learning_rate", "1e999", "training.learning_rate must be a number");
    row("training.learning_rate", "0,1", "training.learning_rate must be a number from 1e-09 to 100, not \"0,1\".");
    row("training", "{}", "training is a section, not a setting; set one of its keys, such as training.batch_size.");
    row("training.epochs.x", "1", "training.epochs.x is not a setting; did you mean training.epochs?");
    row("", "1", "key is missing");
    row(".", "1", "is not a setting");
    row("network.stages.2.channels", "1",
        "network.stages.2.channels: there is no stage 2; the network has 2, counted from 0.");
    row("network.stages.-1.channels", "1", "network.stages.-1.channels is not a setting");
    row("network.stages.99999999999999999999.kernel", "1", "is not a setting");
    row("network.stages", "16", "network.stages must be a list of stages");
    row("network.stages", "[", "network.stages must be a list of stages");
}

void TestConfig::setKeyChangesNothingWhenItThrows()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, says);
    ExperimentConfig config;
    config.training.epochs = 8;
    const ExperimentConfig before = config;
    VERIFY_HAS(errorText<ConfigError>([&] { setKey(config, key.toStdString(), value.toStdString()); }), says);
    QVERIFY(config == before);
}

void TestConfig::limitsAreAllowed()
{
    ExperimentConfig config;
    const ExperimentConfig original = config;
    visitFields(original, [&](const FieldInfo &field, const auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (std::is_arithmetic_v<Member> && !std::is_same_v<Member, bool>) {
            for (const double limit : {field.low, field.high}) {
                const json value = json(Member(limit));
                setKey(config, field.key, value.dump());
            }
        }
    });
    checkRanges(config);
    QCOMPARE(config.training.learning_rate, 100.0);
    QCOMPARE(config.data.seed, std::int64_t(9e15));
}

void TestConfig::checksRangesOfAConfigMadeByHand()
{
    const auto says = [](auto change) {
        ExperimentConfig config;
        change(config);
        return errorText<ConfigError>([&] { checkRanges(config); });
    };
    VERIFY_HAS(says([](auto &c) { c.training.epochs = 0; }),
               "training.epochs must be an integer from 1 to 100000, not 0.");
    VERIFY_HAS(says([](auto &c) { c.training.noise = std::numeric_limits<double>::quiet_NaN(); }),
               "training.noise must be a number from 0 to 10, not nan.");
    VERIFY_HAS(says([](auto &c) { c.training.noise = std::numeric_limits<double>::infinity(); }),
               "training.noise must be a number from 0 to 10, not infinite.");
    VERIFY_HAS(says([](auto &c) { c.network.stages.clear(); }), "network.stages must be a list of 1 to 16 stages");
    VERIFY_HAS(says([](auto &c) { c.network.stages[1].kernel = 64; }),
               "network.stages.1.kernel must be an integer from 1 to 63, not 64.");
    VERIFY_HAS(says([](auto &c) { c.training.loss = Loss(17); }), "training.loss has no value number 17.");
    VERIFY_HAS(says([](auto &) {}), "nothing was thrown");
}

void TestConfig::everyDefaultIsInRange()
{
    checkRanges(ExperimentConfig());
}

void TestConfig::everyEnumeratorHasAName()
{
    QCOMPARE(EnumNames<Activation>::values.size(), std::size_t(Activation::Linear) + 1);
    QCOMPARE(EnumNames<Padding>::values.size(), std::size_t(Padding::Valid) + 1);
    QCOMPARE(EnumNames<DecoderActivation>::values.size(), std::size_t(DecoderActivation::Linear) + 1);
    QCOMPARE(EnumNames<Overlap>::values.size(), std::size_t(Overlap::Average) + 1);
    QCOMPARE(EnumNames<InputRange>::values.size(), std::size_t(InputRange::Symmetric) + 1);
    QCOMPARE(EnumNames<Schedule>::values.size(), std::size_t(Schedule::Joint) + 1);
    QCOMPARE(EnumNames<Loss>::values.size(), std::size_t(Loss::Ssim) + 1);
    QCOMPARE(EnumNames<OptimizerKind>::values.size(), std::size_t(OptimizerKind::Sgd) + 1);
}

void TestConfig::readsAFile()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("c.json").toStdString();
    std::ofstream(path) << R"({"training": {"epochs": 4}})";
    QCOMPARE(readConfigFile(path).training.epochs, 4);
}

void TestConfig::namesTheFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << ""
                           << "c.json: is not valid JSON: parse error at line 1";
    QTest::newRow("comma") << "{\"data\": {},\n}"
                           << "c.json: is not valid JSON: parse error at line 2, column 1";
    QTest::newRow("number overflow") << R"({"training": {"noise": 1e999}})"
                                     << "c.json: is not valid JSON: number overflow";
    QTest::newRow("twice") << R"({"data": {"train": 1, "train": 2}})"
                           << "c.json: has the key \"train\" twice.";
    QTest::newRow("section twice") << R"({"data": {}, "data": {}})"
                                   << "c.json: has the key \"data\" twice.";
    QTest::newRow("deep") << QString(200, '[') << "c.json: is nested too deeply";
    QTest::newRow("range") << R"({"training": {"epochs": 0}})"
                           << "c.json: training.epochs must be";
}

void TestConfig::namesTheFile()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const std::string path = folder.filePath("c.json").toStdString();
    std::ofstream(path) << text.toStdString();
    VERIFY_HAS(errorText<Error>([&] { readConfigFile(path); }), says);
    VERIFY_HAS(errorText<FileError>([&] { readConfigFile(path + "x"); }), "c.jsonx: cannot be opened: No such file");
    VERIFY_HAS(errorText<FileError>([&] { readConfigFile(folder.path().toStdString()); }), "is a folder");
}

void TestConfig::presetsLoadQuickFirst()
{
    QStringList names;
    for (const Preset &each : presets()) {
        names << QString::fromStdString(each.name);
        QVERIFY(!each.title.empty() && !each.description.empty());
        checkRanges(each.config);
        QVERIFY(&preset(each.name) == &each);
    }
    QCOMPARE(names.first(), "quick");
    for (const char *name : {"quick", "deep", "n-light-n", "overcomplete"})
        QVERIFY2(names.contains(name), name);
    names.removeFirst();
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    VERIFY_HAS(errorText<ConfigError>([] { preset("slow"); }), "There is no preset \"slow\"; there are quick, deep");
}

void TestConfig::liveSettingsAreThoseOfTheConfig()
{
    ExperimentConfig config;
    config.training.learning_rate = 0.5;
    config.training.noise = 0.25;
    config.training.masking = 0.125;
    QVERIFY((liveSettings(config) == LiveSettings{0.5, 0.25, 0.125}));
}

QTEST_APPLESS_MAIN(TestConfig)
#include "tst_config.moc"
