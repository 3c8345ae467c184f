#include "core/base/error.h"
#include "core/data/picture.h"
#include "core/opencv/decoderprocess.h"
#include "core/opencv/exchange.h"
#include "tests/core/errortext.h"
#include "tests/core/hexdump.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <signal.h>
#include <sys/stat.h>

using namespace pitfall;

namespace {

constexpr int patience = 60000;  // milliseconds; the machine may be busy
const QDir data(QStringLiteral(PITFALL_TEST_DATA "/pictures"));

Bytes bytesOf(const QByteArray &bytes)
{
    return Bytes(bytes.begin(), bytes.end());
}

Bytes fileOf(const QString &name)
{
    return bytesOf(bytesOfHexDump(data.filePath(name + ".hex")));
}

/// By recipe.py beside it: the planes of every file.
QJsonObject expected()
{
    QFile file(data.filePath("expected.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("expected.json cannot be opened");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray planesOf(const Picture &picture)
{
    return QByteArray(reinterpret_cast<const char *>(picture.planes.data()), qsizetype(picture.planes.size())).toHex();
}

void eachFile()
{
    QTest::addColumn<QByteArray>("planes");
    const QJsonObject files = expected();
    for (auto each = files.begin(); each != files.end(); ++each)
        QTest::newRow(qPrintable(each.key())) << each.value().toString().toLatin1();
}

/// A grey Sun raster of `side`×`side` pixels.
Bytes sunRaster(std::uint32_t side)
{
    Bytes file;
    for (const std::uint32_t word : {0x59a66a95u, side, side, 8u, side * side, 1u, 0u, 0u})
        for (int shift = 24; shift >= 0; shift -= 8)
            file.push_back(std::uint8_t(word >> shift));
    file.resize(file.size() + std::size_t(side) * side, 90);
    return file;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The processes that decode for us.
QList<qint64> decoders()
{
    QList<qint64> found;
    for (const QString &thread : QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QByteArray &child : contentOf("/proc/self/task/" + thread + "/children").split(' '))
            if (contentOf("/proc/" + child + "/comm").trimmed() == "pitfall-picture")
                found << child.toLongLong();
    return found;
}

/// What pitfall-picture answers to one request; no rows if it ended.
DecodeReply answerOf(const Bytes &file, std::uint64_t memory)
{
    const DecoderProcess process(PITFALL_PICTURE);
    DecodeRequest request;
    request.bytes = file.size();
    request.memory = memory;
    request.seconds = 10;
    request.width = request.height = 2000;
    DecodeReply reply;
    const bool answered = sendAll(process.socket(), &request, sizeof request) &&
                          sendAll(process.socket(), file.data(), file.size()) &&
                          receiveAll(process.socket(), &reply, sizeof reply);
    return answered ? reply : DecodeReply();
}

}  // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void knownAnswers_data() { eachFile(); }
    void knownAnswers();
    void whatIsCutOffIsRefused_data() { eachFile(); }
    void whatIsCutOffIsRefused();
    void whatFollowsAPhotoDoesNotCount();
    void deepSamplesAreKnown();
    void severalPicturesInAFileAreNoted();
    void filesAreKnownByNameOrContent();
    void aDecoderThatIsGoneIsStartedAgain();
    void aDecoderKeepsToItsMemory();
    void aDecoderThatDoesNotStartIsSaidSo();
    void eachThreadsDecoderEndsWithIt();
};

void TestPictures::knownAnswers()
{
    QFETCH(QByteArray, planes);
    QCOMPARE(errorText<FileError>([&] {
                 const Picture picture = decodePicture(fileOf(QTest::currentDataTag()), "x");
                 QCOMPARE(planesOf(picture), planes);
                 QCOMPARE(picture.planes.size(), std::size_t(3 * picture.width * picture.height));
             }),
             "nothing was thrown");
}

/// Wherever a file ends, it is refused in a sentence, or was whole but for bytes that nothing needs.
void TestPictures::whatIsCutOffIsRefused()
{
    QFETCH(QByteArray, planes);
    const Bytes whole = fileOf(QTest::currentDataTag());
    std::size_t accepted = 0;
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const Bytes cut(whole.begin(), whole.begin() + std::ptrdiff_t(size));
        const QString said = errorText<FileError>([&] {
            QCOMPARE(planesOf(decodePicture(cut, "some/x")), planes);
            ++accepted;
        });
        QVERIFY2(said == "nothing was thrown" || (said.startsWith("some/x") && said.endsWith('.')), qPrintable(said));
    }
    const bool isFollowed = decodePicture(whole, "x").ofSeveral;  // by what is not read
    QVERIFY2(accepted <= (isFollowed ? whole.size() * 2 / 3 : 8),
             qPrintable(QString("%1 of its beginnings are accepted").arg(accepted)));
}

/// A motion photo has a film behind the picture, in which anything may look like a marker.
void TestPictures::whatFollowsAPhotoDoesNotCount()
{
    for (const QString name : {"blocks.jpg", "progressive.jpg", "restarts.jpg"}) {
        Bytes file = fileOf(name);
        const std::size_t size = file.size();
        const QByteArray film = QByteArray::fromHex("00000018667479706d703432ffd8ffe000104a464946ffda0008");
        file.insert(file.end(), film.begin(), film.end());
        QCOMPARE(errorText<FileError>(
                     [&] { QCOMPARE(planesOf(decodePicture(file, "x")), expected()[name].toString().toLatin1()); }),
                 "nothing was thrown");
        file.erase(file.begin() + std::ptrdiff_t(size - 4), file.begin() + std::ptrdiff_t(size));
        VERIFY_HAS(errorText<FileError>([&] { decodePicture(file, "x"); }), "it ends in the middle of the picture");
    }
}

void TestPictures::deepSamplesAreKnown()
{
    for (const QString &name : expected().keys()) {
        static const QRegularExpression deep("16|big|-1000|65535|pfm|hdr|exr|fractions|doubles|white-is-0");
        QVERIFY2(imageHeader(fileOf(name), "x").deep == deep.match(name).hasMatch(), qPrintable(name));
        QCOMPARE(decodePicture(fileOf(name), "x").deep, deep.match(name).hasMatch());
    }
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000011000");
    QVERIFY(imageHeader(bytesOf(png), "x").deep);
    QVERIFY(!imageHeader(bytesOf(QByteArray(png).replace(24, 1, QByteArray::fromHex("08"))), "x").deep);
}

void TestPictures::severalPicturesInAFileAreNoted()
{
    for (const QString &name : expected().keys())
        QCOMPARE(decodePicture(fileOf(name), "x").ofSeveral, name == "two-pages.tif");
    std::vector<std::string> notes;
    noteFilesOfSeveral({}, notes);
    QVERIFY(notes.empty());
    noteFilesOfSeveral({"a/y.tif"}, notes);
    noteFilesOfSeveral({"a/y.tif", "a/x.tif"}, notes);
    QCOMPARE(notes[0], "The file \"y.tif\" holds several pictures, of which the first is taken.");
    QCOMPARE(notes[1], "2 files hold several pictures, of which the first is taken, such as \"x.tif\".");
}

void TestPictures::filesAreKnownByNameOrContent()
{
    QTemporaryDir folder;
    const auto isPicture = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        file.close();
        return isPictureFile(file.fileName().toStdString());
    };
    for (const QString &name : expected().keys())
        QVERIFY2(isPicture(name, bytesOfHexDump(data.filePath(name + ".hex"))), qPrintable(name));
    for (const char *name : {"jp2", "x.txt", "x.jp2.gz", "pfm"})
        QVERIFY2(!isPicture(name, "PF 1 1 1.0 1234"), name);
    for (const char *name : {"scene.hdr", "font.pfm", "x.ras", "x.sr", "x.pic"})
        QVERIFY2(!isPicture(name, "ENVI header"), name);  // others use these endings, too
    const QByteArray pipe = QFile::encodeName(folder.filePath("pipe.hdr"));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QVERIFY(!isPictureFile(pipe.toStdString()));  // and is not waited for
}

void TestPictures::aDecoderThatIsGoneIsStartedAgain()
{
    const Bytes file = fileOf("colour.jp2");
    const Picture picture = decodePicture(file, "x");
    const QList<qint64> before = decoders();
    QCOMPARE(before.size(), 1);
    decodePicture(file, "x");
    QCOMPARE(decoders(), before);

    QCOMPARE(kill(pid_t(before[0]), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(QString("/proc/%1/stat").arg(before[0])).contains(") Z "),
                             patience);  // it has ended
    QCOMPARE(planesOf(decodePicture(file, "x")), planesOf(picture));
    const QList<qint64> after = decoders();
    QCOMPARE(after.size(), 1);
    QVERIFY(after != before);
}

void TestPictures::aDecoderKeepsToItsMemory()
{
    const Bytes large = sunRaster(2000);  // 4 MB, and 12 once it is decoded
    QCOMPARE(answerOf(large, 256 << 20).rows, 2000);
    QCOMPARE(answerOf(large, 1 << 20).rows, 0);
    QCOMPARE(answerOf(large, 10 << 20).rows, 0);
    QCOMPARE(decodePicture(large, "x").width, 2000);
}

void TestPictures::aDecoderThatDoesNotStartIsSaidSo()
{
    const auto said = [](const char *program) { return errorText<Error>([&] { DecoderProcess process(program); }); };
    VERIFY_HAS(said("/nowhere/pitfall-picture"), "/nowhere/pitfall-picture, which decodes them, does not start: No "
                                                 "such file or directory; please install Pitfall again.");
    VERIFY_HAS(said("/bin/true"),
               "/bin/true, which decodes them, does not start: it does not answer; please install Pitfall again.");
    DecoderProcess process(PITFALL_PICTURE);
    QVERIFY(process.isThere());
}

void TestPictures::eachThreadsDecoderEndsWithIt()
{
    const Bytes file = fileOf("colour.jp2");
    decodePicture(file, "x");
    const QList<qint64> before = decoders();
    qsizetype meanwhile = 0;
    std::unique_ptr<QThread> other(QThread::create([&] {
        decodePicture(file, "x");
        meanwhile = decoders().size();
    }));
    other->start();
    QVERIFY(other->wait());
    QCOMPARE(meanwhile, before.size() + 1);
    QTRY_COMPARE_WITH_TIMEOUT(decoders(), before, patience);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
