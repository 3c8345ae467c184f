#include "core/data/filebytes.h"
#include "core/data/foldersize.h"
#include "core/data/preview.h"
#include "core/data/recognise.h"
#include "tests/core/errortext.h"
#include "tests/core/hexdump.h"
#include "tests/core/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pitfall;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// The files of tests/data/readers/<name>, from their hex dumps, in a folder of that name.
QString materialise(const QTemporaryDir &in, const QString &name)
{
    const QString from = QStringLiteral(PITFALL_TEST_DATA "/readers/") + name;
    QDirIterator each(from, {"*.hex"}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next();
        const QString to = in.filePath(name + file.mid(from.size()).chopped(4));
        write(to, bytesOfHexDump(file));
        if (to.endsWith(".mat.gz")) {
            const Bytes plain = readBytes(to.toStdString());
            write(to.chopped(3), QByteArray(reinterpret_cast<const char *>(plain.data()), qsizetype(plain.size())));
            QFile::remove(to);
        }
    }
    return in.filePath(name);
}

QJsonObject expectedOf(const QString &name)
{
    QFile file(PITFALL_TEST_DATA "/readers/expected.json");  // by recipe.py beside it
    if (!file.open(QIODevice::ReadOnly))
        qFatal("expected.json cannot be opened");
    return QJsonDocument::fromJson(file.readAll()).object().value(name).toObject();
}

DataConfig config(const QString &name, const QString &path)
{
    DataConfig made;
    made.name = name.toStdString();
    made.path = path.toStdString();
    made.train = made.validation = made.test = 0;
    return made;
}

}  // namespace

class TestReaders : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_folder->filePath("cache").toUtf8());
        qputenv("XDG_DATA_HOME", m_folder->filePath("data").toUtf8());
    }
    void knownAnswers_data();
    void knownAnswers();
    void recognises_data();
    void recognises();
    void linksToNothingHideNoPictures();
    void svhnOfOtherNames();
    void saysWhatItCannotRecognise_data();
    void saysWhatItCannotRecognise();
    void setsFromTheirUsualFolder();
    void sidesOfPictures();
    void picturesAreCached();
    void theOldestInTheCacheGoes();
    void loadingIsShownAndStopped();
    void previewCountsAndWarns();
    void withoutLabels();
    void anUnbalancedSetIsSplit();
    void seedDecidesTheTestPart();
    void tooFewImages();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReaders::knownAnswers_data()
{
    QTest::addColumn<QString>("name");   // data.name
    QTest::addColumn<QString>("files");  // below tests/data/readers
    QTest::addColumn<QString>("path");   // within; empty: the folder
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *files, const char *path, const char *expected) {
        QTest::addRow("%s of %s/%s", name, files, path) << name << files << path << expected;
    };
    row("emnist", "emnist", "", "emnist");
    row("emnist", "emnist", "emnist-letters-test-labels-idx1-ubyte", "emnist");
    row("idx", "idx", "", "idx");
    row("idx", "idx", "own-images.idx3-ubyte.gz", "idx");
    row("cifar-10", "cifar-10", "", "cifar-10");
    row("cifar-10", "cifar-10", "cifar-10-binary.tar.gz", "cifar-10");
    row("cifar-10", "cifar-10", "unpacked", "cifar-10");
    row("cifar-10", "cifar-10", "unpacked/cifar-10-batches-bin", "cifar-10");
    row("cifar-10", "cifar-10", "Bücher.tar", "cifar-10");
    row("cifar-10-grey", "cifar-10", "", "cifar-10-grey");
    row("cifar-100", "cifar-100", "", "cifar-100");
    row("svhn", "svhn", "", "svhn");
    row("svhn", "svhn", "test_32x32.mat", "svhn");
    row("stl-10", "stl-10", "", "stl-10");
    row("npz", "npz", "", "npz");
    row("npz", "npz", "own.npz", "npz");
    row("npz", "npy", "", "npy");
    row("npz", "npy", "images.npy", "npy");
    row("folder", "folder", "", "folder");
    row("patches", "patches", "", "patches");
}

void TestReaders::knownAnswers()
{
    QFETCH(QString, name);
    QFETCH(QString, files);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    const QString folder = materialise(*m_folder, files);
    if (path.startsWith("unpacked") || path.startsWith("Bücher")) {
        QVERIFY(QDir().mkpath(folder + "/unpacked"));
        QCOMPARE(QProcess::execute("tar", {"xzf", folder + "/cifar-10-binary.tar.gz", "-C", folder + "/unpacked"}), 0);
        QCOMPARE(QProcess::execute("env", {"LC_ALL=C.UTF-8", "tar", "cf", folder + "/Bücher.tar", "--format=pax", "-C",
                                           folder + "/unpacked", "--transform=s,^,Bücher/,", "cifar-10-batches-bin"}),
                 0);
    }
    DataConfig data = config(name, path.isEmpty() ? folder : folder + '/' + path);
    data.image_size = 4;
    data.patch_size = 4;
    data.patch_stride = 3;
    if (name == "cifar-10-grey") {
        data.name = "cifar-10";
        data.colour = Colour::Grey;
    }
    const auto dataset = loadDataset(data);
    const QJsonObject answer = expectedOf(expected);
    QCOMPARE(dataset->training.count(), answer["training"].toInt());
    QCOMPARE(dataset->test.count(), answer["test"].toInt());
    const QJsonArray shape = answer["shape"].toArray();
    QVERIFY((dataset->shape() == ImageShape{shape[0].toInt(), shape[1].toInt(), shape[2].toInt()}));
    QVERIFY(dataset->test.shape == dataset->shape());
    const QJsonArray classes = answer["classes"].toArray();
    QCOMPARE(dataset->classes(), int(classes.size()));
    for (int c = 0; c < dataset->classes(); ++c)
        QCOMPARE(QString::fromStdString(dataset->classNames[std::size_t(c)]), classes[c].toString());
    QCOMPARE(QString::fromStdString(dataset->checksum), answer["checksum"].toString());
}

void TestReaders::recognises_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *files, const char *path, const char *name) {
        QTest::addRow("%s/%s", files, path) << files << path << name;
    };
    row("emnist", "", "emnist");
    row("emnist", "emnist-letters-train-images-idx3-ubyte.gz", "emnist");
    row("idx", "", "idx");
    row("idx", "own-labels.idx1-ubyte.gz", "idx");
    row("cifar-10", "", "cifar-10");
    row("cifar-10", "cifar-10-binary.tar.gz", "cifar-10");
    row("cifar-100", "cifar-100-binary.tar.gz", "cifar-100");
    row("svhn", "", "svhn");
    row("svhn", "train_32x32.mat", "svhn");
    row("stl-10", "stl10_binary.tar.gz", "stl-10");
    row("npz", "own.npz", "npz");
    row("npy", "images.npy", "npz");
    row("npy", "", "npz");
    row("folder", "", "folder");
    row("patches", "", "patches");
}

void TestReaders::recognises()
{
    QFETCH(QString, files);
    QFETCH(QString, path);
    QFETCH(QString, name);
    const QString folder = materialise(*m_folder, files);
    const DataConfig found = recogniseDataset((path.isEmpty() ? folder : folder + '/' + path).toStdString());
    QCOMPARE(QString::fromStdString(found.name), name);
    const DatasetPreview preview = [&] {
        DataConfig data = found;
        data.patch_size = 4;
        return previewDataset(data);
    }();
    QVERIFY(preview.training > 0);
    QVERIFY(preview.test > 0);
    QCOMPARE(preview.config.train, 0);
}

void TestReaders::linksToNothingHideNoPictures()
{
    const QString folder = materialise(*m_folder, "folder") + "/train";
    QVERIFY(QFile::link("nowhere", folder + "/cats/0"));
    QVERIFY(QFile::link("nowhere", folder + "/dogs/0"));
    QVERIFY(QFile::link("nowhere", folder + "/0"));
    QCOMPARE(recogniseDataset(folder.toStdString()).name, std::string("folder"));
}

void TestReaders::svhnOfOtherNames()
{
    const QString folder = materialise(*m_folder, "svhn");
    QVERIFY(QFile::rename(folder + "/train_32x32.mat", folder + "/svhn_train.mat"));
    QVERIFY(QFile::rename(folder + "/test_32x32.mat", folder + "/svhn_test.mat"));
    write(folder + "/._svhn_test.mat", "no digits");
    for (const QString &path : {folder, folder + "/svhn_test.mat"})
        QCOMPARE(errorText<FileError>([&] {
                     const DataConfig found = recogniseDataset(path.toStdString());
                     QCOMPARE(found.name, std::string("svhn"));
                     QCOMPARE(QString::fromStdString(loadDataset(found)->checksum),
                              expectedOf("svhn")["checksum"].toString());
                 }),
                 "nothing was thrown");
}

void TestReaders::saysWhatItCannotRecognise_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("text") << "a.txt" << QByteArray("hello")
                          << "is none of the files that are known here; what can be read";
    QTest::newRow("empty") << "a.bin" << QByteArray() << "is none of the files that are known here";
    QTest::newRow("a picture") << "a.png" << QByteArray("\x89PNG\r\n\x1a\n")
                               << "is a single picture; choose the folder";
    QTest::newRow("HDF5") << "a.mat" << QByteArray("\x89HDF\r\n\x1a\n") << "is an HDF5 file";
    QTest::newRow("broken zip") << "a.npz" << QByteArray("PK\3\4 no zip") << "archive";
    QTest::newRow("IDX") << "a" << QByteArray::fromHex("00000803") << "is an IDX file, but not called like";
    QTest::newRow("empty folder") << "a/" << QByteArray() << "holds no data set that is known here; what can be read";
    QTest::newRow("nothing") << "" << QByteArray() << "is not there";
}

void TestReaders::saysWhatItCannotRecognise()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const QString path = m_folder->filePath("x/" + name);
    if (name.endsWith('/'))
        QVERIFY(QDir().mkpath(path));
    else if (!name.isEmpty())
        write(path, content);
    const QString text = errorText<FileError>([&] { recogniseDataset(path.toStdString()); });
    VERIFY_HAS(text, says);
    VERIFY_HAS(text, m_folder->filePath("x"));
}

void TestReaders::setsFromTheirUsualFolder()
{
    DataConfig data = config("cifar-10", "");
    VERIFY_HAS(errorText<ConfigError>([&] { loadDataset(data); }),
               m_folder->filePath("data/pitfall/datasets/cifar-10"));
    QVERIFY(QDir().mkpath(m_folder->filePath("data/pitfall/datasets")));
    QVERIFY(QFile::rename(materialise(*m_folder, "cifar-10"), m_folder->filePath("data/pitfall/datasets/cifar-10")));
    QCOMPARE(QString::fromStdString(loadDataset(data)->checksum), expectedOf("cifar-10")["checksum"].toString());
}

void TestReaders::sidesOfPictures()
{
    const QString folder = materialise(*m_folder, "folder");
    DataConfig data = config("folder", folder);
    const auto shapeFor = [&](int size, ImageFit fit) {
        data.image_size = size;
        data.image_fit = fit;
        return loadDataset(data)->shape();
    };
    QVERIFY((shapeFor(4, ImageFit::Crop) == ImageShape{3, 4, 4}));
    QVERIFY((shapeFor(5, ImageFit::Squash) == ImageShape{3, 5, 5}));
    QVERIFY((shapeFor(14, ImageFit::Pad) == ImageShape{3, 14, 14}));
    // The picture that is 14×8, at its own width: 3 rows of black above and below, and grey 9 at its sides.
    const auto padded = loadDataset(data);
    const std::uint8_t *wide = padded->training.image(1);
    for (int x = 0; x < 14; ++x)
        QCOMPARE(int(wide[2 * 14 + x]), 0);
    QCOMPARE(int(wide[3 * 14]), 9);
    QCOMPARE(int(wide[10 * 14 + 13]), 9);
    QCOMPARE(int(wide[11 * 14]), 0);
    data.image_size = 0;
    VERIFY_HAS(errorText<FileError>([&] { loadDataset(data); }), "wide.bmp: has 14×8 pixels, but ");
}

void TestReaders::picturesAreCached()
{
    const QString folder = materialise(*m_folder, "folder");
    DataConfig data = config("folder", folder);
    data.image_size = 4;
    const auto first = loadDataset(data);
    const QDir cache(m_folder->filePath("cache/pitfall/pictures"));
    QCOMPARE(cache.entryList(QDir::Files).size(), 1);
    const auto again = loadDataset(data);
    QCOMPARE(again->checksum, first->checksum);
    QCOMPARE(again->notes, first->notes);
    QCOMPARE(again->classNames, first->classNames);

    // What is in the cache is what is shown: of one byte changed, the checksum tells, and all is decoded again.
    const QString file = cache.filePath(cache.entryList(QDir::Files).front());
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QByteArray content = stored.readAll();
    stored.close();
    for (const QByteArray &broken :
         {content.chopped(1), content + '\0', QByteArray(content).replace(content.size() - 3, 1, "~"), content.left(20),
          QByteArray()}) {
        write(file, broken);
        QCOMPARE(loadDataset(data)->checksum, first->checksum);
    }
    // Another picture of the same name is seen.
    QVERIFY(QFile::remove(folder + "/train/dogs/b.tif"));
    QVERIFY(QFile::copy(folder + "/train/cats/a.png", folder + "/train/dogs/b.png"));
    QVERIFY(loadDataset(data)->checksum != first->checksum);
    QCOMPARE(cache.entryList(QDir::Files).size(), 1);

    // No cache to be written is no error.
    QVERIFY(QDir(cache.path()).removeRecursively());
    write(cache.path(), "a file where the folder should be");
    QCOMPARE(loadDataset(data)->training.count(), 4);
}

void TestReaders::theOldestInTheCacheGoes()
{
    const QDir folder(m_folder->path());
    for (int i = 0; i < 4; ++i) {
        const QString path = folder.filePath(QString("f%1").arg(i));
        write(path, QByteArray(100, 'x'));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-10 + i), QFileDevice::FileModificationTime));
    }
    const auto names = [&folder] { return folder.entryList({"f*"}, QDir::Files, QDir::Name); };
    keepNewest(folder.path().toStdString(), 400);
    QCOMPARE(names(), (QStringList{"f0", "f1", "f2", "f3"}));
    touch(folder.filePath("f0").toStdString());
    keepNewest(folder.path().toStdString(), 399);
    QCOMPARE(names(), (QStringList{"f0", "f2", "f3"}));
    keepNewest(folder.path().toStdString(), 100);
    QCOMPARE(names(), (QStringList{"f0"}));
    keepNewest(folder.path().toStdString(), 0);
    QCOMPARE(names(), QStringList());
}

void TestReaders::loadingIsShownAndStopped()
{
    DataConfig data = config("folder", materialise(*m_folder, "folder"));
    LoadWatch watch;
    std::int64_t done = 0, total = 0;
    watch.progress = [&](std::int64_t d, std::int64_t t) {
        done = d;
        total = t;
    };
    loadDatasetWatched(data, watch);
    QCOMPARE(done, total);
    QCOMPARE(total, 5);
    const std::atomic<bool> stop{true};
    watch.cancelled = &stop;
    for (const char *name : {"folder", "patches", "cifar-10", "npz"}) {
        QTemporaryDir cache;
        qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
        data = config(name, materialise(*m_folder, name));
        QVERIFY_THROWS_EXCEPTION(LoadCancelled, loadDatasetWatched(data, watch));
    }
}

void TestReaders::previewCountsAndWarns()
{
    DataConfig data;
    data.name = "cifar-10";
    data.path = materialise(*m_folder, "cifar-10").toStdString();
    const DatasetPreview preview = previewDataset(data, {}, 1);
    QCOMPARE(preview.title, std::string("CIFAR-10"));
    QVERIFY((preview.shape == ImageShape{3, 32, 32}));
    QCOMPARE(preview.training, 10);
    QCOMPARE(preview.test, 2);
    QCOMPARE(preview.trainingPerClass, std::vector<int>(10, 1));
    QCOMPARE(preview.testPerClass, (std::vector<int>{0, 0, 0, 0, 1, 1, 0, 0, 0, 0}));
    QCOMPARE(preview.samples.labels, (std::vector<std::uint8_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    QVERIFY(std::equal(preview.samples.image(0), preview.samples.image(1), preview.dataset->training.image(0)));
    QCOMPARE(preview.config.train, 0);  // 10,000 are not there
    QCOMPARE(preview.config.test, 0);
    VERIFY_HAS(all(preview.warnings), "small data set (10 training images)");
    VERIFY_HAS(all(preview.warnings), "No test images of \"airplane\", ");

    const DatasetPreview folder = previewDataset(config("folder", materialise(*m_folder, "folder")));
    QCOMPARE(folder.title, std::string("folder"));
    VERIFY_HAS(all(folder.warnings), "The pictures are of different sizes, from 8×8 to 14×8 pixels.");
    VERIFY_HAS(all(folder.warnings), "The file \"notes.txt\" is no picture and is left out.");

    const DatasetPreview npz = previewDataset(config("npz", materialise(*m_folder, "npz")));
    VERIFY_HAS(all(npz.warnings), "The 1 validation images are counted as training images");
    VERIFY_HAS(all(npz.warnings), "Left out, since their names say nothing: about.npy.");
}

void TestReaders::withoutLabels()
{
    const DatasetPreview preview = previewDataset(config("npz", materialise(*m_folder, "npy")));
    QVERIFY(!preview.labelled);
    QCOMPARE(preview.classNames.size(), std::size_t(1));
    VERIFY_HAS(all(preview.warnings), "There are no labels: reconstruction works, but accuracies mean nothing.");
    VERIFY_HAS(all(preview.warnings), "There is no test part: 2 of 12 images");
    const Splits splits = makeSplits(preview.dataset, preview.config);
    QCOMPARE(splits.train.count() + splits.validation.count(), 10);
    QCOMPARE(splits.classVarianceShare, 0.0);

    // Pictures without sub-folders.
    const QString folder = materialise(*m_folder, "folder") + "/train/cats";
    QVERIFY(QFile::copy(folder + "/a.png", folder + "/c.png"));
    const auto dataset = loadDataset(config("folder", folder));
    QVERIFY(!dataset->labelled);
    QCOMPARE(dataset->training.count() + dataset->test.count(), 3);
}

void TestReaders::anUnbalancedSetIsSplit()
{
    // 1, 2, 7 and 40 pictures of four classes.
    QTemporaryDir folder;
    const QByteArray header = QByteArray("P5 2 2 255\n");
    int number = 0;
    for (const auto &[name, count] : {std::pair("a", 1), {"b", 2}, {"c", 7}, {"d", 40}})
        for (int i = 0; i < count; ++i, ++number)
            write(folder.filePath(QString("%1/%2.pgm").arg(name).arg(number, 2, 10, QChar('0'))),
                  header + QByteArray(4, char(number)));
    const DatasetPreview preview = previewDataset(config("folder", folder.path()));
    QCOMPARE(preview.shape.channels, 1);
    QCOMPARE(preview.trainingPerClass, (std::vector<int>{1, 1, 6, 34}));
    QCOMPARE(preview.testPerClass, (std::vector<int>{0, 1, 1, 6}));
    VERIFY_HAS(all(preview.warnings), "The classes are unbalanced: 34 training images of \"d\", 1 of \"a\"");
    VERIFY_HAS(all(preview.warnings), "No test images of \"a\".");
    for (int train = 0; train <= 42; train += 6)
        for (int validation = 0; train + validation <= 42; validation += 7) {
            DataConfig data = preview.config;
            data.train = train;
            data.validation = validation;
            if (train == 0 && validation == 42)
                continue;
            const Splits splits = makeSplits(preview.dataset, data);
            QVERIFY(splits.train.count() > 0);
        }
}

void TestReaders::seedDecidesTheTestPart()
{
    DataConfig data = config("idx", materialise(*m_folder, "idx"));
    const std::string first = loadDataset(data)->checksum;
    QCOMPARE(loadDataset(data)->checksum, first);
    DataConfig other = data;
    other.seed = 2;
    QVERIFY(loadDataset(other)->checksum != first);
    QVERIFY(!sameDataset(data, other));
    DataConfig fashion, otherFashion;
    otherFashion.seed = 2;
    QVERIFY(sameDataset(fashion, otherFashion));
}

void TestReaders::tooFewImages()
{
    write(m_folder->filePath("few/a/1.pgm"), "P5 2 2 255\n1234");
    write(m_folder->filePath("few/b/2.pgm"), "P5 2 2 255\n1234");
    VERIFY_HAS(errorText<FileError>([&] { loadDataset(config("folder", m_folder->filePath("few"))); }),
               "few: holds 2 images; at least 3 are needed");
}

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
