#pragma once

#include "tests/core/bytetext.h"

#include <QFile>
#include <QPair>

/// One text of tests/data/malformed: what loads it, what is said of it, and its files.
struct MalformedCase {
    QString loads;
    QString says;
    QString names;                         ///< the file (or folder) that is named
    QString path;                          ///< within the folder of the case
    QList<QPair<QString, QString>> files;  ///< name, byte text
};

inline MalformedCase readMalformedCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(path));
    MalformedCase read;
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
