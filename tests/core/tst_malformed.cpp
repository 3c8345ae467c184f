#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/data/dataset.h"
#include "core/data/npy.h"
#include "core/data/packedfolder.h"
#include "core/data/recognise.h"
#include "core/data/safetensors.h"
#include "core/experiment/sessionfolder.h"
#include "core/report/metricstable.h"
#include "core/study/studyfile.h"
#include "tests/core/malformedcase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

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

/// What is written to standard error while it lives.
class StandardError {
public:
    StandardError() : m_before(::dup(STDERR_FILENO))
    {
        if (!m_file.open() || ::dup2(m_file.handle(), STDERR_FILENO) < 0)
            qFatal("standard error cannot be caught");
    }
    ~StandardError() { restore(); }

    QByteArray text()
    {
        restore();
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    void restore()
    {
        if (m_before >= 0) {
            ::dup2(m_before, STDERR_FILENO);
            ::close(m_before);
        }
        m_before = -1;
    }

    QTemporaryFile m_file;
    int m_before;
};

std::shared_ptr<const Dataset> noData(const DataConfig &)
{
    throw Error("The data set is not to be loaded.");
}

void load(const MalformedCase &read, const std::string &path)
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
    else if (read.loads == "metrics")
        readMetrics(path);
    else if (read.loads == "pack")
        unpackFolder(path, "session.json", path + ".unpacked");
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
    const MalformedCase read = readMalformedCase(file);
    QTemporaryDir folder;
    for (const auto &[name, text] : read.files) {
        const QString path = folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile to(path);
        QVERIFY(to.open(QIODevice::WriteOnly));
        to.write(ByteText(text).bytes());
    }
    QString said;
    StandardError standardError;
    largestAllocation = 0;
    try {
        load(read, folder.filePath(read.path).toStdString());
    } catch (const Error &error) {
        said = QString::fromUtf8(error.what());
    }
    const std::size_t largest = largestAllocation;
    const QByteArray printed = standardError.text();
    QVERIFY2(printed.isEmpty(), "printed: " + printed);
    QVERIFY2(!said.isEmpty(), "nothing was refused");
    QVERIFY2(said.contains(read.says), qPrintable("said: " + said));
    QVERIFY2(said.contains(folder.filePath(read.names)), qPrintable("said: " + said));
    static const QRegularExpression control("[\\x00-\\x1f\\x7f]");
    QVERIFY2((said.endsWith('.') || said.endsWith('?')) && !said.contains(control), qPrintable("said: " + said));
    QVERIFY2(largest < mostAllocated, qPrintable(QString("%1 bytes were allocated").arg(largest)));
}

void TestMalformed::thereAreManyOfEveryKind()
{
    const QDir corpus(PITFALL_TEST_DATA "/malformed");
    const QStringList all = corpus.entryList({"*.txt"}, QDir::Files);
    QVERIFY(all.size() >= 60);
    for (const char *kind : {"idx-", "cifar-", "mat-", "stl-", "npy-", "npz-", "tar-", "picture-", "patches-",
                             "safetensors-", "session-", "metrics-", "pack-", "study-", "config-"})
        QVERIFY2(all.filter(QRegularExpression(QString("^") + kind)).size() >= 3, kind);
}

QTEST_APPLESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
