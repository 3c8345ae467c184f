#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "core/data/folderlock.h"
#include "core/data/newfolder.h"
#include "core/data/packedfolder.h"
#include "tests/core/errortext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pitfall;

/// A folder as one file and back. What the command line refuses is in tests/cli/tst_cliresume.cpp.
class TestPackedFolder : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWas();
    void takesOnlyWhatBelongsToARun();
    void isSmallerThanWhatIsAllowed();
    void newFoldersAreWholeOrNotThere();
    void lockedByOneAtATime();

private:
    std::string path(const char *name) const { return m_folder->filePath(name).toStdString(); }
    QStringList entries(const char *name = "") const
    {
        return QDir(m_folder->filePath(name))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPackedFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath("run/moments");
    writeWhole(path("run/session.json"), "{}");
    writeWhole(path("run/metrics.csv"), std::string(300'000, '7'));
    writeWhole(path("run/moments/12.safetensors"), std::string("\0\1\2", 3));
}

void TestPackedFolder::comesBackAsItWas()
{
    packFolder(path("run"), "session.json", path("run.pitfall"));
    QVERIFY(QFileInfo(m_folder->filePath("run.pitfall")).size() < 10'000);
    unpackFolder(path("run.pitfall"), "session.json", path("again"));
    for (const char *name : {"/session.json", "/metrics.csv", "/moments/12.safetensors"}) {
        QFile before(m_folder->filePath("run") + name), after(m_folder->filePath("again") + name);
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), before.readAll());
    }
    QCOMPARE(entries(), (QStringList{"again", "run", "run.pitfall"}));
    VERIFY_HAS(errorText<FileError>([&] { unpackFolder(path("run.pitfall"), "session.json", path("again")); }),
               "again: is there already");
    VERIFY_HAS(errorText<FileError>([&] { unpackFolder(path("run.pitfall"), "other.json", path("third")); }),
               "holds no other.json");
    QCOMPARE(entries(), (QStringList{"again", "run", "run.pitfall"}));
}

void TestPackedFolder::takesOnlyWhatBelongsToARun()
{
    writeWhole(path("run/.session.json.1-2.tmp"), "half");
    writeWhole(path("run/secret.key"), "mine");
    QVERIFY(QFile::link("/etc/hostname", m_folder->filePath("run/host.json")));
    QDir(m_folder->path()).mkpath("run/a/b");
    writeWhole(path("run/a/b/c.json"), "deep");
    QCOMPARE(packableFiles(path("run")),
             (std::vector<std::string>{"metrics.csv", "moments/12.safetensors", "session.json"}));
}

void TestPackedFolder::isSmallerThanWhatIsAllowed()
{
    packFolder(path("run"), "session.json", path("run.pitfall"));
    const auto says = [&](const PackLimits &limits) {
        const QString packing =
            errorText<FileError>([&] { packFolder(path("run"), "session.json", path("other.pitfall"), limits); });
        if (!packing.contains("the run is too large for one file") || entries().contains("other.pitfall"))
            return "packed: " + packing;
        return errorText<FileError>([&] { unpackFolder(path("run.pitfall"), "session.json", path("again"), limits); });
    };
    VERIFY_HAS(says({250'000, 10}), "\"metrics.csv\" in it makes it larger than 0 MiB when unpacked; nothing was");
    VERIFY_HAS(says({1'000'000, 2}), "is one file too many (at most 2)");
    QCOMPARE(entries(), (QStringList{"run", "run.pitfall"}));
    unpackFolder(path("run.pitfall"), "session.json", path("again"), {300'005, 3});
}

void TestPackedFolder::newFoldersAreWholeOrNotThere()
{
    {
        const NewFolder folder(m_folder->filePath("new").toStdString());
        writeWhole((folder.path() / "a").string(), "half of it");
        QVERIFY(!QFileInfo::exists(m_folder->filePath("new")));
    }
    QCOMPARE(entries(), QStringList("run"));
    QDir(m_folder->path()).mkdir("empty");
    NewFolder folder(m_folder->filePath("empty").toStdString());
    writeWhole((folder.path() / "a").string(), "all of it");
    folder.commit();
    QCOMPARE(entries("empty"), QStringList("a"));
    VERIFY_HAS(errorText<FileError>([&] { NewFolder again(m_folder->filePath("empty").toStdString()); }),
               "empty: is there already");
}

void TestPackedFolder::lockedByOneAtATime()
{
    FolderLock first(path("run"));
    QVERIFY(first.isHeld());
    QVERIFY(!FolderLock(path("run")).isHeld());
    QVERIFY(!FolderLock(path("nowhere")).isHeld());
    FolderLock moved = std::move(first);
    QVERIFY(moved.isHeld() && !first.isHeld());
    moved = FolderLock();
    QVERIFY(FolderLock(path("run")).isHeld());
    QCOMPARE(entries("run"), (QStringList{"metrics.csv", "moments", "session.json"}));
}

QTEST_APPLESS_MAIN(TestPackedFolder)
#include "tst_packedfolder.moc"
