#include "core/base/error.h"
#include "core/data/picture.h"
#include "core/opencv/exchange.h"
#include "tests/core/errortext.h"
#include "tests/core/hexdump.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pitfall;

namespace {

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
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        qFatal("no sockets");
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], 0);
    char *const arguments[] = {const_cast<char *>(PITFALL_PICTURE), nullptr};
    pid_t process = 0;
    if (posix_spawn(&process, PITFALL_PICTURE, &files, nullptr, arguments, environ) != 0)
        qFatal("%s cannot be started", PITFALL_PICTURE);
    posix_spawn_file_actions_destroy(&files);
    close(ends[1]);
    const DecodeRequest request{file.size(), memory, 10, 1, 0};
    DecodeReply reply;
    if (!sendAll(ends[0], &request, sizeof request) || !sendAll(ends[0], file.data(), file.size()) ||
        !receiveAll(ends[0], &reply, sizeof reply))
        reply = {};
    close(ends[0]);
    waitpid(process, nullptr, 0);
    return reply;
}

}  // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void knownAnswers_data() { eachFile(); }
    void knownAnswers();
    void whatIsCutOffIsRefused_data() { eachFile(); }
    void whatIsCutOffIsRefused();
    void everyNameIsKnown();
    void aDecoderThatIsGoneIsStartedAgain();
    void aDecoderKeepsToItsMemory();
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
    QVERIFY2(accepted <= 8, qPrintable(QString("%1 of its beginnings are accepted").arg(accepted)));
}

void TestPictures::everyNameIsKnown()
{
    for (const QString &name : expected().keys())
        QVERIFY2(hasPictureName(name.toStdString()), qPrintable(name));
    for (const char *name : {"jp2", "x.txt", "x.jp2.gz", ""})
        QVERIFY2(!hasPictureName(name), name);
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
    QTRY_COMPARE(decoders(), before);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
