#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <algorithm>

/// Bytes written so that a person can read them. Words with spaces between:
///   0a1b2c     bytes          3072*00    so many times       "text" or 'text'  characters
///   u16:5 u32:5 u64:5 f32:5 f64:5        little-endian numbers;  U32:5 big-endian ones
///   zlib{ … } gzip{ … }       compressed
///   tar{ … } zip{ … }         archives, of entries  file NAME { … }
///   size{ … }                 their number as u64, then the bytes;  size32{ … } as u32
///   cut:N{ … }                the first N of them
/// and # begins a comment. Words that are none of these fail the test.
class ByteText {
public:
    explicit ByteText(const QString &text)
    {
        for (QString line : text.split('\n')) {
            QChar quote;  // null outside of quotes
            QString word;
            for (const QChar c : line + ' ') {
                if (c == '#' && quote.isNull())
                    break;
                if (c == quote)
                    quote = QChar();
                else if (quote.isNull() && (c == '"' || c == '\''))
                    quote = c;
                if (c.isSpace() && quote.isNull()) {
                    if (!word.isEmpty())
                        m_words << word;
                    word.clear();
                } else {
                    word += c;
                }
            }
            if (!word.isEmpty())
                m_words << word;
        }
    }

    QByteArray bytes()
    {
        const QByteArray all = sequence();
        if (m_at != m_words.size())
            qFatal("a } too many");
        return all;
    }

private:
    QByteArray sequence()
    {
        QByteArray all;
        while (m_at < m_words.size() && m_words[m_at] != "}")
            all += item(m_words[m_at++]);
        return all;
    }

    QByteArray block()
    {
        const QByteArray inside = sequence();
        if (m_at == m_words.size())
            qFatal("a } is missing");
        ++m_at;
        return inside;
    }

    QByteArray item(const QString &word)
    {
        if (word.startsWith('"') || word.startsWith('\''))
            return word.mid(1, word.size() - 2).toUtf8();
        if (word.endsWith('{'))
            return packed(word.chopped(1));
        const qsizetype star = word.indexOf('*'), colon = word.indexOf(':');
        if (star > 0)
            return item(word.mid(star + 1)).repeated(word.left(star).toInt());
        if (colon > 0)
            return number(word.left(colon), word.mid(colon + 1));
        const QByteArray hex = QByteArray::fromHex(word.toLatin1());
        if (hex.size() * 2 != word.size())
            qFatal("%s is no word of a byte text", qPrintable(word));
        return hex;
    }

    static QByteArray number(const QString &type, const QString &text)
    {
        if (type[0] == 'f') {
            const double wide = text.toDouble();
            const float narrow = float(wide);
            return type == "f64" ? QByteArray(reinterpret_cast<const char *>(&wide), 8)
                                 : QByteArray(reinterpret_cast<const char *>(&narrow), 4);
        }
        const quint64 value = text.startsWith('-') ? quint64(text.toLongLong()) : text.toULongLong();
        QByteArray bytes;
        for (int i = 0; i < type.mid(1).toInt() / 8; ++i)
            bytes += char(value >> 8 * i);
        if (type[0] == 'U')
            std::reverse(bytes.begin(), bytes.end());
        return bytes;
    }

    QByteArray packed(const QString &how)
    {
        if (how == "tar" || how == "zip")
            return archive(how == "zip");
        const QByteArray inside = block();
        if (how == "size")
            return number("u64", QString::number(inside.size())) + inside;
        if (how == "size32")
            return number("u32", QString::number(inside.size())) + inside;
        if (how.startsWith("cut:"))
            return inside.left(how.mid(4).toInt());
        if (how != "zlib" && how != "gzip")
            qFatal("%s{ is no word of a byte text", qPrintable(how));
        return deflated(inside, how == "gzip" ? 16 + MAX_WBITS : MAX_WBITS);
    }

    static QByteArray deflated(const QByteArray &plain, int windowBits)
    {
        QByteArray packed(plain.size() + 1000, '\0');
        z_stream stream = {};
        deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
        stream.avail_in = uInt(plain.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, Z_FINISH);
        packed.truncate(qsizetype(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

    QByteArray archive(bool zip)
    {
        QByteArray bytes(1 << 20, '\0');
        std::size_t used = 0;
        struct archive *to = archive_write_new();
        zip ? archive_write_set_format_zip(to) : archive_write_set_format_ustar(to);
        archive_write_open_memory(to, bytes.data(), std::size_t(bytes.size()), &used);
        while (m_at + 2 < m_words.size() && m_words[m_at] == "file") {
            const QByteArray name = m_words[m_at + 1].toUtf8();
            m_at += 3;  // file NAME {
            const QByteArray content = block();
            struct archive_entry *entry = archive_entry_new();
            archive_entry_set_pathname(entry, name.constData());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0644);
            archive_entry_set_size(entry, content.size());
            archive_write_header(to, entry);
            archive_write_data(to, content.constData(), std::size_t(content.size()));
            archive_entry_free(entry);
        }
        if (m_at == m_words.size() || m_words[m_at++] != "}")
            qFatal("an archive has entries \"file NAME { … }\" only");
        archive_write_close(to);
        archive_write_free(to);
        return bytes.left(qsizetype(used));
    }

    QStringList m_words;
    qsizetype m_at = 0;
};
