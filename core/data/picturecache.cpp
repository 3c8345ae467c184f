#include "core/data/picturecache.h"

#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "core/data/foldersize.h"
#include "core/data/inparallel.h"
#include "core/data/wholefile.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr char magic[] = "Pitfall's decoded pictures, 4\n";
constexpr std::uint32_t longestNotes = 1 << 16;             // bytes
constexpr std::uint64_t mostKept = std::uint64_t(4) << 30;  // bytes, of all folders together

/// FNV-1a.
std::uint64_t hashOf(const std::string &text)
{
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const unsigned char c : text)
        hash = (hash ^ c) * 0x100000001b3ull;
    return hash;
}

std::string hex(std::uint64_t value)
{
    char text[24];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

fs::path cacheFolder()
{
    if (const char *cache = std::getenv("XDG_CACHE_HOME"); cache && *cache)
        return fs::path(cache) / "pitfall" / "pictures";
    if (const char *home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".cache" / "pitfall" / "pictures";
    return {};
}

std::string describe(const std::vector<PictureFile> &files)
{
    std::string text;
    for (const PictureFile &file : files)
        text += file.path + '\n' + std::to_string(file.bytes) + ' ' + std::to_string(file.changed) + ' ' +
                std::to_string(file.touched) + ' ' + std::to_string(file.label) + '\n';
    return text;
}

/// Fixed-size part of the file, after magic and key.
struct Header {
    std::int32_t channels = 0, height = 0, width = 0;
    std::uint32_t notes = 0;  ///< bytes
    std::uint64_t hash = 0;   ///< of pixels and labels
};

std::uint64_t mixed(std::uint64_t before, std::uint64_t word)
{
    const std::uint64_t product = (before ^ word) * 0x100000001b3ull;
    return product ^ (product >> 32);
}

/// FNV-1a of 8 bytes at a time, in four lanes that do not wait for each other.
std::uint64_t hashOf(const std::uint8_t *bytes, std::size_t size)
{
    constexpr std::size_t lanes = 4;
    std::array<std::uint64_t, lanes> hashes = {0, 1, 2, 3}, words;
    std::size_t at = 0;
    for (; at + sizeof words <= size; at += sizeof words) {
        std::memcpy(words.data(), bytes + at, sizeof words);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            hashes[lane] = mixed(hashes[lane], words[lane]);
    }
    std::uint64_t hash = 0;
    for (const std::uint64_t lane : hashes)
        hash = mixed(hash, lane);
    for (; at < size; ++at)
        hash = mixed(hash, bytes[at]);
    return hash;
}

/// The same of pieces, on all cores.
std::uint64_t hashOf(std::uint64_t hash, const std::vector<std::uint8_t> &bytes)
{
    constexpr std::size_t piece = std::size_t(1) << 20;
    std::vector<std::uint64_t> pieces((bytes.size() + piece - 1) / piece);
    const auto hashPiece = [&](std::int64_t i) {
        const std::size_t begin = std::size_t(i) * piece;
        pieces[std::size_t(i)] = hashOf(bytes.data() + begin, std::min(piece, bytes.size() - begin));
    };
    inParallel(std::int64_t(pieces.size()), hashPiece, {});
    for (const std::uint64_t each : pieces)
        hash = mixed(hash, each);
    return hash;
}

std::uint64_t hashOf(const Dataset &dataset)
{
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const LabelledImages *part : {&dataset.training, &dataset.test})
        hash = hashOf(hashOf(hash, part->pixels), part->labels);
    return hash;
}

std::string joined(const std::vector<std::string> &notes)
{
    std::string text;
    for (const std::string &note : notes)
        text += note + '\n';
    return text;
}

std::vector<std::string> lines(const std::string &text)
{
    std::vector<std::string> all;
    for (std::size_t at = 0, end; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
        all.push_back(text.substr(at, end - at));
    return all;
}

void readPart(WholeFile &file, const ImageShape &shape, std::size_t count, LabelledImages &part)
{
    if (count == 0)
        return;
    part.shape = shape;
    part.pixels.resize(count * std::size_t(shape.size()));
    part.labels.resize(count);
    file.read(part.pixels.data(), part.pixels.size());
    file.read(part.labels.data(), part.labels.size());
}

void writePart(std::ostream &to, const LabelledImages &part)
{
    to.write(reinterpret_cast<const char *>(part.pixels.data()), std::streamsize(part.pixels.size()));
    to.write(reinterpret_cast<const char *>(part.labels.data()), std::streamsize(part.labels.size()));
}

/// Pixels, labels, notes, if the file is whole and of this key.
bool readCache(const std::string &path, const std::string &key, std::size_t training, std::size_t test, Dataset &read)
{
    WholeFile file(path);
    std::string begin(sizeof magic - 1 + key.size(), '\0');
    file.read(begin.data(), begin.size());
    Header header;
    if (begin != magic + key)
        return false;
    file.read(&header, sizeof header);
    const ImageShape shape{header.channels, header.height, header.width};
    const bool plausible = (shape.channels == 1 || shape.channels == 3) && shape.height > 0 && shape.width > 0 &&
                           shape.height <= 32768 && shape.width <= 32768 && header.notes <= longestNotes;
    if (!plausible || file.left() != header.notes + (training + test) * (std::uint64_t(shape.size()) + 1))
        return false;
    std::string notes(header.notes, '\0');
    file.read(notes.data(), notes.size());
    readPart(file, shape, training, read.training);
    readPart(file, shape, test, read.test);
    read.notes = lines(notes);
    return header.hash == hashOf(read);
}

}  // namespace

PictureCache::PictureCache(const std::string &folder, const PictureList &list, const DataConfig &config)
    : m_training(list.training.size()), m_test(list.test.size())
{
    const fs::path in = cacheFolder();
    if (in.empty())
        return;
    std::error_code ignored;
    const std::string place = fs::absolute(folder, ignored).lexically_normal().string() + '\n' +
                              std::to_string(config.image_size) + ' ' + std::to_string(int(config.image_fit)) + ' ' +
                              std::to_string(int(config.colour));
    const std::string files = describe(list.training) + "\n" + describe(list.test);
    const uLong crc = crc32_z(0, reinterpret_cast<const Bytef *>(files.data()), files.size());
    m_file = (in / (hex(hashOf(place)) + ".pictures")).string();
    m_key = hex(hashOf(place)) + hex(hashOf(files)) + hex(crc) + hex(files.size()) + "\n";
}

bool PictureCache::read(Dataset &dataset) const
{
    std::error_code ignored;
    if (m_file.empty() || !fs::exists(m_file, ignored))
        return false;
    try {
        Dataset read;
        if (!readCache(m_file, m_key, m_training, m_test, read))
            return false;
        dataset = std::move(read);
        touch(m_file);
        return true;
    } catch (const FileError &) {
        return false;
    }
}

void PictureCache::write(const Dataset &dataset) const
{
    if (m_file.empty())
        return;
    try {
        const std::uint64_t bytes = dataset.training.pixels.size() + dataset.test.pixels.size();
        if (bytes > mostKept)
            return;
        const fs::path folder = fs::path(m_file).parent_path();
        std::error_code ignored;
        fs::create_directories(folder, ignored);
        keepNewest(folder.string(), mostKept - bytes);
        AtomicFile file(m_file);
        const std::string notes = joined(dataset.notes);
        const Header header{dataset.training.shape.channels, dataset.training.shape.height,
                            dataset.training.shape.width, std::uint32_t(notes.size()), hashOf(dataset)};
        file.stream() << magic << m_key;
        file.stream().write(reinterpret_cast<const char *>(&header), sizeof header);
        file.stream() << notes;
        writePart(file.stream(), dataset.training);
        writePart(file.stream(), dataset.test);
        file.commit();
    } catch (const FileError &) {
        // The pictures are decoded again next time.
    }
}

}  // namespace pitfall
