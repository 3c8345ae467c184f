#include "core/base/error.h"
#include "core/data/npy.h"
#include "tests/core/errortext.h"
#include "tests/core/hexdump.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pitfall;

namespace {

/// A file as numpy.save wrote it (recipe.py beside the dumps).
QByteArray numpyFile(const QString &name)
{
    return bytesOfHexDump(PITFALL_TEST_DATA "/npy/" + name + ".hex");
}

/// Version 1 with any dictionary.
QByteArray npyFile(const QByteArray &dictionary, const QByteArray &values = {})
{
    return QByteArray("\x93NUMPY\x01\x00", 8) + char(dictionary.size()) + '\0' + dictionary + values;
}

}  // namespace

class TestNpy : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsEachKind();
    void writesWhatNumpyWrites();
    void writtenFilesComeBack();
    void refuses_data();
    void refuses();
    void refusesHeaders_data();
    void refusesHeaders();
    void everyTruncationIsRefused();
    void noFlippedByteCrashes();

private:
    std::string put(const QByteArray &content) const
    {
        QFile file(m_folder.filePath("a.npy"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

void TestNpy::reads_data()
{
    QTest::addColumn<QList<qint64>>("shape");
    QTest::addColumn<QList<float>>("values");
    QTest::newRow("float32") << QList<qint64>{2, 2} << QList<float>{0, 0.5f, -1.25f, 3e30f};
    QTest::newRow("float64") << QList<qint64>{2, 2} << QList<float>{0, 0.5f, -1.25f, 1e-3f};
    QTest::newRow("uint8") << QList<qint64>{2, 1, 2, 3} << QList<float>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    QTest::newRow("int64") << QList<qint64>{4} << QList<float>{3, 0, 7, 2147483648.0f};
    QTest::newRow("scalar") << QList<qint64>{} << QList<float>{1.5f};
    QTest::newRow("no-images") << QList<qint64>{0, 3} << QList<float>{};
}

void TestNpy::reads()
{
    QFETCH(QList<qint64>, shape);
    QFETCH(QList<float>, values);
    const NpyArray array = readNpy(put(numpyFile(QTest::currentDataTag())));
    QCOMPARE(QList<qint64>(array.shape.begin(), array.shape.end()), shape);
    QCOMPARE(QList<float>(array.values.begin(), array.values.end()), values);
}

void TestNpy::readsEachKind()
{
    const ImageBatch images = readNpyImages(put(numpyFile("uint8")));
    QVERIFY((images.shape == ImageShape{1, 2, 3}));
    QCOMPARE(images.count(), 2);
    QCOMPARE(images.image(1)[0], 6.0f);

    const FeatureMatrix features = readNpyFeatures(put(numpyFile("float32")));
    QCOMPARE(features.dimension, std::int64_t(2));
    QCOMPARE(features.count(), 2);

    QCOMPARE(readNpyLabels(put(numpyFile("int64"))), (std::vector<int>{3, 0, 7, 2147483647}));
    QCOMPARE(readNpyLabels(put(numpyFile("int32"))), (std::vector<int>{1, 2}));
}

void TestNpy::writesWhatNumpyWrites()
{
    const QString path = m_folder.filePath("written.npy");
    const auto written = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    writeNpy(path.toStdString(), FeatureMatrix{2, {0, 0.5f, -1.25f, 3e30f}});
    QCOMPARE(written().toHex(' '), numpyFile("float32").toHex(' '));
    writeNpyLabels(path.toStdString(), std::vector<int>{3, 0, 7, 2147483647});
    QCOMPARE(written().toHex(' '), numpyFile("int64").toHex(' '));
}

void TestNpy::writtenFilesComeBack()
{
    const std::string path = m_folder.filePath("written.npy").toStdString();
    const ImageBatch images{{3, 1, 2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.5f}};
    writeNpy(path, images);
    const ImageBatch back = readNpyImages(path);
    QVERIFY(back.shape == images.shape);
    QCOMPARE(back.values, images.values);
    VERIFY_HAS(errorText<FileError>([&] { writeNpy("/dev/full", images); }), "No space left on device");
}

void TestNpy::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *kind, const char *says) {
        QTest::addRow("%s", name) << QString(kind) << QString(says);
    };
    row("bool", "any", "holds values of type '|b1'; float32, float64 and integers");
    row("complex", "any", "holds values of type '<c16'");
    row("text", "any", "holds values of type '<U1'");
    row("object", "any", "holds values of type '|O'");
    row("big-endian", "any", "holds values of type '>f4'");
    row("fortran", "any", "is in Fortran order; save it with numpy.ascontiguousarray");
    row("nan", "any", "the value at [1, 1, 0, 1] is NaN");
    row("infinite", "any", "the value at [0, 1] is infinite or too large for float32");
    row("beyond-float32", "any", "the value at [0, 0] is infinite or too large for float32");
    row("float32", "images", "has the shape 2×2; images × channels × height × width is needed");
    row("uint8", "features", "has the shape 2×1×2×3; images × dimensions is needed");
    row("no-images", "features", "has the shape 0×3; images × dimensions is needed");
    row("scalar", "features", "has the shape of a single number; images × dimensions is needed");
    row("float64", "labels", "holds values of type '<f8'; integers");
    row("uint8", "labels", "has 4 dimensions; labels have 1");
    row("negative-label", "labels", "label 1 is -1; labels are counted from 0");
    row("large-label", "labels", "label 1 is");
}

void TestNpy::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const std::string path = put(numpyFile(QTest::currentDataTag()));
    const QString text = errorText<FileError>([&] {
        if (kind == "images")
            readNpyImages(path);
        else if (kind == "features")
            readNpyFeatures(path);
        else if (kind == "labels")
            readNpyLabels(path);
        else
            readNpy(path);
    });
    VERIFY_HAS(text, "a.npy: ");
    VERIFY_HAS(text, says);
}

void TestNpy::refusesHeaders_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QString bad = "its header is not that of a NumPy array of numbers";
    const QByteArray eight(8, '\0');
    const auto row = [](const char *name, const QByteArray &content, const QString &says) {
        QTest::newRow(name) << content << says;
    };
    row("empty", "", "is too short to be a NumPy file");
    row("zip", "PK\x03\x04 and more bytes", "is not a NumPy file");
    row("version 4", QByteArray("\x93NUMPY\x04\x00\x10\x00{}{}", 14), "has version 4 of the format");
    row("header longer than the file", QByteArray("\x93NUMPY\x01\x00\xff\xff{}{}", 14),
        "ends in the middle of its header");
    row("four gigabytes of header", QByteArray("\x93NUMPY\x02\x00\xff\xff\xff\xff{}", 14),
        "in the middle of its header");
    row("no dictionary", npyFile("[1, 2]"), bad);
    row("not closed", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)", eight), bad);
    row("no shape", npyFile("{'descr': '<f4', 'fortran_order': False}", eight), bad);
    row("key twice", npyFile("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,)}", eight), bad);
    row("other key", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'x': 'y'}", eight), bad);
    row("after the end", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} 1", eight), bad);
    row("negative", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (-2, -1)}", eight), bad);
    row("beyond int64", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}"), bad);
    row("structured", npyFile("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,)}", eight), bad);
    row("one value short", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (3,)}", eight),
        "holds 8 bytes of values; its header promises 12");
    row("one value too many", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}", eight),
        "holds 8 bytes of values; its header promises 4");
    row("product overflows to 8",
        npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387906,)}", eight),
        "impossibly large shape");
    row("petabyte", npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (1099511627776, 256)}", eight),
        "holds 8 bytes of values; its header promises 1125899906842624");
}

void TestNpy::refusesHeaders()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const std::string path = put(content);
    VERIFY_HAS(errorText<FileError>([&] { readNpy(path); }), says);
}

void TestNpy::everyTruncationIsRefused()
{
    const QByteArray good = numpyFile("float32");
    for (int size = 0; size < good.size(); ++size) {
        const std::string path = put(good.left(size));
        VERIFY_HAS(errorText<FileError>([&] { readNpy(path); }), "a.npy: ");
    }
}

void TestNpy::noFlippedByteCrashes()
{
    const QByteArray good = numpyFile("float32");
    int refused = 0;
    for (int at = 0; at < good.size(); ++at) {
        for (const char flip : {'\x01', '\x10', '\x80', '\xff'}) {
            QByteArray content = good;
            content[at] = char(content[at] ^ flip);
            try {
                const NpyArray array = readNpy(put(content));
                QCOMPARE(array.values.size(), std::size_t(4));
            } catch (const FileError &) {
                ++refused;
            }
        }
    }
    QVERIFY(refused > 250);
}

QTEST_APPLESS_MAIN(TestNpy)
#include "tst_npy.moc"
