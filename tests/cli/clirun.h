#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What pitfall-cli came to.
struct CliResult {
    int status = -1;  ///< exit status; -1 after a crash
    QByteArray out;
    QByteArray err;

    QString error() const { return QString::fromUtf8(err); }
    QString summary() const { return QString("exit %1\n%2%3").arg(status).arg(QString::fromUtf8(out), error()); }
    QJsonValue json() const { return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object(); }
};

/// Fails with all that the program said unless it ended with `expected`.
#define VERIFY_STATUS(result, expected) QVERIFY2((result).status == (expected), qPrintable((result).summary()))

/// pitfall-cli, run inside a temporary folder and with a cache of its own, so that nothing depends on earlier runs.
class CliRunner {
public:
    static constexpr int longestMs = 120'000;

    QString path(const QString &name) const { return m_folder.filePath("work/" + name); }

    /// `before` is put in front of the program, such as {"taskset", "-c", "0"}.
    CliResult run(const QStringList &arguments, const QStringList &before = {}) const
    {
        const auto process = start(arguments, before);
        return result(*process);
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments, const QStringList &before = {}) const
    {
        auto process = std::make_unique<QProcess>();
        prepare(*process);
        const QStringList command = before + QStringList{PITFALL_CLI} + arguments;
        process->start(command.first(), command.mid(1));
        return process;
    }

    /// The folder to work in and the environment.
    void prepare(QProcess &process) const
    {
        QDir().mkpath(m_folder.filePath("work"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_CACHE_HOME", m_folder.filePath("cache"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.filePath("work"));
    }

    static CliResult result(QProcess &process)
    {
        if (!process.waitForFinished(longestMs)) {
            process.kill();
            process.waitForFinished();
        }
        const bool ended = process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    void copyFolder(const QString &from, const QString &to) const
    {
        QDir().mkpath(path(to));
        for (const QString &name : QDir(path(from)).entryList(QDir::Files | QDir::Hidden))
            QFile::copy(path(from) + "/" + name, path(to) + "/" + name);
    }

    /// Everything in the folder, with sizes: to see that nothing was left behind.
    QStringList listing() const
    {
        QStringList all;
        QDirIterator it(path(""), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            all += it.filePath() + " " + QString::number(it.fileInfo().isDir() ? 0 : it.fileInfo().size());
        }
        all.sort();
        return all;
    }

private:
    QTemporaryDir m_folder;
};

/// `--set a.b=1 --set c.d=2` of "a.b=1 c.d=2".
inline QStringList settings(const QString &list)
{
    QStringList arguments;
    for (const QString &setting : list.split(' ', Qt::SkipEmptyParts))
        arguments += {"--set", setting};
    return arguments;
}

/// What makes any preset a matter of a second.
inline QStringList tiny()
{
    return settings("data.train=400 data.validation=200 data.test=300 training.epochs=1 probe.evaluations=4 "
                    "probe.live_train=200 probe.live_test=200 probe.bootstrap=100");
}

/// Fails unless the program ended with `status`, nothing on standard output, and one sentence on standard error that
/// begins as it must and has each of `parts` in it.
inline void verifyOneComplaint(const CliResult &result, int status, const QStringList &parts)
{
    VERIFY_STATUS(result, status);
    QVERIFY2(result.out.isEmpty(), qPrintable(result.summary()));
    const QString line = result.error();
    QVERIFY2(line.startsWith("pitfall-cli: ") && line.endsWith('\n') && line.count('\n') == 1, qPrintable(line));
    QVERIFY2(!line.contains("..") || line.contains("../"), qPrintable(line));
    QVERIFY2(line.trimmed().endsWith('.') || line.trimmed().endsWith('?') || line.trimmed().endsWith(')'),
             qPrintable(line));
    QVERIFY2(!line.contains("exception") && !line.contains("basic_"), qPrintable(line));
    for (const QString &part : parts)
        QVERIFY2(line.contains(part), qPrintable(line + "lacks: " + part));
}
