#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>

/// A small disk: a tmpfs in name spaces of its own, which a sleeping process holds and whose files are reached through
/// /proc. It can be filled and made read-only, also where the tests run as root, whom permissions do not stop.
class OwnDisk {
public:
    /// `place` is an empty folder; `size` as for mount, such as "1m".
    OwnDisk(const QString &place, const QString &size) : m_place(place)
    {
        QDir().mkpath(place);
        m_holder.start("unshare",
                       {"-rm", "sh", "-c", "mount -t tmpfs -o size=$2 tmpfs \"$1\" && echo ready && exec sleep 600",
                        "sh", place, size});
        m_isThere = m_holder.waitForReadyRead(10'000) && m_holder.readLine() == "ready\n";
    }
    ~OwnDisk()
    {
        m_holder.kill();
        m_holder.waitForFinished();
    }

    /// False where nobody may mount anything.
    bool isThere() const { return m_isThere; }

    QString path(const QString &name) const
    {
        return QString("/proc/%1/root%2/%3").arg(m_holder.processId()).arg(m_place, name);
    }

    /// Takes the last byte.
    bool fill() const
    {
        QFile file(path("filler"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (file.write(QByteArray(1 << 16, 'x')) > 0) {
        }
        while (file.write("x") > 0) {
        }
        return true;
    }
    bool unfill() const { return QFile::remove(path("filler")); }

    /// False as long as a file is being written.
    bool setWritable(bool writable) const
    {
        return QProcess::execute("nsenter",
                                 {"-t", QString::number(m_holder.processId()), "-U", "-m", "--preserve-credentials",
                                  "mount", "-o", writable ? "remount,rw" : "remount,ro", m_place}) == 0;
    }

private:
    const QString m_place;
    QProcess m_holder;
    bool m_isThere = false;
};
