#include "core/base/error.h"
#include "core/data/fetchedfolder.h"
#include "core/fetch/fetchdataset.h"
#include "tests/fetch/loopback.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <clocale>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <thread>

using namespace pitfall;

namespace {

const QByteArray fileName = "a.gz";

/// 5,000 bytes in which a lost or a repeated piece shows.
QByteArray content()
{
    QByteArray bytes;
    for (int i = 0; i < 1250; ++i)
        bytes += QByteArray::number(1000 + i);
    return bytes;
}

std::string sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

/// A data set of one file, at these addresses.
DatasetSource clothes(const QStringList &urls)
{
    SourceFile file{fileName.toStdString(), {}, std::uint64_t(content().size()), sha256(content())};
    for (const QString &url : urls)
        file.urls.push_back(url.toStdString());
    return {"clothes", "Clothes", {file}, {}};
}

/// What a call came to: the folder, or a sentence, or that it was stopped.
struct Outcome {
    QString folder, sentence;
    bool stopped = false;
};

Outcome fetch(
    const DatasetSource &source, const FetchOptions &options, const std::atomic<bool> &stop = false,
    const std::function<void(const FetchProgress &)> &progress = [](const FetchProgress &) {})
{
    try {
        return {QString::fromStdString(fetchDataset(source, options, progress, stop)), {}};
    } catch (const FetchStopped &) {
        return {{}, {}, true};
    } catch (const Error &error) {
        return {{}, QString::fromUtf8(error.what())};
    }
}

/// A zip archive of files with these names and contents.
QByteArray zipOf(const QList<QPair<QByteArray, QByteArray>> &files, const QString &at)
{
    struct archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, qPrintable(at));
    for (const auto &[name, text] : files) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, text.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, text.constData(), size_t(text.size()));
        archive_entry_free(entry);
    }
    archive_write_free(zip);
    QFile file(at);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestFetch : public QObject {
    Q_OBJECT

    std::unique_ptr<Loopback> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

    FetchOptions options() const
    {
        FetchOptions options;
        options.folder = m_folder->filePath("clothes").toStdString();
        options.limits.connectSeconds = 5;
        options.limits.stallSeconds = 2;
        options.limits.attempts = 2;
        options.limits.pauseSeconds = 0;
        return options;
    }
    DatasetSource at(const QString &mode) const { return clothes({m_server->address(mode) + "/clothes/a.gz"}); }

    QString path(const QString &name) const { return m_folder->filePath("clothes/" + name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(m_folder->filePath("clothes"));
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    QStringList listing() const
    {
        return QDir(m_folder->filePath("clothes")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// The requests since `before` of them had been made.
    QStringList requestsAfter(qsizetype before) const { return m_server->requests().mid(before); }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<Loopback>();
        m_server->publish("clothes/a.gz", content());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanupTestCase() { m_server.reset(); }

    void sourcesAreWhole();
    void goesThrough_data();
    void goesThrough();
    void isRefused_data();
    void isRefused();
    void goesOnWhereAnEarlierCallBroke();
    void aPartOfSomethingElseIsFetchedAnew();
    void aWebPageLeavesWhatIsThere();
    void theNextAddressIsTried();
    void aMirrorIsAskedInsteadOfThePublicAddresses();
    void withoutANetworkItSaysWhatToPutWhere();
    void stops();
    void progressGrowsToTheWhole();
    void whatIsThereIsChecked();
    void twoAtOnceDoNotMix();
    void anArchiveIsUnpacked();
    void anArchivePutThereByHandStays();
    void anArchiveThatLacksAFileLeavesNothing();
    void aFullDiskIsSaidBefore();
    void aFullDiskIsSaidWhenItHappens();
    void aFolderThatCannotBeMade();
    void theFolderFollowsXdg();
    void sizesAreReadable();
};

void TestFetch::sourcesAreWhole()
{
    QSet<QString> digests;
    for (const DatasetSource &source : datasetSources()) {
        QVERIFY(!source.files.empty());
        QVERIFY(source.members.empty() || source.files.size() == 1);
        for (const SourceFile &file : source.files) {
            static const QRegularExpression hex("^[0-9a-f]{64}$");
            const QString digest = QString::fromStdString(file.sha256);
            QVERIFY2(hex.match(digest).hasMatch(), qPrintable(digest));
            QVERIFY2(!digests.contains(digest), qPrintable(digest));
            digests.insert(digest);
            QVERIFY(file.bytes > 1000);
            QVERIFY(!file.urls.empty());
            for (const std::string &url : file.urls)
                QVERIFY2(url.starts_with("http") && url.ends_with("/" + file.name), url.c_str());
        }
    }
    QCOMPARE(datasetSources().size(), std::size_t(8));
    QVERIFY(findSource("svhn") && !findSource("shapes"));
}

void TestFetch::goesThrough_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("requests");  // Range, If-Range and status of each
    QTest::newRow("good") << "good"
                          << "- - 200";
    QTest::newRow("broken in the middle") << "breaks"
                                          << "- - 200;bytes=2500- \"1\" 206";
    QTest::newRow("Range ignored") << "ignores-range"
                                   << "- - 200;bytes=2500- \"1\" 200";
    QTest::newRow("another version meanwhile") << "changed"
                                               << "- - 200;bytes=2500- \"1\" 200";
    QTest::newRow("in trouble once") << "trouble-once"
                                     << "- - 503;- - 200";
    QTest::newRow("moved") << "moved"
                           << "- - 302;- - 200";
}

void TestFetch::goesThrough()
{
    QFETCH(QString, mode);
    QFETCH(QString, requests);
    const qsizetype before = m_server->requests().size();
    const Outcome outcome = fetch(at(mode), options());
    QCOMPARE(outcome.sentence, QString());
    QCOMPARE(outcome.folder, m_folder->filePath("clothes"));
    QCOMPARE(read("a.gz"), content());
    QCOMPARE(listing(), QStringList{"a.gz"});
    QVERIFY(isFetched(at(mode), options().folder));
    QStringList made;
    for (const QString &request : requestsAfter(before))
        made << request.section(' ', 2);
    QCOMPARE(made.join(';'), requests);
}

void TestFetch::isRefused_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("stays");  // bytes
    QTest::newRow("truncated") << "truncated"
                               << "ends after 2500 of 5000 bytes" << 2 << 2500;
    QTest::newRow("breaks each time") << "breaks-always"
                                      << "the connection broke" << 2 << 1400;
    QTest::newRow("stalls") << "stalls"
                            << "nothing comes any more (waited for 2 s)" << 2 << 2500;
    QTest::newRow("silent") << "silent"
                            << "nothing comes any more" << 0 << 0;
    QTest::newRow("wrong") << "wrong"
                           << "is not the file that was published (its SHA-256 is" << 1 << 0;
    QTest::newRow("short") << "short"
                           << "holds 2500 bytes where 5000 were published" << 1 << 0;
    QTest::newRow("long") << "long"
                          << "holds 5010 bytes where 5000 were published" << 1 << 0;
    QTest::newRow("endless") << "endless"
                             << "sends more than the 5000 bytes that were published" << 1 << 0;
    QTest::newRow("page") << "page"
                          << "answers with a web page instead of the file" << 1 << 0;
    QTest::newRow("missing") << "missing"
                             << "is not there (HTTP status 404)" << 1 << 0;
    QTest::newRow("forbidden") << "forbidden"
                               << "may not be read (HTTP status 403)" << 1 << 0;
    QTest::newRow("trouble") << "trouble"
                             << "the server has trouble (HTTP status 500)" << 2 << 0;
    QTest::newRow("to a file") << "moved-to-disk"
                               << "leads to an address that is neither http nor https" << 1 << 0;
    QTest::newRow("in circles") << "circle"
                                << "leads from one address to the next without end" << 6 << 0;
    QTest::newRow("another part") << "lies-about-range"
                                  << "sends another part of the file" << 2 << 0;
}

void TestFetch::isRefused()
{
    QFETCH(QString, mode);
    QFETCH(QString, says);
    QFETCH(int, requests);
    QFETCH(int, stays);
    const qsizetype before = m_server->requests().size();
    const Outcome outcome = fetch(at(mode), options());
    const QString url = m_server->address(mode) + "/clothes/a.gz";
    QVERIFY2(outcome.sentence.startsWith(url + ": "), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.contains(says), qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.contains("put a.gz (5.0 kB), from " + url + ", into " + m_folder->filePath("clothes")),
             qPrintable(outcome.sentence));
    QVERIFY2(outcome.sentence.endsWith('.') && !outcome.sentence.contains('\n'), qPrintable(outcome.sentence));
    QCOMPARE(requestsAfter(before).size(), requests);
    QCOMPARE(read("a.gz.part").size(), stays);
    QVERIFY(!QFile::exists(path("a.gz")));
    QVERIFY(stays > 0 || listing().isEmpty());
    QVERIFY(!isFetched(at(mode), options().folder));
}

void TestFetch::goesOnWhereAnEarlierCallBroke()
{
    FetchOptions once = options();
    once.limits.attempts = 1;
    QVERIFY(fetch(at("breaks"), once).sentence.contains("the connection broke"));
    QCOMPARE(read("a.gz.part"), content().first(2500));
    const qsizetype before = m_server->requests().size();
    QCOMPARE(fetch(at("breaks"), once).sentence, QString());
    QCOMPARE(read("a.gz"), content());
    QCOMPARE(requestsAfter(before), QStringList{"breaks clothes/a.gz bytes=2500- \"1\" 206"});
    // A server that has no more to give than what is there, as it says, is asked for the whole.
    QFile::remove(path("a.gz"));
    write("a.gz.part", content().first(100));
    QCOMPARE(fetch(at("nothing-more"), options()).sentence, QString());
    QCOMPARE(read("a.gz"), content());
}

void TestFetch::aPartOfSomethingElseIsFetchedAnew()
{
    write("a.gz.part", QByteArray(1000, 'x'));
    const qsizetype before = m_server->requests().size();
    QCOMPARE(fetch(at("good"), options()).sentence, QString());
    QCOMPARE(read("a.gz"), content());
    QCOMPARE(requestsAfter(before), (QStringList{"good clothes/a.gz bytes=1000- - 206", "good clothes/a.gz - - 200"}));
    QFile::remove(path("a.gz"));
    write("a.gz.part", QByteArray(7000, 'x'));  // larger than the whole
    QCOMPARE(fetch(at("good"), options()).sentence, QString());
    QCOMPARE(read("a.gz"), content());
    QCOMPARE(listing(), QStringList{"a.gz"});
}

void TestFetch::aWebPageLeavesWhatIsThere()
{
    for (const char *mode : {"page", "page-without-length", "short"}) {
        write("a.gz.part", content().first(2500));
        const QString said = fetch(at(mode), options()).sentence;
        QVERIFY2(said.contains(QString(mode) == "short" ? "holds 2500 bytes where 5000" : "answers with a web page"),
                 qPrintable(said));
        QCOMPARE(read("a.gz.part"), content().first(2500));
    }
    QCOMPARE(fetch(at("good"), options()).sentence, QString());
    QCOMPARE(read("a.gz"), content());
}

void TestFetch::theNextAddressIsTried()
{
    const QStringList urls = {m_server->address("missing") + "/clothes/a.gz",
                              m_server->address("wrong") + "/clothes/a.gz",
                              m_server->address("good") + "/clothes/a.gz"};
    QCOMPARE(fetch(clothes(urls), options()).sentence, QString());
    QCOMPARE(read("a.gz"), content());
}

void TestFetch::aMirrorIsAskedInsteadOfThePublicAddresses()
{
    FetchOptions mirrored = options();
    mirrored.mirror = m_server->address("good").toStdString() + "/";
    const qsizetype before = m_server->requests().size();
    QCOMPARE(fetch(at("missing"), mirrored).sentence, QString());
    QCOMPARE(requestsAfter(before), QStringList{"good clothes/a.gz - - 200"});
    mirrored.mirror = "file:///etc";
    QVERIFY(fetch(at("good"), mirrored).sentence.contains("begins with http:// or https://, not \"file:///etc\""));
    qputenv("PITFALL_MIRROR", "http://a.example");
    QCOMPARE(mirrorOr(""), std::string("http://a.example"));
    QCOMPARE(mirrorOr("http://b.example"), std::string("http://b.example"));
    qunsetenv("PITFALL_MIRROR");
    QCOMPARE(mirrorOr(""), std::string());
}

void TestFetch::withoutANetworkItSaysWhatToPutWhere()
{
    FetchOptions nowhere = options();
    nowhere.mirror = "http://127.0.0.1:1";  // nobody listens there
    const Outcome outcome = fetch(*findSource("mnist"), nowhere);
    for (const char *part :
         {"http://127.0.0.1:1/mnist/train-images-idx3-ubyte.gz: cannot be reached (",
          "put train-images-idx3-ubyte.gz (9.9 MB), train-labels-idx1-ubyte.gz (28.9 kB), t10k-images-idx3-ubyte.gz "
          "(1.6 MB) and t10k-labels-idx1-ubyte.gz (4.5 kB), from https://storage.googleapis.com/cvdf-datasets/mnist/, "
          "into "})
        QVERIFY2(outcome.sentence.contains(part), qPrintable(outcome.sentence));
    QVERIFY(outcome.sentence.endsWith(" into " + m_folder->filePath("clothes") + "."));
    QCOMPARE(listing(), QStringList());
}

void TestFetch::stops()
{
    std::atomic<bool> stop = false;
    const qsizetype before = m_server->requests().size();
    std::thread stopper([&] {
        while (requestsAfter(before).isEmpty())
            QTest::qSleep(5);
        stop = true;
    });
    FetchOptions patient = options();
    patient.limits.stallSeconds = 600;
    const Outcome outcome = fetch(at("stalls"), patient, stop);
    stopper.join();
    QVERIFY2(outcome.stopped, qPrintable(outcome.sentence));
    QVERIFY(!QFile::exists(path("a.gz")));
    QVERIFY(content().startsWith(read("a.gz.part")));
    QCOMPARE(fetch(at("good"), options()).sentence, QString());
    QCOMPARE(read("a.gz"), content());
}

void TestFetch::progressGrowsToTheWhole()
{
    std::vector<FetchProgress> heard;
    const auto hear = [&](const FetchProgress &progress) { heard.push_back(progress); };
    QCOMPARE(fetch(at("breaks"), options(), false, hear).sentence, QString());
    std::uint64_t last = 0;
    bool checked = false;
    for (const FetchProgress &each : heard) {
        QCOMPARE(each.file, fileName.toStdString());
        QCOMPARE(each.total, std::uint64_t(5000));
        checked |= each.phase == FetchProgress::Phase::Checking && each.done == 5000;
        if (each.phase != FetchProgress::Phase::Downloading)
            continue;
        QVERIFY(each.done >= last);
        last = each.done;
    }
    QCOMPARE(last, std::uint64_t(5000));
    QVERIFY(checked);
    FetchProgress some{FetchProgress::Phase::Downloading, "a.gz", 2500000, 10000000, 1250000, 6};
    QCOMPARE(progressText("mnist", some), std::string("mnist: 25% of 10.0 MB, 1.2 MB/s, 6 s left"));
    some.phase = FetchProgress::Phase::Checking;
    QCOMPARE(progressText("mnist", some), std::string("mnist: checking a.gz, 25%"));
}

void TestFetch::whatIsThereIsChecked()
{
    write("a.gz", content());
    const qsizetype before = m_server->requests().size();
    QCOMPARE(fetch(at("good"), options()).sentence, QString());
    QVERIFY(requestsAfter(before).isEmpty());
    write("a.gz", "something of mine");
    const QString sentence = fetch(at("good"), options()).sentence;
    QVERIFY2(sentence.startsWith(path("a.gz") + ": is not the file that was published"), qPrintable(sentence));
    QCOMPARE(read("a.gz"), QByteArray("something of mine"));
}

void TestFetch::twoAtOnceDoNotMix()
{
    std::atomic<bool> stop = false;
    const qsizetype before = m_server->requests().size();
    FetchOptions patient = options();
    patient.limits.stallSeconds = 600;
    std::thread first([&] { fetch(at("stalls"), patient, stop); });
    while (requestsAfter(before).isEmpty())
        QTest::qSleep(5);
    const QString sentence = fetch(at("good"), options()).sentence;
    stop = true;
    first.join();
    QVERIFY2(sentence.contains("another Pitfall is fetching into this folder"), qPrintable(sentence));
    QCOMPARE(fetch(at("good"), options()).sentence, QString());
}

void TestFetch::anArchiveIsUnpacked()
{
    QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8"));  // so that the archive says that its names are in UTF-8
    const QByteArray zip = zipOf({{"gzip/b.gz", "bbb"},
                                  {"gzip/größe.gz", "not wanted"},
                                  {"gzip/other.gz", "not wanted"},
                                  {"gzip/c.gz", QByteArray(200'000, 'c')}},
                                 m_folder->filePath("made.zip"));
    std::setlocale(LC_CTYPE, "C");
    m_server->publish("letters/gzip.zip", zip);
    const std::string url = m_server->address("good").toStdString() + "/letters/gzip.zip";
    const DatasetSource source{"letters",
                               "Letters",
                               {{"gzip.zip", {url}, std::uint64_t(zip.size()), sha256(zip)}},
                               {"gzip/b.gz", "gzip/c.gz"}};
    QCOMPARE(fetch(source, options()).sentence, QString());
    QCOMPARE(listing(), (QStringList{"b.gz", "c.gz"}));
    QCOMPARE(read("b.gz"), QByteArray("bbb"));
    QCOMPARE(read("c.gz"), QByteArray(200'000, 'c'));
    QVERIFY(isFetched(source, options().folder));
    const qsizetype before = m_server->requests().size();
    QCOMPARE(fetch(source, options()).sentence, QString());
    QVERIFY(requestsAfter(before).isEmpty());
}

void TestFetch::anArchivePutThereByHandStays()
{
    const QByteArray zip = zipOf({{"gzip/b.gz", "bbb"}}, m_folder->filePath("made.zip"));
    const DatasetSource source{"letters",
                               "Letters",
                               {{"gzip.zip", {"http://127.0.0.1:1/gzip.zip"}, std::uint64_t(zip.size()), sha256(zip)}},
                               {"gzip/b.gz"}};
    write("gzip.zip", zip);
    QCOMPARE(fetch(source, options()).sentence, QString());
    QCOMPARE(listing(), (QStringList{"b.gz", "gzip.zip"}));
}

void TestFetch::anArchiveThatLacksAFileLeavesNothing()
{
    const QByteArray zip = zipOf({{"gzip/b.gz", "bbb"}}, m_folder->filePath("made.zip"));
    const DatasetSource source{"letters",
                               "Letters",
                               {{"gzip.zip", {"http://127.0.0.1:1/gzip.zip"}, std::uint64_t(zip.size()), sha256(zip)}},
                               {"gzip/b.gz", "gzip/c.gz"}};
    write("gzip.zip", zip);
    QCOMPARE(fetch(source, options()).sentence, path("gzip.zip") + ": gzip/c.gz is not in it.");
    const QByteArray noZip = "this is no archive at all";
    DatasetSource other = source;
    other.files[0].bytes = std::uint64_t(noZip.size());
    other.files[0].sha256 = sha256(noZip);
    write("gzip.zip", noZip);
    const QString sentence = fetch(other, options()).sentence;
    QVERIFY2(sentence.startsWith(path("gzip.zip") + ": cannot be unpacked: "), qPrintable(sentence));
    QCOMPARE(listing(), QStringList{"gzip.zip"});
}

void TestFetch::aFullDiskIsSaidBefore()
{
    DatasetSource source = at("good");
    source.files[0].bytes = std::uint64_t(1) << 60;
    const qsizetype before = m_server->requests().size();
    const QString sentence = fetch(source, options()).sentence;
    QVERIFY2(sentence.startsWith(m_folder->filePath("clothes") + ": Clothes needs 1152922 TB, and the disk has only "),
             qPrintable(sentence));
    QVERIFY(requestsAfter(before).isEmpty());
    QCOMPARE(listing(), QStringList());
}

// A limit on the size of files stands in for the end of the disk.
void TestFetch::aFullDiskIsSaidWhenItHappens()
{
    rlimit was = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = was;
    small.rlim_cur = 3000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString sentence = fetch(at("good"), options()).sentence;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &was), 0);
    QVERIFY2(sentence.startsWith(path("a.gz.part") + ": cannot be written: "), qPrintable(sentence));
    QVERIFY(!QFile::exists(path("a.gz")));
    QCOMPARE(fetch(at("good"), options()).sentence, QString());
    QCOMPARE(read("a.gz"), content());
}

void TestFetch::aFolderThatCannotBeMade()
{
    FetchOptions within = options();
    write("file", "a file is no folder");
    within.folder = (path("file") + "/clothes").toStdString();
    const QString sentence = fetch(at("good"), within).sentence;
    QVERIFY2(sentence.startsWith(path("file") + "/clothes: the folder cannot be made: Not a directory"),
             qPrintable(sentence));
    within.folder = "/proc/clothes";
    QVERIFY(fetch(at("good"), within).sentence.startsWith("/proc/clothes: the folder cannot be made: "));
}

void TestFetch::theFolderFollowsXdg()
{
    const QByteArray data = qgetenv("XDG_DATA_HOME"), home = qgetenv("HOME");
    qputenv("HOME", "/home/ada");
    qputenv("XDG_DATA_HOME", "/somewhere");
    QCOMPARE(fetchedFolder("svhn"), std::string("/somewhere/pitfall/datasets/svhn"));
    qputenv("XDG_DATA_HOME", "not/absolute");
    QCOMPARE(fetchedFolder("svhn"), std::string("/home/ada/.local/share/pitfall/datasets/svhn"));
    qunsetenv("XDG_DATA_HOME");
    QCOMPARE(fetchedFolder("svhn"), std::string("/home/ada/.local/share/pitfall/datasets/svhn"));
    qunsetenv("HOME");
    QCOMPARE(fetchedFolder("svhn"), std::string());
    qputenv("HOME", home);
    if (!data.isNull())
        qputenv("XDG_DATA_HOME", data);
}

void TestFetch::sizesAreReadable()
{
    QCOMPARE(sizeText(0), std::string("0 bytes"));
    QCOMPARE(sizeText(999), std::string("999 bytes"));
    QCOMPARE(sizeText(4542), std::string("4.5 kB"));
    QCOMPARE(sizeText(170052171), std::string("170 MB"));
    QCOMPARE(sizeText(2640397119), std::string("2.6 GB"));
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
