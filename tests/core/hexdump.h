#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// The bytes of a hex dump: the first 47 characters of each line, as in tests/data/npy.
inline QByteArray bytesOfHexDump(const QString &path)
{
    QFile file(path);
    QByteArray bytes;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(path));
    while (!file.atEnd())
        bytes += QByteArray::fromHex(file.readLine().left(47));
    return bytes;
}
