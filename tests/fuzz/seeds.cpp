// What the fuzzer begins with: seeds FOLDER makes FOLDER/TARGET/… of tests/data/malformed, tests/data/readers and all
// other files there that a reader reads, of presets, studies, and tests/fuzz/seeds.
#include "core/data/filebytes.h"
#include "tests/core/hexdump.h"
#include "tests/core/malformedcase.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>

#include <cstdio>

namespace {

using Files = QList<QPair<QString, QByteArray>>;

class Seeds {
public:
    explicit Seeds(const QString &folder) : m_folder(folder) {}

    void add(const QString &target, const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(target + "/" + QString(name).replace('/', '-'));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        ++m_count;
    }

    /// All files in one seed; see InputFolder::asFiles.
    void addFiles(const QString &target, const QString &name, const Files &files)
    {
        QByteArray all;
        for (const auto &[file, bytes] : files)
            all += "== " + file.toUtf8() + '\n' + bytes + '\n';
        add(target, name, all);
        if (target == "folder" || target == "patches")
            for (const auto &[file, bytes] : files)
                add("picture", name + "-" + file, bytes);
        if (target != "recognise")
            add("recognise", name, all);
    }

    int count() const { return m_count; }

private:
    QDir m_folder;
    int m_count = 0;
};

/// Which target a reader's files go to, by what a case or a folder of tests/data/readers says.
QString targetOf(const QString &loads)
{
    static const QMap<QString, QString> targets = {{"npy array", "npy"}, {"npy labels", "npy"}, {"mnist", "idx"},
                                                   {"emnist", "idx"},    {"cifar-10", "cifar"}, {"cifar-100", "cifar"},
                                                   {"stl-10", "stl"},    {"npy", "npz"}};
    return targets.value(loads, loads);
}

bool takesFiles(const QString &target)
{
    return QStringList{"idx", "cifar", "stl", "svhn", "npz", "folder", "patches", "recognise"}.contains(target);
}

void addCases(Seeds &seeds, const QString &folder)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList({"*.txt"}, QDir::Files)) {
        const MalformedCase read = readMalformedCase(info.filePath());
        Files files;
        for (const auto &[name, text] : read.files)
            files.append({name, ByteText(text).bytes()});
        const bool isArray = read.loads.startsWith("npy ");  // else "npy" is the folder of arrays below
        const QString target = isArray ? "npy" : targetOf(read.loads);
        if (takesFiles(target))
            seeds.addFiles(target, info.completeBaseName(), files);
        else if (!files.isEmpty())
            seeds.add(target, info.completeBaseName(), files.front().second);
    }
}

QByteArray plain(const QString &gzip)
{
    const pitfall::Bytes bytes = pitfall::readBytes(gzip.toStdString());
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

void addReaders(Seeds &seeds, const QString &folder)
{
    for (const QString &set : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        Files files;
        QDirIterator each(folder + "/" + set, {"*.hex"}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QString name = each.next().mid(folder.size() + set.size() + 2).chopped(4);
            QByteArray bytes = bytesOfHexDump(each.filePath());
            if (name.endsWith(".mat.gz")) {
                QFile packed(QDir::temp().filePath("pitfall-seed.gz"));
                if (packed.open(QIODevice::WriteOnly))
                    packed.write(bytes);
                packed.close();
                bytes = plain(packed.fileName());
                packed.remove();
                name.chop(3);
            }
            files.append({name, bytes});
        }
        seeds.addFiles(targetOf(set), "good-" + set, files);
    }
}

void addWhole(Seeds &seeds, const QString &target, const QString &folder, const QString &pattern)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList({pattern}, QDir::Files)) {
        QFile file(info.filePath());
        if (info.suffix() == "hex")
            seeds.add(target, info.completeBaseName(), bytesOfHexDump(info.filePath()));
        else if (file.open(QIODevice::ReadOnly))
            seeds.add(target, info.fileName(), file.readAll());
    }
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: seeds FOLDER\n");
        return 2;
    }
    Seeds seeds(QString::fromLocal8Bit(argv[1]));
    const QString data = PITFALL_SOURCE_DIR "/tests/data/", resources = PITFALL_SOURCE_DIR "/resources/";
    addCases(seeds, data + "malformed");
    addCases(seeds, PITFALL_SOURCE_DIR "/tests/fuzz/seeds");
    addReaders(seeds, data + "readers");
    addWhole(seeds, "picture", data + "pictures", "*.hex");
    addWhole(seeds, "npy", data + "npy", "*.hex");
    addWhole(seeds, "safetensors", data + "safetensors", "*.hex");
    addWhole(seeds, "config", resources + "presets", "*.json");
    addWhole(seeds, "study", resources + "studies", "*.json");
    std::printf("%d seeds\n", seeds.count());
    return 0;
}
