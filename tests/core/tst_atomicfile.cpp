#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "tests/core/errortext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <thread>
#include <vector>

using namespace pitfall;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
}

/// While it lives, no file of this process may grow beyond `bytes`: as a disk that is full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

}  // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private slots:
    void writesAndReplaces();
    void uncommittedLeavesNothing();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void refusesPlacesThatCannotBeWritten();
    void devicesAreWrittenDirectly();
    void followsSymbolicLinks();
    void manyWritersEachWriteWhole();

private:
    QStringList entries(const QTemporaryDir &folder) const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

void TestAtomicFile::writesAndReplaces()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    const QByteArray large(300'000, 'x');
    for (const QByteArray &text : {QByteArray("first"), QByteArray(), large, QByteArray("a\0b\n", 4)}) {
        writeWhole(path.toStdString(), {text.data(), std::size_t(text.size())});
        QCOMPARE(contentOf(path), text);
        QCOMPARE(entries(folder), QStringList("a.txt"));
    }

    AtomicFile file(path.toStdString());
    file.stream() << "n = " << 5 << '\n';
    QCOMPARE(contentOf(path), QByteArray("a\0b\n", 4));  // until commit
    file.commit();
    QCOMPARE(contentOf(path), QByteArray("n = 5\n"));
}

void TestAtomicFile::uncommittedLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    {
        AtomicFile file(path.toStdString());
        file.stream() << "half of it";
        QCOMPARE(entries(folder).size(), 1);
    }
    QCOMPARE(entries(folder), QStringList());
}

void TestAtomicFile::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("size");  // bytes; below and above what is buffered
    QTest::newRow("small") << 2000;
    QTest::newRow("large") << 500'000;
}

void TestAtomicFile::fullDiskLeavesTheOldFile()
{
    QFETCH(int, size);
    QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    writeWhole(path.toStdString(), "old");
    const std::string text(std::size_t(size), 'x');
    QString says;
    {
        const FileSizeLimit limit(1000);
        says = errorText<FileError>([&] { writeWhole(path.toStdString(), text); });
    }
    VERIFY_HAS(says, "a.txt: cannot be written: File too large.");
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(entries(folder), QStringList("a.txt"));
}

void TestAtomicFile::refusesPlacesThatCannotBeWritten()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("taken"));
    const auto says = [&](const QString &name) {
        return errorText<FileError>([&] { AtomicFile file((folder.path() + name).toStdString()); });
    };
    VERIFY_HAS(says("/missing/a.txt"), "/missing/a.txt: cannot be created: No such file or directory.");
    VERIFY_HAS(says("/taken"), "/taken: is a folder, not a file.");
    VERIFY_HAS(says("/new/"), "/new/: is a folder, not a file.");
    VERIFY_HAS(errorText<FileError>([] { AtomicFile file(""); }), "The output file: is not named.");
    writeWhole((folder.path() + "/file").toStdString(), "");
    VERIFY_HAS(says("/file/a.txt"), "/file/a.txt: cannot be created: Not a directory.");
    QCOMPARE(entries(folder), (QStringList{"file", "taken"}));
}

void TestAtomicFile::devicesAreWrittenDirectly()
{
    VERIFY_HAS(errorText<FileError>([] { writeWhole("/dev/full", "text"); }),
               "/dev/full: cannot be written: No space left on device.");
    VERIFY_HAS(errorText<FileError>([] { writeWhole("/dev/full", std::string(200'000, 'x')); }),
               "No space left on device.");
    writeWhole("/dev/null", "text");
    QVERIFY(!QFileInfo("/dev/null").isFile());
}

void TestAtomicFile::followsSymbolicLinks()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("there"));
    QVERIFY(QFile::link("there/a.txt", folder.filePath("link.txt")));
    for (const char *text : {"new", "again"}) {
        writeWhole(folder.filePath("link.txt").toStdString(), text);
        QCOMPARE(contentOf(folder.filePath("there/a.txt")), QByteArray(text));
        QVERIFY(QFileInfo(folder.filePath("link.txt")).isSymLink());
    }
}

void TestAtomicFile::manyWritersEachWriteWhole()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.txt").toStdString();
    std::vector<std::thread> writers;
    for (const char letter : {'a', 'b', 'c', 'd'}) {
        writers.emplace_back([&path, letter] {
            for (int i = 0; i < 20; ++i)
                writeWhole(path, std::string(100'000, letter));
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    const QByteArray text = contentOf(QString::fromStdString(path));
    QCOMPARE(text, QByteArray(100'000, text.at(0)));
    QCOMPARE(entries(folder), QStringList("a.txt"));
}

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
