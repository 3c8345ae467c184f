#include "core/base/error.h"
#include "core/data/classvariance.h"
#include "core/data/shapes.h"

#include <QFile>
#include <QTest>

#include <array>
#include <map>
#include <numeric>
#include <set>

using namespace pitfall;

namespace {

DataConfig dials(double position, double size, double rotation, double gradient, double texture)
{
    DataConfig config;
    config.name = "shapes";
    config.shapes_position = position;
    config.shapes_size = size;
    config.shapes_rotation = rotation;
    config.shapes_gradient = gradient;
    config.shapes_texture = texture;
    return config;
}

Subset allOf(const std::shared_ptr<const Dataset> &dataset, const LabelledImages &images)
{
    Subset all{dataset, &images, std::vector<int>(std::size_t(images.count()))};
    std::iota(all.indices.begin(), all.indices.end(), 0);
    return all;
}

double share(const DataConfig &config)
{
    const auto dataset = loadDataset(config);
    return classShareOfVariance(allOf(dataset, dataset->training));
}

}  // namespace

/// The synthetic data set, and the share of variance that carries the class.
class TestShapes : public QObject {
    Q_OBJECT

private slots:
    void knownAnswer();
    void goldenChecksum_data();
    void goldenChecksum();
    void isBalancedAndNamed();
    void anotherSeedOtherPictures();
    void dialsDecideWhetherItIsTheSameDataset();
    void shareOfVarianceByHand();
    void withoutNuisanceThePicturesOfAClassAreAlike();
    void shareFallsWithEachDial_data();
    void shareFallsWithEachDial();
    void splitsSayTheShareOfTheirTrainingImages();
};

// Against NumPy (tests/data/shapes/recipe.py): to one grey level, in the rare places where rounding decides.
void TestShapes::knownAnswer()
{
    const std::map<QByteArray, DataConfig> settings = {{"plain", dials(0.2, 0.2, 0.1, 0, 0)},
                                                       {"mixed", dials(0.7, 0.5, 1, 0.6, 0.3)}};
    std::map<QByteArray, std::shared_ptr<const Dataset>> made;
    for (const auto &[name, config] : settings)
        made[name] = loadDataset(config);
    QFile file(PITFALL_TEST_DATA "/shapes/expected.txt");
    QVERIFY(file.open(QIODevice::ReadOnly));
    int pictures = 0, different = 0;
    for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(words.size(), 2 + 28 * 28);
        const std::uint8_t *pixels = made.at(words[0])->training.image(words[1].toInt());
        for (int p = 0; p < 28 * 28; ++p) {
            const int difference = std::abs(int(pixels[p]) - words[2 + p].toInt());
            QVERIFY2(difference <= 1, qPrintable(QString("%1 %2, pixel %3").arg(words[0]).arg(pictures).arg(p)));
            different += difference;
        }
        ++pictures;
    }
    QCOMPARE(pictures, 40);
    QVERIFY2(different < 40, qPrintable(QString::number(different)));
}

void TestShapes::goldenChecksum_data()
{
    QTest::addColumn<double>("nuisance");
    QTest::addColumn<QString>("checksum");
    QTest::newRow("no nuisance") << 0.0 << "db83121a";
    QTest::newRow("some of each") << 0.4 << "6799fdf7";
}

// Of all 16,000 pictures: the same bytes on every machine.
void TestShapes::goldenChecksum()
{
    QFETCH(double, nuisance);
    QFETCH(QString, checksum);
    const auto dataset = loadDataset(dials(nuisance, nuisance, nuisance, nuisance, nuisance));
    QCOMPARE(QString::fromStdString(dataset->checksum), checksum);
}

void TestShapes::isBalancedAndNamed()
{
    const auto dataset = loadDataset(dials(0.2, 0.2, 0.1, 0, 0));
    QCOMPARE(dataset->classes(), 10);
    QCOMPARE(std::set<std::string>(dataset->classNames.begin(), dataset->classNames.end()).size(), std::size_t(10));
    QVERIFY((dataset->shape() == ImageShape{1, 28, 28}));
    QVERIFY((dataset->test.shape == ImageShape{1, 28, 28}));
    for (const auto &[images, each] : {std::pair(&dataset->training, 1200), std::pair(&dataset->test, 400)}) {
        std::vector<int> counts(10, 0);
        for (const std::uint8_t label : images->labels)
            ++counts[label];
        QCOMPARE(counts, std::vector<int>(10, each));
        QCOMPARE(images->pixels.size(), images->labels.size() * 784);
    }
    QVERIFY(!std::equal(dataset->test.pixels.begin(), dataset->test.pixels.end(), dataset->training.pixels.begin()));
}

void TestShapes::anotherSeedOtherPictures()
{
    const DataConfig config = dials(0.2, 0.2, 0.1, 0.3, 0.3);
    QVERIFY(makeShapes(config, 1)->checksum != makeShapes(config, 2)->checksum);
    QCOMPARE(makeShapes(config, 1)->checksum, loadDataset(config)->checksum);
}

void TestShapes::dialsDecideWhetherItIsTheSameDataset()
{
    const DataConfig config = dials(0.2, 0.2, 0.1, 0.3, 0.3);
    DataConfig other = config;
    other.seed = 5;
    other.path = "/nowhere";
    QVERIFY(sameDataset(config, other));
    QVERIFY(!readsFiles("shapes"));
    for (double DataConfig::*dial :
         {&DataConfig::shapes_position, &DataConfig::shapes_size, &DataConfig::shapes_rotation,
          &DataConfig::shapes_gradient, &DataConfig::shapes_texture}) {
        other = config;
        other.*dial = 0.9;
        QVERIFY(!sameDataset(config, other));
    }
    DataConfig clothes;
    DataConfig sameClothes;
    sameClothes.shapes_gradient = 1;
    QVERIFY(sameDataset(clothes, sameClothes));
    sameClothes.path = "/elsewhere";
    QVERIFY(!sameDataset(clothes, sameClothes));
    QVERIFY(!sameDataset(clothes, config));
    QVERIFY(readsFiles("fashion-mnist"));
}

// Two classes of two pictures of two pixels: 0 2 | 4 6 and 10 10 | 10 30. Between: Σ n(m−M)² = 4·2² + 2·5²·2 = 116;
// in all: (9+1+1+9) + (25+25+25+225) = 320.
void TestShapes::shareOfVarianceByHand()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->classNames = {"a", "b", "never seen"};
    dataset->training = {{1, 1, 2}, {0, 10, 2, 10, 4, 10, 6, 30}, {0, 0, 1, 1}};
    QCOMPARE(classShareOfVariance(allOf(dataset, dataset->training)), 116.0 / 320.0);

    dataset->training.pixels = {7, 8, 7, 8, 7, 8, 7, 8};
    QCOMPARE(classShareOfVariance(allOf(dataset, dataset->training)), 0.0);
}

void TestShapes::withoutNuisanceThePicturesOfAClassAreAlike()
{
    QVERIFY(share(dials(0, 0, 0, 0, 0)) > 0.999999);
    QVERIFY(share(dials(0.2, 0.2, 0.1, 1, 0)) < 0.01);
    QVERIFY(share(dials(0.2, 0.2, 0.1, 0, 1)) < 0.01);
    QVERIFY(share(dials(0, 0, 0, 1, 1)) < 0.01);
}

void TestShapes::shareFallsWithEachDial_data()
{
    QTest::addColumn<int>("dial");
    int dial = 0;
    for (const char *name : {"position", "size", "rotation", "gradient", "texture"})
        QTest::newRow(name) << dial++;
}

// On a grid, the others at two settings.
void TestShapes::shareFallsWithEachDial()
{
    QFETCH(int, dial);
    for (const double others : {0.0, 0.3}) {
        double last = 2;
        for (const double value : {0.0, 0.4, 0.7, 1.0}) {
            std::array<double, 5> all;
            all.fill(others);
            all[std::size_t(dial)] = value;
            const double now = share(dials(all[0], all[1], all[2], all[3], all[4]));
            QVERIFY2(now < last, qPrintable(QString("%1 after %2").arg(now).arg(last)));
            last = now;
        }
    }
}

void TestShapes::splitsSayTheShareOfTheirTrainingImages()
{
    DataConfig config = dials(0.2, 0.2, 0.1, 0.2, 0.1);
    config.train = 500;
    config.validation = 100;
    config.test = 100;
    const Splits splits = makeSplits(loadDataset(config), config);
    QVERIFY(splits.classVarianceShare > 0.05 && splits.classVarianceShare < 0.4);
    QCOMPARE(splits.classVarianceShare, classShareOfVariance(splits.train));
}

QTEST_APPLESS_MAIN(TestShapes)
#include "tst_shapes.moc"
