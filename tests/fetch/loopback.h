#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// tests/fetch/server.py, on a port of its own, for as long as this lives.
class Loopback {
public:
    Loopback()
    {
        qunsetenv("http_proxy");
        qputenv("no_proxy", "127.0.0.1");
        QDir().mkpath(folder());
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start("/usr/bin/python3", {PITFALL_SOURCE_DIR "/tests/fetch/server.py", folder(), log()});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(60'000))
            qFatal("tests/fetch/server.py does not start");
        m_port = m_server.readLine().trimmed();
    }
    ~Loopback()
    {
        m_server.closeWriteChannel();
        m_server.waitForFinished();
    }

    QString folder() const { return m_folder.filePath("published"); }
    QString address(const QString &mode) const { return QString("http://127.0.0.1:%1/%2").arg(m_port, mode); }

    void publish(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(folder() + "/" + name).path());
        QFile file(folder() + "/" + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    /// "good clothes/a.gz bytes=100- "1" 206": a line for each request so far.
    QStringList requests() const
    {
        QFile file(log());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }

private:
    QString log() const { return m_folder.filePath("requests"); }

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_port;
};
