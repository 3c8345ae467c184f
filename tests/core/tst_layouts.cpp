// Files and folders as people have them: what they mean, and what is said of them.
#include "core/base/error.h"
#include "core/data/preview.h"
#include "core/data/recognise.h"
#include "tests/core/bytetext.h"
#include "tests/core/errortext.h"
#include "tests/core/hexdump.h"
#include "tests/core/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pitfall;

namespace {

/// A grey picture of 4×4 pixels, as PNM.
QByteArray picture(int grey)
{
    return "P5 4 4 255\n" + QByteArray(16, char(grey));
}

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &each : names)
        list << QString::fromStdString(each);
    return list.join(' ');
}

}  // namespace

class TestLayouts : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_folder->filePath("cache").toUtf8());
    }
    void foldersOfPictures_data();
    void foldersOfPictures();
    void linksInACircleAreNoPictures();
    void picturesOfOtherEndings();
    void filesOfMnist();
    void exchangedPicturesAreSeen();
    void foldersOfPages_data();
    void foldersOfPages();
    void scatteredPagesAreNoClasses_data();
    void scatteredPagesAreNoClasses();
    void linkedPartsCountOnce();
    void linksToFoldersAreFollowed();
    void partsWithNothingToReadAreSaid();
    void whatIsInTheSetIsCountedWhereItIs_data();
    void whatIsInTheSetIsCountedWhereItIs();
    void partsMayBeMadeOfLinks();
    void setsAreNoClasses_data();
    void setsAreNoClasses();
    void masksBesideTheirPicturesAreLeftOut();
    void aClassIsNotReadTwice();
    void setsAreFoundFurtherDown();

private:
    QString in(const QString &path) const { return m_folder->filePath("set/" + path); }
    std::string set() const { return in("").chopped(1).toStdString(); }

    void write(const QString &path, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(in(path)).path()));
        QFile file(in(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// Three pictures in each folder.
    void fill(const QString &folders) const
    {
        int grey = 0;
        for (const QString &folder : folders.split(' '))
            for (int i = 0; i < 3; ++i)
                write(QString("%1/%2.pgm").arg(folder).arg(i), picture(64 + ++grey));
    }
    /// What it is recognised as; of what is refused, why, as a warning.
    DatasetPreview preview() const
    {
        DatasetPreview preview;
        const QString said = errorText<Error>([&] {
            DataConfig config = recogniseDataset(set());
            config.patch_size = config.patch_stride = 4;
            preview = previewDataset(config);
        });
        if (preview.name.empty())
            preview.warnings.push_back(said.toStdString());
        return preview;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLayouts::foldersOfPictures_data()
{
    QTest::addColumn<QString>("folders");
    QTest::addColumn<QString>("classes");
    QTest::addColumn<int>("training");  // 0: there is no test part, and one was split off
    QTest::addColumn<QString>("says");
    const auto row = [](const char *folders, const char *classes, int training, const char *says = "") {
        QTest::newRow(folders) << folders << classes << training << says;
    };
    row("bicycle bus car train", "bicycle bus car train", 0, "The folder \"train\" is taken for a class.");
    row("bicycle Test dev", "Test bicycle dev", 0, "The folder \"Test\" is taken for a class.");
    row("train/cat train/dog test/cat test/dog", "cat dog", 6);
    row("TRAIN/cat TRAIN/dog Testing/cat", "cat dog", 6);
    row("train/cat train/dog car bus", "cat dog", 0, "2 folders beside \"train\" are left out, such as \"bus\".");
    row("train/cat train/dog test/cat pred", "cat dog", 6, "The folder \"pred\" beside \"train\" is left out.");
    row("train/cat train/dog test/cat .", "cat dog", 6, "Pictures beside the folder \"train\" are left out.");
    row("train/a train/b dev/a dev/b test/a test/b", "a b", 6, "The folder \"dev\" beside \"train\" is left out.");
    row("train/a train/b val/a val/b test/a test/b", "a b", 12, "The pictures of \"val\" are counted as training");
    row("train/a train/b training/a test/a", "a b", 6, "The folder \"training\" beside \"train\" is left out.");
    row("seg_train/a train/b test/b", "b", 3, "The folder \"seg_train\" beside \"train\" is left out.");
    row("training_set/a training_set/b test_set/a", "a b", 6);
    row("training_set/training_set/a training_set/training_set/b test_set/test_set/a", "a b", 6);
    row("seg_train/seg_train/a seg_train/seg_train/b seg_test/seg_test/a seg_pred/seg_pred", "a b", 6,
        "The folder \"seg_pred\" beside \"seg_train\" is left out.");
    row("test/a test/b validation/a validation/b", "a b", 6, "The pictures of \"validation\" are counted as training");
    row("images/daisy images/rose", "daisy rose", 0, "The pictures are those of the folder \"images\".");
    row("images/train/daisy images/train/rose images/test/daisy", "daisy rose", 6);
    row("outer/inner/a outer/inner/b", "a b", 0, "The pictures are those of the folder \"outer/inner\".");
    row("figures images tables", "figures images tables", 0);
    row("cat dog cat/.ipynb_checkpoints", "cat dog", 0);
    row("train test", "no label", 3);
    row("train test1", "no label", 3);
    row("train test sample", "no label", 3, "The folder \"sample\" beside \"train\" is left out.");
    row("cats cats/more", "cats", 0);
    row("images", "no label", 0);
    row("outer outer/a outer/b", "a b", 0, "3 pictures beside the folders of the classes are left out.");
    row("outer outer/train/a outer/train/b outer/test/a", "a b", 6,
        "Pictures beside the folder \"train\" are left out.");
    row("train_images/a train_images/b test_images/a", "a b", 6);
    row("abc_train/abc_train/a abc_train/abc_train/b abc_test/abc_test/a", "a b", 6);
    row("train_station airport", "airport train_station", 0, "The folder \"train_station\" is taken for a class.");
    row("bus_ticket train_ticket tram_ticket valid_ticket", "bus_ticket train_ticket tram_ticket valid_ticket", 0,
        "The folder \"train_ticket\" is taken for a class.");
    row("train_val/a train_val/b test/a", "a b", 6);
    row("TrainImages/a TrainImages/b TestImages/a", "a b", 6);
    row("trainset/a trainset/b testset/a", "a b", 6);
    row("train/good/gt train/good/rgb test/good test/hole", "good hole", 6);
    row("train/photos train/drawings test/photos", "drawings photos", 6);
    row("train/good test/bad", "bad good", 3, "No training images of \"bad\"");
    row(". data/a data/b", "a b", 0, "Pictures beside the folder \"data\" are left out.");
    row("trainval/a trainval/b test/a", "a b", 6);
    row("train/images/a train/images/b test/images/a", "a b", 6);
    row("train/n1/images train/n2/images val/images test/images", "n1 n2", 0,
        "The 3 test images have no labels and are left out.");
    row("train/train test1/test1", "no label", 3);
    row("train/a train/b test/unknown", "a b", 0, "The 3 test images have no labels and are left out.");
    row("train test/unknown", "no label", 3);
    row("a a/test b", "a b", 0, "The folder \"a/test\" is no test part");
    row("plane rail/train rail/test_track", "plane rail", 0);
    row("train/data/a train/data/b test/data/a", "a b", 6);
    row("outer outer/a outer/b outer/c outer/.hidden", "a b c", 0,
        "3 pictures beside the folders of the classes are left out.");
}

void TestLayouts::foldersOfPictures()
{
    QFETCH(QString, folders);
    QFETCH(QString, classes);
    QFETCH(int, training);
    QFETCH(QString, says);
    fill(folders);
    const DatasetPreview found = preview();
    QVERIFY2(found.name == "folder", qPrintable(all(found.warnings)));
    QCOMPARE(joined(found.classNames), classes);
    QCOMPARE(all(found.warnings).contains("There is no test part"), training == 0);
    const auto isHidden = [](const QString &folder) { return folder.contains("/."); };
    const QStringList each = folders.split(' ');
    if (training > 0)
        QCOMPARE(found.training, training);
    else if (says.isEmpty())
        QCOMPARE(found.training + found.test,
                 int(3 * (each.size() - std::count_if(each.begin(), each.end(), isHidden))));
    VERIFY_HAS(all(found.warnings), says);
    if (says.isEmpty())
        QVERIFY2(!all(found.warnings).contains("left out"), qPrintable(all(found.warnings)));
}

void TestLayouts::linksInACircleAreNoPictures()
{
    fill("cat dog");
    QVERIFY(QFile::link("around", in("cat/around")));
    QVERIFY(QFile::link("around", in("around")));
    const DatasetPreview found = preview();
    QVERIFY2(found.name == "folder", qPrintable(all(found.warnings)));
    QCOMPARE(found.training + found.test, 6);
}

void TestLayouts::picturesOfOtherEndings()
{
    const QByteArray png = bytesOfHexDump(PITFALL_TEST_DATA "/readers/folder/train/cats/a.png.hex");
    for (const char *name : {"cat/1", "cat/2", "dog/1", "dog/2"}) {
        write(name, png);
        write(QString(name) + "0.jfif", png);
    }
    write("cat/README", "BM is how BMP begins.");
    const DatasetPreview found = preview();
    QVERIFY2(found.name == "folder", qPrintable(all(found.warnings)));
    QCOMPARE(found.training + found.test, 8);
    VERIFY_HAS(all(found.warnings), "The file \"README\" is no picture and is left out.");
}

/// As Kaggle has them, and as macOS unpacks them.
void TestLayouts::filesOfMnist()
{
    const QByteArray images = ByteText("00000803 U32:10 U32:2 U32:2 40*80").bytes(),
                     labels = ByteText("00000801 U32:10 05000401090201030104").bytes();
    for (const char *part : {"train", "t10k"}) {
        write(QString(part) + "-images.idx3-ubyte", images);
        write(QString(part) + "-images-idx3-ubyte/" + part + "-images-idx3-ubyte", images);
        write(QString(part) + "-labels.idx1-ubyte", labels);
        write(QString(part) + "-labels-idx1-ubyte/" + part + "-labels-idx1-ubyte", labels);
        write(QString("._") + part + "-images.idx3-ubyte", "no images");
    }
    const DatasetPreview found = preview();
    QVERIFY2(found.name == "mnist", qPrintable(all(found.warnings)));
    QCOMPARE(found.training, 10);

    for (const char *name : {"emnist-letters-train-images-idx3-ubyte", "emnist-letters-train-labels-idx1-ubyte"}) {
        write(QString("letters/") + name, QString(name).contains("images") ? images : labels);
        write(QString("letters/._") + name, "no images");
    }
    QCOMPARE(errorText<Error>([&] { loadDataset(recogniseDataset(set() + "/letters")); }), "nothing was thrown");
}

void TestLayouts::exchangedPicturesAreSeen()
{
    fill("cat dog");
    const QDateTime time = QDateTime::currentDateTime().addDays(-1);
    for (const char *name : {"cat/0.pgm", "dog/0.pgm"}) {
        QFile file(in(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    const std::string before = preview().checksum;
    QCOMPARE(preview().checksum, before);
    QVERIFY(QFile::rename(in("cat/0.pgm"), in("0")));
    QVERIFY(QFile::rename(in("dog/0.pgm"), in("cat/0.pgm")));
    QVERIFY(QFile::rename(in("0"), in("dog/0.pgm")));
    QVERIFY(preview().checksum != before);
}

void TestLayouts::foldersOfPages_data()
{
    QTest::addColumn<QString>("folders");
    QTest::addColumn<bool>("labelled");
    QTest::newRow("images and labels") << "images labels" << true;
    QTest::newRow("in capitals") << "Images Labels" << true;
    QTest::newRow("images and masks beside others") << "images masks previews" << true;
    QTest::newRow("pages alone") << "pages" << false;
    QTest::newRow("pages with previews in them") << "pages pages/previews" << false;
    QTest::newRow("test pages beside") << "images labels Test/images Test/labels" << true;
    QTest::newRow("augmented beside") << "aug_train/images aug_train/labels train/images train/labels" << true;
    QTest::newRow("validation") << "train/images train/labels val/images val/labels test/images test/labels" << true;
    QTest::newRow("in a folder more") << "outer/images outer/labels" << true;
    QTest::newRow("in parts") << "Train/Pages Train/GT test/pages test/gt" << true;
}

void TestLayouts::foldersOfPages()
{
    QFETCH(QString, folders);
    QFETCH(bool, labelled);
    fill(folders);
    const DatasetPreview found = preview();
    QVERIFY2(found.name == "patches", qPrintable(all(found.warnings)));
    QCOMPARE(found.labelled, labelled);
    const qsizetype parts = folders.contains("test") + folders.contains("val");
    QCOMPARE(found.training + found.test, 3 * (1 + parts));
    QCOMPARE(all(found.warnings).contains("\"val\" are counted as training"), folders.contains("val"));
}

void TestLayouts::scatteredPagesAreNoClasses_data()
{
    QTest::addColumn<QString>("folders");
    QTest::newRow("annotations deeper") << "images annotations/trimaps";
    QTest::newRow("parts inside") << "images/train images/test labels/train labels/test";
    QTest::newRow("in a folder more") << "outer/images outer/annotations";
    QTest::newRow("other names") << "JPEGImages SegmentationClass";
    QTest::newRow("in a part") << "train/image train/mask test/image";
    QTest::newRow("in classes") << "COVID/images COVID/masks Normal/images Normal/masks";
    QTest::newRow("by class") << "images/a images/b segmentations/a segmentations/b";
}

void TestLayouts::scatteredPagesAreNoClasses()
{
    QFETCH(QString, folders);
    fill(folders);
    VERIFY_HAS(all(preview().warnings), "holds pictures and label pictures, but not as pages");
}

/// As subsets of ImageNet are made.
void TestLayouts::linksToFoldersAreFollowed()
{
    fill("../all/a ../all/b/more test/a test/b");
    QVERIFY(QDir().mkpath(in("train")));
    for (const char *name : {"a", "b", "c"})
        QVERIFY(QFile::link(in(QString("../all/") + (name[0] == 'c' ? "a" : name)), in(QString("train/") + name)));
    QVERIFY(QFile::link(in(".."), in("test/a/back")));
    const DatasetPreview found = preview();
    QCOMPARE(joined(found.classNames), "a b");
    QCOMPARE(found.training, 6);
    QCOMPARE(found.test, 6);
    VERIFY_HAS(all(found.warnings), "The folder \"c\" is another name of one that is read, and is left out.");
}

void TestLayouts::partsWithNothingToReadAreSaid()
{
    fill("train/a train/b");
    write("test/a/1.gif", "GIF89a");
    VERIFY_HAS(all(preview().warnings), "The folder \"test\" holds no pictures and is left out.");
    QVERIFY(QDir(in("test")).removeRecursively() && QFile::link(in("gone"), in("test")));
    VERIFY_HAS(all(preview().warnings), "/test: is a link that leads nowhere");
}

void TestLayouts::whatIsInTheSetIsCountedWhereItIs_data()
{
    QTest::addColumn<QString>("folders");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("classes");
    QTest::addColumn<int>("training");  // 0: there is no test part
    const auto row = [](const char *folders, const char *link, const char *to, const char *classes, int training) {
        QTest::newRow(link) << folders << link << to << classes << training;
    };
    row("cat dog", "cat/similar", "dog", "cat dog", 0);
    row("train/cat train/dog test/cat", "train/cat/more", "test/cat", "cat dog", 6);
    row("data/train/cat data/train/dog data/test/cat src/lib", "src/data", "data", "cat dog", 6);
    row("train/cat train/dog", "test", "train", "cat dog", 0);
    row("cat dog", "cat/root", "..", "cat dog", 0);
    row("data/cat data/dog", "scripts/here", "", "cat dog", 0);
}

void TestLayouts::whatIsInTheSetIsCountedWhereItIs()
{
    QFETCH(QString, folders);
    QFETCH(QString, link);
    QFETCH(QString, to);
    QFETCH(QString, classes);
    QFETCH(int, training);
    fill(folders);
    QDir(in("src/lib")).removeRecursively();
    QVERIFY(QDir().mkpath(QFileInfo(in(link)).path()) && QFile::link(in(to), in(link)));
    const DatasetPreview found = preview();
    QCOMPARE(joined(found.classNames), classes);
    QCOMPARE(training > 0 ? found.training : found.training + found.test, training > 0 ? training : 6);
}

void TestLayouts::setsAreNoClasses_data()
{
    QTest::addColumn<QString>("folders");
    QTest::addColumn<QString>("says");
    QTest::newRow("of high and low resolution") << "Train-HR/a Valid-HR/a Train-LR/a Valid-LR/a"
                                                << "has the parts of more than one data set";
    QTest::newRow("each with parts") << "a/train a/test b/train b/test"
                                     << "/a: has parts of its own";
    QTest::newRow("beside results") << "data/train/a data/valid/b results"
                                    << "/data: has parts of its own";
}

void TestLayouts::setsAreNoClasses()
{
    QFETCH(QString, folders);
    QFETCH(QString, says);
    fill(folders);
    VERIFY_HAS(all(preview().warnings), says);
}

void TestLayouts::masksBesideTheirPicturesAreLeftOut()
{
    fill("a b");
    for (const char *name : {"a/0_mask", "a/0_mask_1", "b/2_gt", "b/5_gt"})
        write(QString(name) + ".pgm", picture(0));
    const DatasetPreview found = preview();
    QCOMPARE(found.training + found.test, 7);
    VERIFY_HAS(all(found.warnings), "(3, such as \"0_mask.pgm\")");
}

void TestLayouts::aClassIsNotReadTwice()
{
    fill("train/a train/b test/b");
    QVERIFY(QFile::link(in("train/a"), in("test/a")));
    const DatasetPreview found = preview();
    QCOMPARE(found.test, 3);
    VERIFY_HAS(all(found.warnings), "The folder \"a\" is another name of one that is read, and is left out.");
}

/// "all" with everything, and "train" and "test" with links into it.
void TestLayouts::partsMayBeMadeOfLinks()
{
    fill("all/a all/b all/c all/d");
    for (const char *link : {"train/a", "train/b", "test/a"}) {
        QVERIFY(QDir().mkpath(QFileInfo(in(link)).path()));
        const char *to = link == std::string("test/a") ? "all/c" : link[6] == 'a' ? "all/a" : "all/b";
        QVERIFY(QFile::link(in(to), in(link)));
    }
    const DatasetPreview found = preview();
    QCOMPARE(joined(found.classNames), "a b");
    QCOMPARE(found.training, 6);
    QCOMPARE(found.test, 3);
    VERIFY_HAS(all(found.warnings), "The folder \"all\" beside \"train\" is left out.");
}

void TestLayouts::setsAreFoundFurtherDown()
{
    const QByteArray images = ByteText("00000803 U32:10 U32:2 U32:2 40*80").bytes(),
                     labels = ByteText("00000801 U32:10 05000401090201030104").bytes();
    write("MNIST/raw/train-images-idx3-ubyte", images);
    write("MNIST/raw/train-labels-idx1-ubyte", labels);
    write("other/meta/README", "nothing");
    write("cifar-10-batches-py/data_batch_1", "pickle");
    QCOMPARE(preview().training + preview().test, 10);
    write("KMNIST/raw/train-images-idx3-ubyte", images);
    VERIFY_HAS(all(preview().warnings), "holds more than one data set; choose ");
    QVERIFY(QDir(in("KMNIST")).removeRecursively() && QDir(in("MNIST")).removeRecursively());
    VERIFY_HAS(all(preview().warnings), "cifar-10-batches-py: is the Python version of CIFAR");
}

void TestLayouts::linkedPartsCountOnce()
{
    fill("training/a training/b test/a");
    QVERIFY(QFile::link("training", in("train")));
    const DatasetPreview found = preview();
    QCOMPARE(found.training, 6);
    VERIFY_HAS(all(found.warnings), "The folder \"training\" beside \"train\" is left out.");
}

QTEST_APPLESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
