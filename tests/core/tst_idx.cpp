#include "core/base/error.h"
#include "core/data/idx.h"
#include "tests/core/errortext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace pitfall;

namespace {

// Two images of 2×3 pixels and their labels.
const QByteArray goodImages = "00000803 00000002 00000002 00000003  010203 040506  0708ff 0a0b0c";
const QByteArray goodLabels = "00000801 00000002  00 09";

QByteArray bytes(const QByteArray &hex)
{
    return QByteArray::fromHex(hex);
}

QByteArray gzip(const QByteArray &plain)
{
    QByteArray packed(1000, '\0');
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(int(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

}  // namespace

class TestIdx : public QObject {
    Q_OBJECT

private slots:
    void readsPlainAndGzip_data();
    void readsPlainAndGzip();
    void refusesImages_data();
    void refusesImages();
    void refusesLabels_data();
    void refusesLabels();
    void refusesBrokenGzip_data();
    void refusesBrokenGzip();
    void findsFilesByAllTheirNames();
    void namesTheMissingFile();
    void namesWhatToDoAboutAMissingDataset();
    void imagesOfBothFilesMustBeOfOneSize();
    void entriesKnowWhatIsThere();
    void readsFashionMnist();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    LabelledImages read(int classes = 10) const
    {
        return readIdxPair(path("images").toStdString(), path("labels").toStdString(), classes);
    }

    QTemporaryDir m_folder;
};

void TestIdx::readsPlainAndGzip_data()
{
    QTest::addColumn<QByteArray>("images");
    QTest::addColumn<QByteArray>("labels");
    const QByteArray images = bytes(goodImages);
    const QByteArray labels = bytes(goodLabels);
    QTest::newRow("plain") << images << labels;
    QTest::newRow("gzip") << gzip(images) << gzip(labels);
    QTest::newRow("gzip of two members") << gzip(images.left(9)) + gzip(images.mid(9)) << labels;
}

void TestIdx::readsPlainAndGzip()
{
    QFETCH(QByteArray, images);
    QFETCH(QByteArray, labels);
    write(path("images"), images);
    write(path("labels"), labels);
    const LabelledImages found = read();
    QVERIFY((found.shape == ImageShape{1, 2, 3}));
    QCOMPARE(found.pixels, (std::vector<std::uint8_t>{1, 2, 3, 4, 5, 6, 7, 8, 255, 10, 11, 12}));
    QCOMPARE(found.labels, (std::vector<std::uint8_t>{0, 9}));
}

void TestIdx::refusesImages_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *hex, const char *says) {
        QTest::newRow(name) << QByteArray(hex) << QString(says);
    };
    row("empty", "", "is too short to be an IDX file");
    row("three bytes", "000008", "is too short to be an IDX file");
    row("other magic", "89504e47 0d0a1a0a", "is not an IDX file: it does not begin with two zero bytes");
    row("floats", "00000d03 00000002 00000002 00000003", "holds values of type 13; only 8 (unsigned bytes)");
    row("labels", "00000801 00000002 00 09", "has 1 dimensions; images have 3");
    row("colour", "00000804 00000002 00000003 00000002 00000003", "has 4 dimensions; images have 3");
    row("header cut", "00000803 00000002 00000002 0000", "ends in the middle of its header");
    row("one value short", "00000803 00000002 00000002 00000003 010203 040506 070809 0a0b",
        "ends after 11 of the 12 values that its header promises");
    row("one value too many", "00000803 00000002 00000002 00000003 010203 040506 070809 0a0b0c 0d",
        "goes on after the 12 values that its header promises");
    row("three images", "00000803 00000003 00000002 00000003 010203 040506 070809 0a0b0c 010203 040506",
        "has 2 labels for the 3 images of");
    row("zero wide", "00000803 00000002 00000002 00000000", "claims to hold images of 2×0 pixels");
    row("4097 high", "00000803 00000002 00001001 00000001", "claims to hold images of 4097×1 pixels");
    row("product overflows 64 bits", "00000803 00000002 ffffffff ffffffff",
        "claims to hold images of 4294967295×4294967295 pixels");
    row("more than the file", "00000803 00000002 00001000 00001000 00",
        "too short: its header promises 33554432 values");
}

void TestIdx::refusesImages()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, says);
    write(path("labels"), bytes(goodLabels));
    for (const bool compressed : {false, true}) {
        write(path("images"), compressed ? gzip(bytes(hex)) : bytes(hex));
        const QString text = errorText<FileError>([&] { read(); });
        VERIFY_HAS(text, says);
        VERIFY_HAS(text, path("images"));
    }
}

void TestIdx::refusesLabels_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *hex, const char *says) {
        QTest::newRow(name) << QByteArray(hex) << QString(says);
    };
    row("images", "00000803 00000002 00000001 00000001 00 00", "has 3 dimensions; labels have 1");
    row("label 10", "00000801 00000002 00 0a", "label 1 is 10; there are 10 classes, counted from 0");
    row("one label", "00000801 00000001 00", "has 1 labels for the 2 images of");
    row("four billion", "00000801 ffffffff 00", "has 4294967295 labels for the 2 images of");
    row("one short", "00000801 00000002 00", "ends after 1 of the 2 values");
    row("one too many", "00000801 00000002 00 01 02", "goes on after the 2 values");
}

void TestIdx::refusesLabels()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, says);
    write(path("images"), bytes(goodImages));
    write(path("labels"), bytes(hex));
    const QString text = errorText<FileError>([&] { read(); });
    VERIFY_HAS(text, path("labels"));
    VERIFY_HAS(text, says);
}

void TestIdx::refusesBrokenGzip_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray good = gzip(bytes(goodImages));
    QByteArray wrongCrc = good;
    wrongCrc[good.size() - 8] = char(wrongCrc[good.size() - 8] ^ 1);
    QByteArray wrongLength = good;
    wrongLength[good.size() - 1] = char(0x7f);
    QTest::newRow("only the magic") << good.left(2) << "ends in the middle of its compressed data";
    QTest::newRow("cut") << good.left(good.size() / 2) << "ends in the middle of its compressed data";
    QTest::newRow("cut in its checksum") << good.chopped(3) << "ends in the middle of its compressed data";
    QTest::newRow("wrong checksum") << wrongCrc << "its compressed data is broken (incorrect data check)";
    QTest::newRow("wrong length") << wrongLength << "its compressed data is broken (incorrect length check)";
    QTest::newRow("bytes after it") << good + "more"
                                    << "its compressed data is broken (incorrect header check)";
    QTest::newRow("zeros after it") << good + QByteArray(3, '\0') << "its compressed data is broken";
    QTest::newRow("no deflate") << good.left(10) + QByteArray(20, '\xff') << "its compressed data is broken";
    // 10⁸ images of one pixel, so that the promise is larger than what the few bytes can expand to.
    QTest::newRow("bomb") << gzip(bytes("00000803 05f5e100 00000001 00000001")) << "has 2 labels for the 100000000";
}

void TestIdx::refusesBrokenGzip()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    write(path("images"), content);
    write(path("labels"), bytes(goodLabels));
    const QString text = errorText<FileError>([&] { read(); });
    VERIFY_HAS(text, says);
    VERIFY_HAS(text, path("images"));
}

namespace {

const QStringList usualNames = {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                                "t10k-labels-idx1-ubyte"};

void writeDataset(const QString &folder, const QStringList &names)
{
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : names) {
        const QByteArray content = bytes(name.contains("images") ? goodImages : goodLabels);
        write(folder + "/" + name, name.endsWith(".gz") ? gzip(content) : content);
    }
}

DataConfig mnistIn(const QString &folder)
{
    DataConfig config;
    config.name = "mnist";
    config.path = folder.toStdString();
    return config;
}

}  // namespace

void TestIdx::findsFilesByAllTheirNames()
{
    QStringList packed = usualNames, dotted = usualNames;
    packed.replaceInStrings("ubyte", "ubyte.gz");
    dotted.replaceInStrings("-idx", ".idx");
    for (const QStringList &names : {usualNames, packed, dotted}) {
        QTemporaryDir folder;
        writeDataset(folder.path(), names);
        const auto dataset = loadDataset(mnistIn(folder.path()));
        QCOMPARE(dataset->name, std::string("mnist"));
        QCOMPARE(dataset->classes(), 10);
        QCOMPARE(dataset->classNames.back(), std::string("9"));
        QCOMPARE(dataset->training.count(), 2);
        QCOMPARE(dataset->test.count(), 2);
        // python3 -c "import zlib; p = bytes([1,2,3,4,5,6,7,8,255,10,11,12,0,9]); print(f'{zlib.crc32(p + p):08x}')"
        QCOMPARE(dataset->checksum, std::string("344fac03"));
    }
}

void TestIdx::namesTheMissingFile()
{
    for (const QString &missing : usualNames) {
        QTemporaryDir folder;
        writeDataset(folder.path(), usualNames);
        QVERIFY(QFile::remove(folder.filePath(missing)));
        VERIFY_HAS(
            errorText<FileError>([&] { loadDataset(mnistIn(folder.path())); }),
            folder.filePath(missing) +
                ".gz: the file of MNIST is missing, compressed or not; set data.path to the folder that holds it.");
    }
}

void TestIdx::namesWhatToDoAboutAMissingDataset()
{
    DataConfig config;
    config.path = "/nowhere";
    VERIFY_HAS(errorText<FileError>([&] { loadDataset(config); }),
               "and so is its folder; install the package dataset-fashion-mnist, or set data.path");
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    const QString unset = errorText<ConfigError>([&] { loadDataset(mnistIn("")); });
    VERIFY_HAS(unset, "data.path must name the folder that holds MNIST (train-images-idx3-ubyte.gz, ");
    VERIFY_HAS(unset, "there is nothing of it in " + path("pitfall/datasets/mnist."));
    for (const char *format : {"folder", "npz", "idx", "patches"}) {
        config = mnistIn("");
        config.name = format;
        VERIFY_HAS(errorText<ConfigError>([&] { loadDataset(config); }), "data.path must name the folder or file");
    }
    config.name = "mnits";
    VERIFY_HAS(errorText<ConfigError>([&] { loadDataset(config); }),
               "data.name must be one of fashion-mnist, mnist, kmnist, emnist, cifar-10, cifar-100, svhn, stl-10, "
               "folder, npz, idx, patches, shapes, not \"mnits\".");
}

void TestIdx::imagesOfBothFilesMustBeOfOneSize()
{
    QTemporaryDir folder;
    writeDataset(folder.path(), usualNames);
    write(folder.filePath(usualNames[2]), bytes("00000803 00000002 00000001 00000003  010203 040506"));
    VERIFY_HAS(errorText<FileError>([&] { loadDataset(mnistIn(folder.path())); }),
               "t10k-images-idx3-ubyte: its images are 1×3 pixels, but the training images are 2×3.");
}

void TestIdx::entriesKnowWhatIsThere()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QString names;
    for (const DatasetEntry &entry : datasetEntries()) {
        names += QString::fromStdString(entry.name) + ' ';
        const QString folder = QString::fromStdString(entry.folder);
        if (entry.name == "fashion-mnist")
            QCOMPARE(entry.available, QDir("/usr/share/datasets/fashion-mnist").exists());
        else
            QCOMPARE(entry.available, entry.name == "shapes");
        if (!entry.files.empty() && entry.name != "fashion-mnist")
            QCOMPARE(folder, path("pitfall/datasets/" + QString::fromStdString(entry.name)));
    }
    QCOMPARE(names, QString("fashion-mnist mnist kmnist emnist cifar-10 cifar-100 svhn stl-10 shapes folder npz idx "
                            "patches "));
    writeDataset(path("pitfall/datasets/mnist"), usualNames);
    QVERIFY(datasetEntries()[1].available);
    QCOMPARE(loadDataset(mnistIn(""))->training.count(), 2);
}

void TestIdx::readsFashionMnist()
{
    if (!datasetEntries().front().available)
        QSKIP("the package dataset-fashion-mnist is not installed");
    const auto dataset = loadDataset(DataConfig());
    QVERIFY((dataset->shape() == ImageShape{1, 28, 28}));
    QCOMPARE(dataset->training.count(), 60000);
    QCOMPARE(dataset->test.count(), 10000);
    QCOMPARE(dataset->classNames[9], std::string("Ankle boot"));
    QCOMPARE(dataset->training.labels[0], 9);

    QFile file(PITFALL_TEST_DATA "/fashion-mnist/expected.txt");  // by recipe.py beside it
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = file.readAll().trimmed().split(' ');
    QCOMPARE(QByteArray::fromStdString(dataset->checksum), expected[0]);
    double sum = 0;
    for (const std::uint8_t value : dataset->training.pixels)
        sum += value;
    QCOMPARE(sum / 255 / double(dataset->training.pixels.size()), expected[1].toDouble());
}

QTEST_APPLESS_MAIN(TestIdx)
#include "tst_idx.moc"
