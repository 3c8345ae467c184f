#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

/// What a folder's files may include: which folders of ours, and which libraries.
struct Rule {
    QStringList folders;
    QStringList libraries = {};
};

/// DESIGN, "Folders, in dependency order". A folder that is not here fails the test: decide what it may use.
const QMap<QString, Rule> &rules()
{
    static const QStringList data = {"core/base", "core/config", "core/data"};
    static const QStringList compute = data + QStringList{"core/compute"};
    static const QStringList model = compute + QStringList{"core/kernels", "core/model"};
    static const QStringList probe = model + QStringList{"core/stats", "core/embed", "core/probe"};
    static const QStringList core =
        probe + QStringList{"core/train", "core/score", "core/experiment", "core/lab", "core/report"};
    static const QStringList seen =
        data + QStringList{"core/stats", "core/experiment", "core/lab",  "core/report",
                           "core/study", "core/lesson",     "core/fetch"};  // what ui knows of
    static const QStringList window = seen + QStringList{"ui/worker", "ui/widgets", "ui/views", "ui/help", "ui/panels"};
    static const QMap<QString, Rule> table = {
        {"core/base", {{"core/base"}}},
        {"core/config", {{"core/base", "core/config"}, {"nlohmann"}}},
        {"core/data", {data, {"nlohmann", "zlib", "xtensor", "archive"}}},
        {"core/opencv", {data + QStringList{"core/opencv"}, {"opencv"}}},
        {"core/fetch",
         {data + QStringList{"core/fetch"}, {"curl", "openssl", "archive"}}},  // transfers, checksums, zip
        {"core/kernels", {{"core/kernels"}}},
        {"core/compute", {compute, {"torch"}}},
        {"core/model", {model, {"torch", "nlohmann"}}},
        {"core/train", {model + QStringList{"core/score", "core/embed", "core/train"}, {"torch"}}},
        {"core/score", {compute + QStringList{"core/score"}, {"torch"}}},
        {"core/stats", {{"core/stats"}}},
        {"core/embed", {compute + QStringList{"core/embed"}, {"torch", "fftw"}}},
        {"core/probe", {probe, {"torch"}}},
        {"core/experiment", {core, {"torch", "nlohmann"}}},
        {"core/lab", {core, {"torch", "nlohmann"}}},
        {"core/report", {core, {"nlohmann", "png"}}},
        {"core/study", {core + QStringList{"core/study"}, {"nlohmann"}}},
        {"core/lesson", {core + QStringList{"core/study", "core/lesson"}, {"nlohmann", "md4c"}}},
        {"ui/worker", {seen + QStringList{"ui/worker"}, {"qt"}}},
        {"ui/widgets", {data + QStringList{"ui/widgets"}, {"qt"}}},
        {"ui/views", {seen + QStringList{"ui/widgets", "ui/views"}, {"qt"}}},
        {"ui/help", {seen + QStringList{"ui/widgets", "ui/help"}, {"qt"}}},
        {"ui/panels", {seen + QStringList{"ui/widgets", "ui/panels"}, {"qt"}}},
        {"app", {window + QStringList{"app/window"}, {"qt"}}},
        {"app/window", {window + QStringList{"app/window"}, {"qt", "nlohmann"}}},
        {"app/cli", {core + QStringList{"core/fetch", "core/study", "app/cli"}, {"CLI", "nlohmann"}}},
        {"app/engine", {core + QStringList{"core/study", "app/cli", "app/engine"}, {"nlohmann"}}},
        {"app/front", {{"core/base", "app/cli"}}},
    };
    return table;
}

/// Which library a header in angle brackets belongs to; "" for the standard library and the system.
QString libraryOf(const QString &header)
{
    static const QList<QPair<QString, QString>> patterns = {
        {"^(torch|ATen|c10|caffe2)/", "torch"},
        {"^(Q[A-Z]|Qt|q[a-z]+\\.h$|qcustomplot)", "qt"},
        {"^nlohmann/", "nlohmann"},
        {"^CLI/", "CLI"},
        {"^opencv2", "opencv"},
        {"^(xtensor|xtl)/", "xtensor"},
        {"^zlib\\.h$", "zlib"},
        {"^fftw3\\.h$", "fftw"},
        {"^png\\.h$", "png"},
        {"^md4c-html\\.h$", "md4c"},
        {"^curl/", "curl"},
        {"^openssl/", "openssl"},
        {"^archive(_entry)?\\.h$", "archive"},
        {"^([a-z_0-9]+|(sys/)?[a-z]+\\.h)$", ""},
    };
    for (const auto &[pattern, library] : patterns) {
        if (QRegularExpression(pattern).match(header).hasMatch())
            return library;
    }
    return "an unknown library";
}

QString folderOf(const QString &path)
{
    return path.left(qMax(0, path.lastIndexOf('/')));
}

/// Headers of core that front ends include must be plain C++ (rule 1).
bool mustBePlain(const QString &path)
{
    return (path.startsWith("core/experiment/") || path.startsWith("core/lab/")) && path.endsWith(".h");
}

/// What is wrong with one include of the file `path` (relative to the source folder), or nothing.
QString fault(const QString &path, const QString &quote, const QString &header)
{
    const Rule rule = rules().value(folderOf(path));
    if (quote == "\"") {
        if (header.endsWith(".moc"))
            return path.startsWith("core/") ? "moc is Qt's" : "";
        if (!header.contains(QRegularExpression("^(core|ui|app|tests)/")) || header.contains(".."))
            return "is not a path from the source folder";
        if (header == "core/compute/libtorch.h" && mustBePlain(path))
            return "does not belong into a header of core/experiment";
        return rule.folders.contains(folderOf(header)) ? "" : "is not for this folder";
    }
    if (header == "torch/torch.h")
        return "brings all of LibTorch: include core/compute/libtorch.h";
    const QString library = libraryOf(header);
    if (library == "torch" && mustBePlain(path))
        return "does not belong into a header of core/experiment";
    return library.isEmpty() || rule.libraries.contains(library) ? ""
                                                                 : "is " + library + ", which is not for this folder";
}

QStringList faults(const QString &path, const QString &text)
{
    if (!rules().contains(folderOf(path)))
        return {path + ": its folder is not in the table of tst_includes"};
    static const QRegularExpression include("^[ \\t]*#[ \\t]*(?:include|import)[ \\t]*(.)([^>\"\\n]*)[>\"]",
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = include.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString what = fault(path, match.captured(1), match.captured(2));
        if (!what.isEmpty())
            found << path + ": " + match.captured(2) + " " + what;
    }
    return found;
}

}  // namespace

class TestIncludes : public QObject {
    Q_OBJECT

private slots:
    void theCheckerFindsFaults_data();
    void theCheckerFindsFaults();
    void everyFolderUsesOnlyWhatItMay();
};

void TestIncludes::theCheckerFindsFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");  // empty: nothing is wrong
    const auto row = [](const char *path, const char *text, const char *says) {
        QTest::addRow("%s in %s", text, path) << QString(path) << QString(text) << QString(says);
    };
    row("core/data/a.cpp", "#include <vector>", "");
    row("core/data/a.cpp", "#include <sys/stat.h>", "");
    row("core/data/a.cpp", "#include <zlib.h>", "");
    row("core/embed/a.cpp", "#include <fftw3.h>", "");
    row("core/model/a.cpp", "#include <fftw3.h>", "core/model/a.cpp: fftw3.h is fftw, which is not for this folder");
    row("core/data/a.cpp", "#include \"core/config/config.h\"", "");
    row("core/data/a.cpp", "#include <curl/curl.h>", "curl/curl.h is curl, which is not for this folder");
    row("core/data/a.cpp", "#include <opencv2/core.hpp>", "is opencv, which is not for this folder");
    row("core/opencv/a.cpp", "#include <opencv2/core.hpp>", "");
    row("core/fetch/a.cpp", "#include <curl/curl.h>", "");
    row("core/fetch/a.cpp", "#include <archive_entry.h>", "");
    row("core/data/a.cpp", "#include <QString>", "QString is qt, which is not for this folder");
    row("core/data/a.cpp", "int a;\n  #  include\t<QtCore/qglobal.h>\n", "QtCore/qglobal.h is qt");
    row("core/data/a.cpp", "#include <qglobal.h>", "qglobal.h is qt");
    row("core/data/a.cpp", "#include \"a.moc\"", "moc is Qt's");
    row("core/data/a.cpp", "#include <torch/types.h>", "torch/types.h is torch, which is not for this folder");
    row("core/data/a.cpp", "#include \"core/compute/libtorch.h\"", "core/compute/libtorch.h is not for this folder");
    row("core/data/a.cpp", "#include \"core/model/scae.h\"", "core/model/scae.h is not for this folder");
    row("core/data/a.cpp", "#include \"../model/scae.h\"", "../model/scae.h is not a path from the source folder");
    row("core/data/a.cpp", "#include \"core/data/../model/scae.h\"", "is not a path from the source folder");
    row("core/data/a.cpp", "#include \"idx.h\"", "idx.h is not a path from the source folder");
    row("core/data/a.cpp", "#include <boost/any.hpp>", "boost/any.hpp is an unknown library");
    row("core/stats/a.cpp", "#include <random>", "");
    row("core/stats/a.cpp", "#include \"core/config/config.h\"", "core/config/config.h is not for this folder");
    row("core/stats/a.cpp", "#include <nlohmann/json.hpp>", "is nlohmann, which is not for this folder");
    row("core/model/a.h", "#include \"core/compute/libtorch.h\"", "");
    row("core/model/a.h", "#include <torch/torch.h>", "torch/torch.h brings all of LibTorch");
    row("core/model/a.h", "#include \"core/train/trainer.h\"", "core/train/trainer.h is not for this folder");
    row("core/experiment/a.cpp", "#include \"core/compute/libtorch.h\"", "");
    row("core/experiment/a.h", "#include \"core/compute/libtorch.h\"",
        "does not belong into a header of core/experiment");
    row("core/experiment/a.h", "#include <ATen/core/Tensor.h>", "does not belong into a header of core/experiment");
    row("ui/views/a.cpp", "#include <QWidget>", "");
    row("ui/views/a.cpp", "#include <c10/util/Optional.h>",
        "c10/util/Optional.h is torch, which is not for this folder");
    row("ui/views/a.cpp", "#include \"core/model/scae.h\"", "core/model/scae.h is not for this folder");
    row("ui/views/a.cpp", "#include \"ui/worker/session.h\"", "ui/worker/session.h is not for this folder");
    row("ui/widgets/a.h", "#include \"core/experiment/snapshot.h\"", "is not for this folder");
    row("app/cli/a.cpp", "#include <QString>", "QString is qt, which is not for this folder");
    row("app/cli/a.cpp", "#include \"ui/widgets/numbers.h\"", "is not for this folder");
    row("app/window/a.cpp", "#include <torch/types.h>", "torch/types.h is torch, which is not for this folder");
    row("core/utils/a.cpp", "", "core/utils/a.cpp: its folder is not in the table");
}

void TestIncludes::theCheckerFindsFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const QString found = faults(path, text).join('\n');
    QVERIFY2(says.isEmpty() ? found.isEmpty() : found.contains(says), qPrintable("found: " + found));
}

void TestIncludes::everyFolderUsesOnlyWhatItMay()
{
    const QString root = PITFALL_SOURCE_DIR "/";
    QStringList found;
    int files = 0;
    for (const char *top : {"core", "ui", "app"}) {
        QDirIterator each(root + top, {"*.h", "*.hpp", "*.cpp", "*.cc"}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            found += faults(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY(files > 50);
    QVERIFY2(found.isEmpty(), qPrintable("\n" + found.join('\n')));
}

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
