#include "tests/cli/smallidx.h"

#include <functional>

namespace {

using Break = std::function<void(const CliRunner &)>;

/// Changes the text of a file.
Break replace(const QString &file, const QByteArray &what, const QByteArray &by)
{
    return [=](const CliRunner &cli) {
        QByteArray content = cli.read(file);
        if (!content.contains(what))
            qFatal("%s has no %s in it", qPrintable(file), what.constData());
        cli.write(file, content.replace(what, by));
    };
}

Break cut(const QString &file, int bytes)
{
    return [=](const CliRunner &cli) { cli.write(file, cli.read(file).chopped(bytes)); };
}

Break content(const QString &file, const QByteArray &bytes)
{
    return [=](const CliRunner &cli) { cli.write(file, bytes); };
}

Break copyOf(const QString &file, const QString &from)
{
    return [=](const CliRunner &cli) { cli.write(file, cli.read(from)); };
}

Break without(const QString &file)
{
    return [=](const CliRunner &cli) { QFile::remove(cli.path(file)); };
}

}  // namespace

/// Every kind of failure: its exit status, its one line, and nothing left behind.
class TestCliComplaints : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongCommandLine_data();
    void wrongCommandLine();
    void cudaWhereThereIsNone();
    void wrongSetting_data();
    void wrongSetting();
    void wrongConfigFile_data();
    void wrongConfigFile();
    void brokenData_data();
    void brokenData();
    void brokenRun_data();
    void brokenRun();
    void outputThatCannotBe_data();
    void outputThatCannotBe();
    void standardOutputThatIsFull();
    void existingOutputIsKeptOnFailure();
    void aProgramThatIsNotWhole();

private:
    QStringList train(const QString &folder) const
    {
        return QStringList{"train", "--out", folder} + smallRun(m_cli, "data");
    }
    QStringList features(const QString &folder) const
    {
        return {"features", folder, "--split", "test", "--out", "f.npy", "--labels", "l.npy"};
    }
    void complains(const QStringList &arguments, int status, const QStringList &parts)
    {
        const QStringList before = m_cli.listing();
        verifyOneComplaint(m_cli.run(arguments), status, parts);
        QCOMPARE(m_cli.listing(), before);
    }

    CliRunner m_cli;
};

void TestCliComplaints::initTestCase()
{
    writeSmallIdx(m_cli, "data");
    VERIFY_STATUS(m_cli.run(train("run")), 0);
    VERIFY_STATUS(m_cli.run(train("wide") + settings("network.stages.0.channels=5")), 0);
    VERIFY_STATUS(m_cli.run(train("stride") + settings("network.stages.1.stride=1")), 0);
    VERIFY_STATUS(m_cli.run(train("novalidation") + settings("data.train=300 data.validation=0")), 0);
}

void TestCliComplaints::wrongCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const QString &line, const QStringList &parts) {
        QTest::newRow(qPrintable("pitfall-cli " + line)) << line.split(' ', Qt::SkipEmptyParts) << parts;
    };
    row("", {"command is missing", "train"});
    row("trane --out x", {"\"trane\" is not a command", "train"});
    row("--frob", {"--frob"});
    row("doctor now", {"now", "doctor --help"});
    row("train", {"--out is required"});
    row("train --out", {"--out needs a value"});
    row("train --out x --out y", {"--out is given more than once"});
    row("train --out x --preset fast", {"\"fast\"", "quick, deep, n-light-n, overcomplete"});
    row("train --out x --preset quick --config c.json", {"--preset", "--config"});
    row("train --out x --device abacus", {"--device", "abacus", "auto,cpu,cuda"});
    row("features", {"DIR is required"});
    row("features run --split test --out f.npy", {"--labels is required"});
    row("features run --split tests --out f.npy --labels l.npy", {"--split", "tests", "train,validation,test"});
    row("features run --split test --stage 0 --out f.npy --labels l.npy", {"--stage", "from 1 upwards", "\"0\""});
    row("features run --split test --stage 3 --out f.npy --labels l.npy", {"--stage 3", "run", "2 stages"});
    row("features run --split test --out same.npy --labels ./same.npy", {"--out", "--labels", "same file"});
    row("features novalidation --split validation --out f.npy --labels l.npy", {"--split validation", "no validation"});
    row("reconstruct run --split test --count 1.5 --out r.npy --originals o.npy", {"--count", "whole", "\"1.5\""});
    row("reconstruct run --split test --count 101 --out r.npy --originals o.npy",
        {"--count 101", "test", "100 images"});
}

void TestCliComplaints::wrongCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, parts);
    complains(arguments, 2, parts);
}

void TestCliComplaints::cudaWhereThereIsNone()
{
    if (m_cli.run({"doctor", "--json"}).json()["devices"].toArray().size() > 1)
        QSKIP("There is a CUDA device here.");
    complains(train("cuda") + QStringList{"--device", "cuda"}, 1, {"--device cuda", "no CUDA device"});
}

void TestCliComplaints::wrongSetting_data()
{
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *setting, const QStringList &parts) { QTest::newRow(setting) << parts; };
    row("training.epochs", {"training.epochs", "key=value"});
    row("training.epoch=5", {"training.epoch is not a setting", "did you mean training.epochs?"});
    row("zebra=5", {"zebra is not a setting"});
    row("training=5", {"training is a section", "training."});
    row("training.epochs=0", {"training.epochs", "from 1 to 100000", "not 0"});
    row("training.epochs=1.5", {"training.epochs", "an integer", "1.5"});
    row("training.learning_rate=nan", {"training.learning_rate", "nan"});
    row("network.tied=yes", {"network.tied", "true or false"});
    row("training.loss=l2", {"training.loss", "mse, mae, bce, ssim", "l2"});
    row("network.stages.2.kernel=3", {"network.stages.2.kernel", "the network has 2"});
    row("network.stages=[{\"chanels\":3}]", {"did you mean network.stages.0.channels?"});
    row("network.padding=valid network.stages.0.kernel=9", {"network.stages.0.kernel", "9 px", "1×8×8"});
    row("network.stages.1.stride=4", {"network.stages.1.stride", "stage 2", "4 px", "3 px"});
    row("network.stages.0.pool=5", {"network.stages.0.pool", "4×4×4"});
    row("training.loss=bce network.decoder=linear", {"training.loss=bce", "network.decoder=mirror"});
    row("data.train=250", {"data.train", "350", "300"});
    row("data.test=101", {"data.test", "101", "100"});
    row("data.name=imagenet", {"data.name", "fashion-mnist, mnist", "imagenet"});
    row("data.path=", {"data.path", "MNIST"});
}

void TestCliComplaints::wrongSetting()
{
    QFETCH(QStringList, parts);
    complains(train("x") + settings(QTest::currentDataTag()), 2, parts);
}

void TestCliComplaints::wrongConfigFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("cut off") << QByteArray("{\"training\": {\"epochs\": ") << 1 << "not valid JSON";
    QTest::newRow("a key twice") << QByteArray("{\"data\": {}, \"data\": {}}") << 1 << "\"data\" twice";
    QTest::newRow("unknown section") << QByteArray("{\"trainin\": {}}") << 2 << "trainin is not a setting";
    QTest::newRow("unknown key") << QByteArray("{\"training\": {\"epoch\": 1}}") << 2
                                 << "did you mean training.epochs?";
    QTest::newRow("wrong type") << QByteArray("{\"training\": {\"epochs\": \"3\"}}") << 2 << "training.epochs";
}

void TestCliComplaints::wrongConfigFile()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(QString, part);
    m_cli.write("config.json", text);
    complains({"train", "--out", "x", "--config", "config.json"}, status, {"config.json: ", part});
}

void TestCliComplaints::brokenData_data()
{
    QTest::addColumn<Break>("damage");
    QTest::addColumn<QStringList>("parts");
    const QString images = "broken/train-images-idx3-ubyte";
    const QString labels = "broken/t10k-labels-idx1-ubyte";
    QTest::newRow("images missing") << without(images) << QStringList{images, "missing", "data.path"};
    QTest::newRow("images cut off") << cut(images, 1) << QStringList{images, "19200"};
    QTest::newRow("images without end") << content(images, idxFile({300, 4096, 4096}, "x"))
                                        << QStringList{images, "5033164800"};
    QTest::newRow("compressed images cut off") << content(images, QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10))
                                               << QStringList{images, "middle of its compressed data"};
    QTest::newRow("pictures of two sizes")
        << content("broken/t10k-images-idx3-ubyte", idxFile({100, 4, 16}, wavePixels(100)))
        << QStringList{"broken/t10k-images-idx3-ubyte", "4×16", "8×8"};
}

void TestCliComplaints::brokenData()
{
    QFETCH(Break, damage);
    QFETCH(QStringList, parts);
    QDir(m_cli.path("broken")).removeRecursively();
    m_cli.copyFolder("data", "broken");
    damage(m_cli);
    complains(QStringList{"train", "--out", "x"} + smallRun(m_cli, "broken"), 1, parts);
}

void TestCliComplaints::brokenRun_data()
{
    QTest::addColumn<Break>("damage");
    QTest::addColumn<QStringList>("parts");
    const QString session = "broken/session.json";
    const QString model = "broken/model.safetensors";
    const auto row = [](const char *name, const Break &damage, const QStringList &parts) {
        QTest::newRow(name) << damage << parts;
    };
    row("no session", without(session), {session, "not there", "folder of a run"});
    row("session cut off", cut(session, 20), {session, "not valid JSON"});
    row("session is a list", content(session, "[]"), {session, "not a Pitfall session"});
    row("session of the future", replace(session, "\"format\": 1", "\"format\": 2"), {session, "format 2", "format 1"});
    row("checksum that is a number", content(session, "{\"format\": 1, \"config\": {}, \"data\": {\"checksum\": 5}}"),
        {session, "checksum"});
    row("config that is a number", content(session, "{\"format\": 1, \"config\": 5}"), {session, "JSON object", "5"});
    row("unknown key", replace(session, "\"epochs\"", "\"epoch\""), {session, "training.epoch is not a setting"});
    row("other images", replace(session, "\"checksum\": \"", "\"checksum\": \"x"), {session, "checksum", "data.path"});
    row("counts beyond the data", replace(session, "\"train\": 200", "\"train\": 201"), {session, "data.train", "301"});
    row("stage that does not fit", replace(session, "\"stride\": 2", "\"stride\": 9"),
        {session, "network.stages.0.stride"});
    row("no model", without(model), {model, "No such file"});
    row("model cut off", cut(model, 1), {model, "decoder.1.bias"});
    row("model empty", content(model, ""), {model, "too short"});
    row("model with a NaN",
        [model](const CliRunner &cli) { cli.write(model, cli.read(model).chopped(4) + QByteArray("\0\0\xc0\x7f", 4)); },
        {model, "decoder.1.bias", "finite"});
    row("model of another shape", copyOf(model, "wide/model.safetensors"),
        {model, "encoder.0.weight", "[5,1,5,5]", "[4,1,5,5]"});
    row("model of another stride", copyOf(model, "stride/model.safetensors"), {model, "another network"});
}

void TestCliComplaints::brokenRun()
{
    QFETCH(Break, damage);
    QFETCH(QStringList, parts);
    QDir(m_cli.path("broken")).removeRecursively();
    m_cli.copyFolder("run", "broken");
    damage(m_cli);
    complains(features("broken"), 1, parts);
}

void TestCliComplaints::outputThatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const QStringList &arguments, int status, const QStringList &parts) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << status << parts;
    };
    const QStringList test = {"--split", "test"};
    row({"train", "--out", "run"}, 1, {"run: ", "already holds a run"});
    row({"train", "--out", "run/session.json/x"}, 1, {"run/session.json/x: ", "folder cannot be made"});
    row({"train", "--out", "/dev/full"}, 1, {"/dev/full: ", "folder cannot be made"});
    row({"train", "--out", ""}, 2, {"--out", "empty"});
    row({"train", "--config", "missing.json", "--out", "x"}, 1, {"missing.json: ", "No such file"});
    row({"features", "nowhere", "--out", "f", "--labels", "l"}, 1, {"nowhere/session.json", "not the folder of a run"});
    row({"features", "run", "--out", "no/f", "--labels", "l"}, 1, {"no/f: ", "No such file"});
    row({"features", "run", "--out", "f", "--labels", "no/l"}, 1, {"no/l: ", "No such file"});
    row({"features", "run", "--out", "run", "--labels", "l"}, 1, {"run: ", "folder"});
    row({"features", "run", "--out", "/dev/full", "--labels", "l"}, 1, {"/dev/full: ", "No space left"});
    row({"reconstruct", "run", "--count", "5", "--out", "r", "--originals", "/dev/full"}, 1, {"/dev/full: "});
}

void TestCliComplaints::outputThatCannotBe()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QStringList, parts);
    const bool trains = arguments.first() == "train";
    complains(arguments + (trains ? smallRun(m_cli, "data") : QStringList{"--split", "test"}), status, parts);
}

void TestCliComplaints::standardOutputThatIsFull()
{
    for (const QStringList &arguments : {QStringList{"datasets"}, QStringList{"doctor", "--json"}, train("full")}) {
        QProcess process;
        m_cli.prepare(process);
        process.setStandardOutputFile("/dev/full");
        process.start(PITFALL_CLI, arguments);
        verifyOneComplaint(CliRunner::result(process), 1, {"standard output"});
    }
    QVERIFY(m_cli.read("full/session.json").contains("\"finished\""));
}

void TestCliComplaints::existingOutputIsKeptOnFailure()
{
    m_cli.write("kept.npy", "what was there");
    complains({"features", "run", "--split", "test", "--out", "kept.npy", "--labels", "/dev/full"}, 1, {"/dev/full"});
    QCOMPARE(m_cli.read("kept.npy"), QByteArray("what was there"));
}

/// What needs neither LibTorch nor OpenCV does not load them, and works where the engine is missing.
void TestCliComplaints::aProgramThatIsNotWhole()
{
    const QString alone = m_cli.path("pitfall-cli");
    QVERIFY(QFile::copy(PITFALL_CLI, alone));
    const QByteArray program = m_cli.read("pitfall-cli");
    QVERIFY(program.contains("libstdc++.so"));
    for (const char *library : {"libtorch_cpu.so", "libopencv_"})
        QVERIFY2(!program.contains(library), library);
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        m_cli.prepare(process);
        process.start(alone, arguments);
        return CliRunner::result(process);
    };
    QCOMPARE(run({"datasets"}).status, 0);
    QCOMPARE(run({"train", "--help"}).status, 0);
    verifyOneComplaint(run({"doctor"}), 1, {"pitfall-engine", "install Pitfall again"});
    QVERIFY(QFile::remove(alone));
}

QTEST_GUILESS_MAIN(TestCliComplaints)
#include "tst_clicomplaints.moc"
