// NumPy arrays as people save them.
#include "core/base/error.h"
#include "core/data/preview.h"
#include "core/data/recognise.h"
#include "tests/core/bytetext.h"
#include "tests/core/errortext.h"
#include "tests/core/sentences.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <memory>

using namespace pitfall;

namespace {

/// A .npy, as ByteText has it.
QString npy(const QString &type, const QString &shape, const QString &values, bool fortran = false)
{
    const QString header =
        QString("{'descr': '%1', 'fortran_order': %2, 'shape': (%3), }").arg(type, fortran ? "True" : "False", shape);
    return QString("93 \"NUMPY\" 0100 u16:%1 \"%2\" 0a %3 ").arg(header.size() + 1).arg(header, values);
}

/// Six images of 2×2 values, four for each of these texts.
QString images(const QString &type, const QStringList &values)
{
    QString all;
    for (const QString &value : values)
        all += "4*" + value + ' ';
    return npy(type, "6, 2, 2", all);
}

QString labels()
{
    return npy("|u1", "6,", "000100010001");
}

}  // namespace

class TestArrays : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void valuesOfImages_data();
    void valuesOfImages();
    void fortranOrder();
    void whatIsNoBrightnessIsRefused();
    void darkImagesAreSaidToBe();
    void textsAreNoLabels();
    void contentCountsNotTheName();
    void namesInAnyLocale();
    void hiddenFilesDoNotCount();
    void strayArraysHideNoPictures();
    void arraysOfNoPartAreLeftOut();
    void testImagesWithoutLabelsAreLeftOut();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QString &byteText) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ByteText(byteText).bytes());
    }
    DatasetPreview preview(const QString &name = {}) const
    {
        return previewDataset(recogniseDataset((name.isEmpty() ? m_folder->path() : path(name)).toStdString()));
    }
    /// The brightness of each image, sorted, or why they are refused.
    QString brightness(const QString &name) const
    {
        QStringList values;
        const QString said = errorText<Error>([&] {
            const DatasetPreview found = preview(name);
            for (const LabelledImages *part : {&found.dataset->training, &found.dataset->test})
                for (int i = 0; i < part->count(); ++i)
                    values << QString("%1").arg(int(part->image(i)[0]), 3);
        });
        values.sort();
        return values.isEmpty() ? said : values.join(' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArrays::valuesOfImages_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("brightness");
    const auto row = [](const char *name, const char *type, const char *values, const char *brightness) {
        QTest::newRow(name) << type << values << brightness;
    };
    row("bytes", "|u1", "00 01 40 80 fe ff", "  0   1  64 128 254 255");
    row("to 1", "<f4", "f32:0 f32:0.25 f32:0.5 f32:0.75 f32:0.8 f32:1", "  0  64 128 191 204 255");
    row("to a hair beyond 1", "<f4", "f32:0 f32:0.25 f32:0.5 f32:0.75 f32:0.8 f32:1.0000002",
        "  0  64 128 191 204 255");
    row("from a hair below 0", "<f8", "f64:-1e-9 f64:0.25 f64:0.5 f64:0.75 f64:0.8 f64:1", "  0  64 128 191 204 255");
    row("to a hair beyond 255", "<f4", "f32:0 f32:1 f32:64 f32:128 f32:254 f32:255.0005", "  0   1  64 128 254 255");
    row("binary16", "<f2", "u16:0 u16:13312 u16:14336 u16:14848 u16:1 u16:15360", "  0   0  64 128 191 255");
    row("binary16, opposite", ">f2", "0000 3400 3800 3a00 0001 3c00", "  0   0  64 128 191 255");
    row("opposite order", ">u2", "0000 0001 0040 0080 00fe 00ff", "  0   1  64 128 254 255");
}

void TestArrays::valuesOfImages()
{
    QFETCH(QString, type);
    QFETCH(QString, values);
    write("images.npy", images(type, values.split(' ')));
    write("labels.npy", labels());
    QTEST(brightness({}), "brightness");
}

void TestArrays::fortranOrder()
{
    // arange(24).reshape(6, 2, 2), the first index the fastest.
    write("images.npy", npy("|u1", "6, 2, 2", "0004080c1014 02060a0e1216 0105090d1115 03070b0f1317", true));
    write("labels.npy", labels());
    const DatasetPreview found = preview();
    QList<int> first;
    for (const LabelledImages *part : {&found.dataset->training, &found.dataset->test})
        for (int i = 0; i < part->count(); ++i) {
            first << int(part->image(i)[0]);
            QCOMPARE(int(part->labels[std::size_t(i)]), first.back() / 4 % 2);
            for (int p = 1; p < 4; ++p)
                QCOMPARE(int(part->image(i)[p]), first.back() + p);
        }
    std::sort(first.begin(), first.end());
    QCOMPARE(first, QList<int>({0, 4, 8, 12, 16, 20}));
}

void TestArrays::whatIsNoBrightnessIsRefused()
{
    write("images.npy", images("<f8", {"f64:0", "f64:0", "f64:-0.25", "f64:0", "f64:0", "f64:1"}));
    VERIFY_HAS(brightness({}), "images.npy: value 8 is -0.25; images have values from 0 to 1 or from 0 to 255.");
    write("images.npy", images("<f8", {"f64:0", "f64:255.5", "f64:0", "f64:0", "f64:0", "f64:1"}));
    VERIFY_HAS(brightness({}), "value 4 is 255.5; images");
    write("images.npy", images("<f4", {"f32:0", "f32:nan", "f32:0", "f32:0", "f32:0", "f32:1"}));
    VERIFY_HAS(brightness({}), "value 4 is nan; images");
}

void TestArrays::darkImagesAreSaidToBe()
{
    write("labels.npy", labels());
    write("images.npy", images("|u1", {"00", "01", "00", "01", "00", "01"}));
    VERIFY_HAS(all(preview().warnings), "The brightest value of all images is 1 of 255: they are nearly black");
    write("images.npy", images("|u1", {"00", "01", "00", "01", "00", "40"}));
    QVERIFY(!all(preview().warnings).contains("brightest"));
}

void TestArrays::textsAreNoLabels()
{
    const QString some = images("|u1", {"00", "01", "40", "80", "fe", "ff"}),
                  names = npy("<U1", "2,", "'a' 000000 'b' 000000");
    write("a.npz", "zip{ file images.npy { " + some + " } file labels.npy { " + labels() + " } file classes.npy { " +
                       names + " } file label_names.npy { " + npy("|O", "2,", "80045d2e") + " } }");
    DatasetPreview found;
    QCOMPARE(errorText<Error>([&] { found = preview("a.npz"); }), QString("nothing was thrown"));
    QCOMPARE(found.classNames, (std::vector<std::string>{"0", "1"}));
    VERIFY_HAS(all(found.warnings), "Left out, since they hold no numbers: classes, label_names.");
    write("a.npz", "zip{ file images.npy { " + some + " } file labels.npy { " + names + " } }");
    VERIFY_HAS(brightness("a.npz"), "labels.npy: holds texts or other objects; labels are whole numbers");
}

void TestArrays::contentCountsNotTheName()
{
    const QString zip = "zip{ file images.npy { " + images("|u1", {"00", "01", "40", "80", "fe", "ff"}) +
                        " } file labels.npy { " + labels() + " } }";
    for (const char *name : {"a.npz", "a.NPZ", "a.zip", "a"}) {
        write(name, zip);
        QCOMPARE(brightness(name), "  0   1  64 128 254 255");
    }
    write("images", images("|u1", {"00", "01", "40", "80", "fe", "ff"}));
    QCOMPARE(brightness("images"), "  0   1  64 128 254 255");
}

void TestArrays::namesInAnyLocale()
{
    QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8"));  // so that the archive says that its names are in UTF-8
    write("a.npz", "zip{ file größe.npy { " + labels() + " } file images.npy { " +
                       images("|u1", {"00", "01", "40", "80", "fe", "ff"}) + " } file labels.npy { " + labels() +
                       " } }");
    std::setlocale(LC_CTYPE, "C");
    QCOMPARE(brightness("a.npz"), "  0   1  64 128 254 255");
    VERIFY_HAS(all(preview("a.npz").warnings), "Left out, since their names say nothing: größe.npy.");
}

void TestArrays::hiddenFilesDoNotCount()
{
    const QString some = images("|u1", {"00", "01", "40", "80", "fe", "ff"});
    write("x_train.npy", some);
    write("y_train.npy", labels());
    write("._x_train.npy", "00051607 4092*00");
    write("._y_train.npy", "00051607 4092*00");
    QCOMPARE(brightness({}), "  0   1  64 128 254 255");
    write("a.npz", "zip{ file images.npy { " + some + " } file __MACOSX/._images.npy { 00051607 100*00 } }");
    QCOMPARE(brightness("a.npz"), "  0   1  64 128 254 255");
}

void TestArrays::strayArraysHideNoPictures()
{
    for (const char *name : {"a/1.pgm", "a/2.pgm", "b/3.pgm", "b/4.pgm"})
        write(name, "'P5 2 2 255' 0a 4*80");
    write("embeddings.npy", npy("<f4", "1,", "f32:1"));
    write("features.npz", "zip{ file codes.npy { " + npy("<f4", "1,", "f32:1") + " } }");
    const auto name = [this] {
        std::string found;
        const QString said = errorText<Error>([&] { found = preview().name; });
        return found.empty() ? said : QString::fromStdString(found);
    };
    QCOMPARE(name(), "folder");
    write("images.npy", images("|u1", {"00", "01", "40", "80", "fe", "ff"}));
    QCOMPARE(name(), "folder");
    write("labels.npy", labels());
    QCOMPARE(name(), "npz");
}

void TestArrays::arraysOfNoPartAreLeftOut()
{
    const QString some = images("|u1", {"00", "01", "40", "80", "fe", "ff"});
    for (const char *name : {"x_train", "x_dev", "x_test1"})
        write(QString(name) + ".npy", some);
    for (const char *name : {"y_train", "y_dev", "y_test1"})
        write(QString(name) + ".npy", labels());
    const DatasetPreview found = preview();
    QCOMPARE(found.training, 6);
    QCOMPARE(found.test, 6);
    VERIFY_HAS(all(found.warnings), "since their names name no part: x_dev, y_dev.");
}

void TestArrays::testImagesWithoutLabelsAreLeftOut()
{
    const QString some = images("|u1", {"00", "01", "40", "80", "fe", "ff"});
    for (const char *name : {"x_train", "x_test"})
        write(QString(name) + ".npy", some);
    write("y_train.npy", labels());
    const DatasetPreview found = preview();
    QVERIFY(found.labelled);
    QCOMPARE(found.training + found.test, 6);
    VERIFY_HAS(all(found.warnings), "The 6 test images have no labels and are left out.");
}

QTEST_APPLESS_MAIN(TestArrays)
#include "tst_arrays.moc"
