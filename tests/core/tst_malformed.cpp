#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/data/dataset.h"
#include "core/data/npy.h"
#include "core/data/recognise.h"
#include "core/data/safetensors.h"
#include "core/experiment/sessionfolder.h"
#include "core/study/studyfile.h"
#include "tests/core/bytetext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> largestAllocation{0};

}  // namespace

// Every allocation of the program, so that a reader that trusts a header is caught before the machine runs out of
// memory.
void *operator new(std::size_t size)
{
    std::size_t largest = largestAllocation;
    while (size > largest && !largestAllocation.compare_exchange_weak(largest, size)) {
    }
    if (void *memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace pitfall;

namespace {

constexpr std::size_t mostAllocated = std::size_t(20) << 20;  // bytes at once; no case is larger than 1 MB

/// One text of tests/data/malformed: what loads it, what is said of it, and its files.
struct Case {
    QString loads;
    QString says;
    QString names;                         ///< the file (or folder) that is named
    QString path;                          ///< within the folder of the case
    QList<QPair<QString, QString>> files;  ///< name, byte text
};

Case readCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(path));
    Case read;
    QStringList names;
    QString text;
    const auto end = [&] {
        for (const QString &name : names)
            read.files.append({name, text});
        text.clear();
    };
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n')) {
        const auto value = [&line] { return line.mid(line.indexOf(':') + 1).trimmed(); };
        if (line.startsWith("== ")) {
            end();
            names = line.mid(3).split(' ', Qt::SkipEmptyParts);
        } else if (!names.isEmpty())
            text += line + '\n';
        else if (line.startsWith("loads:"))
            read.loads = value();
        else if (line.startsWith("says:"))
            read.says = value();
        else if (line.startsWith("names:"))
            read.names = value();
        else if (line.startsWith("path:"))
            read.path = value();
        else if (!line.isEmpty() && !line.startsWith('#'))
            qFatal("%s: \"%s\"", qPrintable(path), qPrintable(line));
    }
    end();
    return read;
}

std::shared_ptr<const Dataset> noData(const DataConfig &)
{
    throw Error("The data set is not to be loaded.");
}

void load(const Case &read, const std::string &path)
{
    if (read.loads == "npy array")
        readNpy(path);
    else if (read.loads == "npy labels")
        readNpyLabels(path);
    else if (read.loads == "safetensors")
        readSafetensors(path);
    else if (read.loads == "config")
        readConfigFile(path);
    else if (read.loads == "session")
        openSession(path, noData);
    else if (read.loads == "study")
        readStudyFile(path);
    else if (read.loads == "recognise")
        recogniseDataset(path);
    else {
        DataConfig config;
        config.name = read.loads.toStdString();
        config.path = path;
        config.patch_size = 4;
        loadDataset(config);
    }
}

}  // namespace

class TestMalformed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }
    void isRefusedInOneSentence_data();
    void isRefusedInOneSentence();
    void thereAreManyOfEveryKind();

private:
    QTemporaryDir m_cache;
};

void TestMalformed::isRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("file");
    const QDir corpus(PITFALL_TEST_DATA "/malformed");
    for (const QString &name : corpus.entryList({"*.txt"}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name.chopped(4))) << corpus.filePath(name);
}

void TestMalformed::isRefusedInOneSentence()
{
    QFETCH(QString, file);
    const Case read = readCase(file);
    QTemporaryDir folder;
    for (const auto &[name, text] : read.files) {
        const QString path = folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile to(path);
        QVERIFY(to.open(QIODevice::WriteOnly));
        to.write(ByteText(text).bytes());
    }
    QString said;
    largestAllocation = 0;
    try {
        load(read, folder.filePath(read.path).toStdString());
    } catch (const Error &error) {
        said = QString::fromUtf8(error.what());
    }
    const std::size_t largest = largestAllocation;
    QVERIFY2(!said.isEmpty(), "nothing was refused");
    QVERIFY2(said.contains(read.says), qPrintable("said: " + said));
    QVERIFY2(said.contains(folder.filePath(read.names)), qPrintable("said: " + said));
    QVERIFY2((said.endsWith('.') || said.endsWith('?')) && !said.contains('\n'), qPrintable("said: " + said));
    QVERIFY2(largest < mostAllocated, qPrintable(QString("%1 bytes were allocated").arg(largest)));
}

void TestMalformed::thereAreManyOfEveryKind()
{
    const QDir corpus(PITFALL_TEST_DATA "/malformed");
    const QStringList all = corpus.entryList({"*.txt"}, QDir::Files);
    QVERIFY(all.size() >= 60);
    for (const char *kind : {"idx-", "cifar-", "mat-", "stl-", "npy-", "npz-", "tar-", "picture-", "patches-",
                             "safetensors-", "session-", "study-", "config-"})
        QVERIFY2(all.filter(QRegularExpression(QString("^") + kind)).size() >= 3, kind);
}

QTEST_APPLESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
