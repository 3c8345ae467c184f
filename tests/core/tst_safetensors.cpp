#include "core/base/error.h"
#include "core/data/safetensors.h"
#include "tests/core/errortext.h"
#include "tests/core/hexdump.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace pitfall;

namespace {

/// A file of this header and so many bytes of zeros.
QByteArray safetensors(const QByteArray &header, int dataBytes)
{
    const quint64 length = qToLittleEndian(quint64(header.size()));
    return QByteArray(reinterpret_cast<const char *>(&length), 8) + header + QByteArray(dataBytes, '\0');
}

QByteArray entry(const char *name, const char *shape, const char *offsets, const char *type = "F32")
{
    QByteArray text = R"("NAME":{"dtype":"TYPE","shape":SHAPE,"data_offsets":OFFSETS})";
    return text.replace("NAME", name).replace("TYPE", type).replace("SHAPE", shape).replace("OFFSETS", offsets);
}

const NamedTensor weight{"encoder.0.weight", {2, 1, 1, 2}, {1, -2, 0.5f, 1e-3f}};
const NamedTensor bias{"encoder.0.bias", {2}, {7, 8}};

}  // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private slots:
    void readsAFileMadeByHand();
    void writtenFilesComeBack();
    void dataIsAligned();
    void refusesToWriteNonsense();
    void refuses_data();
    void refuses();
    void everyTruncationIsRefused();
    void noFlippedByteCrashes();

private:
    std::string put(const QByteArray &content) const
    {
        QFile file(m_folder.filePath("a.safetensors"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName().toStdString();
    }
    QByteArray good() const { return bytesOfHexDump(PITFALL_TEST_DATA "/safetensors/good.hex"); }

    QTemporaryDir m_folder;
};

void TestSafetensors::readsAFileMadeByHand()
{
    const TensorFile file = readSafetensors(put(good()));
    QVERIFY((file.tensors == std::vector<NamedTensor>{weight, bias}));  // in the order of their bytes
    QVERIFY((file.metadata == std::map<std::string, std::string>{{"made by", "hand"}}));
}

void TestSafetensors::writtenFilesComeBack()
{
    const std::string path = m_folder.filePath("written.safetensors").toStdString();
    const std::vector<NamedTensor> tensors = {weight, bias, {"naïve \"name\"", {}, {3}}, {"none", {0, 4}, {}}};
    writeSafetensors(path, tensors, {{"architecture", R"({"a": 1})"}});
    const TensorFile file = readSafetensors(path);
    QVERIFY(file.tensors == tensors);
    QVERIFY((file.metadata == std::map<std::string, std::string>{{"architecture", R"({"a": 1})"}}));

    writeSafetensors(path, {});
    QVERIFY(readSafetensors(path).tensors.empty());
    VERIFY_HAS(errorText<FileError>([&] { writeSafetensors("/dev/full", tensors); }), "No space left on device");
}

void TestSafetensors::dataIsAligned()
{
    const QString path = m_folder.filePath("written.safetensors");
    for (const char *name : {"a", "ab", "abc", "abcd", "abcde"}) {
        writeSafetensors(path.toStdString(), {{name, {1}, {1}}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE((file.size() - 4) % 8, 0);
    }
}

void TestSafetensors::refusesToWriteNonsense()
{
    const std::string path = m_folder.filePath("nonsense.safetensors").toStdString();
    const auto says = [&path](const std::vector<NamedTensor> &tensors) {
        return errorText<FileError>([&] { writeSafetensors(path, tensors); });
    };
    VERIFY_HAS(says({{"a", {3}, {1, 2}}}), "tensor \"a\" has 2 values, which do not match its shape.");
    VERIFY_HAS(says({bias, bias}), "tensor \"encoder.0.bias\" cannot be written under this name.");
    VERIFY_HAS(says({{"__metadata__", {}, {1}}}), "tensor \"__metadata__\" cannot be written under this name.");
    QVERIFY(!QFile::exists(QString::fromStdString(path)));
}

void TestSafetensors::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &header, int dataBytes, const QString &says) {
        QTest::newRow(name) << safetensors(header, dataBytes) << says;
    };
    QTest::newRow("empty") << QByteArray() << "is too short to be a safetensors file";
    QTest::newRow("huge header") << QByteArray::fromHex("ffffffffffffff7f 7b7d") << "its header claims";
    QTest::newRow("header of 100 MB + 1")
        << QByteArray::fromHex("01e1f50500000000 7b7d") << "its header claims 100000001 bytes";
    QTest::newRow("pickle") << QByteArray::fromHex("80025d71002e0000") << "its header claims";
    row("no JSON", "{\"a\"", 0, "is not valid JSON");
    row("list", "[]", 0, "its header is not a JSON object");
    row("space first", " {}", 0, "its header is not a JSON object");
    row("deep", "{\"a\":" + QByteArray(5000, '['), 0, "is nested too deeply");
    row("tensor twice", "{" + entry("a", "[1]", "[0,4]") + "," + entry("a", "[1]", "[4,8]") + "}", 8,
        "has the key \"a\" twice");
    row("metadata is a number", R"({"__metadata__":{"a":1}})", 0, "its __metadata__ must be an object of texts");
    row("tensor is a number", R"({"a":1})", 0, "tensor \"a\" must have a dtype, a shape and data_offsets");
    row("no offsets", R"({"a":{"dtype":"F32","shape":[1]}})", 4, "tensor \"a\" must have a dtype");
    row("more", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}})", 4, "and nothing else");
    row("F16", "{" + entry("a", "[2]", "[0,4]", "F16") + "}", 4, "tensor \"a\" has the type \"F16\"; only \"F32\"");
    row("shape is a number", "{" + entry("a", "1", "[0,4]") + "}", 4, "has a shape that is not a list");
    row("negative size", "{" + entry("a", "[-1]", "[0,4]") + "}", 4, "has a shape that is not a list of non-negative");
    row("fraction", "{" + entry("a", "[1.0]", "[0,4]") + "}", 4, "has a shape that is not a list of non-negative");
    row("three offsets", "{" + entry("a", "[1]", "[0,4,8]") + "}", 4, "data_offsets that are not a begin and an end");
    row("end before begin", "{" + entry("a", "[1]", "[4,0]") + "}", 4, "data_offsets that are not a begin and an end");
    row("wrong size", "{" + entry("a", "[2]", "[0,4]") + "}", 4, "has 4 bytes, which do not match its shape [2]");
    row("product overflows to 4", "{" + entry("a", "[4611686018427387905]", "[0,4]") + "}", 4, "impossibly large");
    row("zero times huge", "{" + entry("a", "[18446744073709551615,0]", "[0,0]") + "}", 0, "impossibly large");
    row("beyond the end", "{" + entry("a", "[2]", "[0,8]") + "}", 4,
        "ends at byte 8 of the data, but there are only 4");
    row("overlap", "{" + entry("a", "[2]", "[0,8]") + "," + entry("b", "[1]", "[4,8]") + "}", 8,
        "tensor \"b\" begins at byte 4 of the data, not at 8");
    row("gap", "{" + entry("a", "[1]", "[0,4]") + "," + entry("b", "[1]", "[8,12]") + "}", 12,
        "tensor \"b\" begins at byte 8 of the data, not at 4");
    row("gap at the beginning", "{" + entry("a", "[1]", "[4,8]") + "}", 8, "begins at byte 4 of the data, not at 0");
    row("bytes after the end", "{" + entry("a", "[1]", "[0,4]") + "}", 5, "has 1 bytes after its last tensor");
    QByteArray nan = safetensors("{" + entry("a", "[2]", "[0,8]") + "}", 4);
    QTest::newRow("NaN") << nan + QByteArray::fromHex("0000c07f")
                         << "tensor \"a\" has a value that is not a finite number (number 1,";
}

void TestSafetensors::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const std::string path = put(content);
    const QString text = errorText<FileError>([&] { readSafetensors(path); });
    VERIFY_HAS(text, says);
    VERIFY_HAS(text, "a.safetensors: ");
}

void TestSafetensors::everyTruncationIsRefused()
{
    const QByteArray whole = good();
    for (int size = 0; size < whole.size(); ++size) {
        const std::string path = put(whole.left(size));
        VERIFY_HAS(errorText<FileError>([&] { readSafetensors(path); }), "a.safetensors: ");
    }
}

void TestSafetensors::noFlippedByteCrashes()
{
    const QByteArray whole = good();
    int refused = 0;
    for (int at = 0; at < whole.size(); ++at) {
        for (const char flip : {'\x01', '\x10', '\x80', '\xff'}) {
            QByteArray content = whole;
            content[at] = char(content[at] ^ flip);
            try {
                QCOMPARE(readSafetensors(put(content)).tensors.size(), std::size_t(2));
            } catch (const FileError &) {
                ++refused;
            }
        }
    }
    QVERIFY(refused > 400);
}

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
