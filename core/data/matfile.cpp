#include "core/data/matfile.h"

#include "core/data/zlibsource.h"

#include <algorithm>
#include <climits>
#include <cstring>

namespace pitfall {

namespace {

enum Type { Int8 = 1, UInt8 = 2, Int16 = 3, UInt16 = 4, Int32 = 5, UInt32 = 6, Matrix = 14, Compressed = 15 };

constexpr std::size_t headerBytes = 128;
constexpr std::uint32_t longestName = 63;
constexpr std::uint32_t mostDimensions = 32;

struct Tag {
    std::uint32_t type = 0;
    std::uint32_t bytes = 0;
    bool small = false;  ///< its data are in the tag itself
    std::uint8_t data[4] = {};
};

/// Bytes of one value; 0 if the type is not a plain number.
std::uint64_t sizeOf(std::uint32_t type)
{
    static const std::map<std::uint32_t, std::uint64_t> sizes = {
        {Int8, 1}, {UInt8, 1}, {Int16, 2}, {UInt16, 2}, {Int32, 4}, {UInt32, 4}, {7, 4}, {9, 8}, {12, 8}, {13, 8}};
    const auto found = sizes.find(type);
    return found == sizes.end() ? 0 : found->second;
}

/// Reads one array, of whose element `m_left` bytes are left.
class MatrixReader {
public:
    MatrixReader(ByteSource &source, std::uint64_t bytes, const std::string &path,
                 const std::vector<std::string> &names)
        : m_source(source), m_left(bytes), m_path(path), m_names(names)
    {
    }

    void readInto(std::map<std::string, MatArray> &arrays)
    {
        readFlags();
        MatArray array;
        array.dimensions = readDimensions();
        const std::string name = readName();
        if (std::find(m_names.begin(), m_names.end(), name) == m_names.end())
            return skipRest();
        readValues(name, array);
        if (!arrays.emplace(name, std::move(array)).second)
            refuse("holds two arrays called \"" + name + "\"");
    }

private:
    [[noreturn]] void refuse(const std::string &what) const { refuseFile(m_path, what); }

    void read(void *to, std::uint64_t bytes)
    {
        if (bytes > m_left || m_source.read(static_cast<std::uint8_t *>(to), bytes) != bytes)
            refuse("ends in the middle of an array");
        m_left -= bytes;
    }

    Tag readTag()
    {
        std::uint32_t words[2] = {};
        read(words, sizeof words);
        if (words[0] >> 16 == 0)
            return {words[0], words[1]};
        Tag tag{words[0] & 0xffff, words[0] >> 16, true};
        if (tag.bytes > sizeof tag.data)
            refuse("holds an array whose header is broken");
        std::memcpy(tag.data, words + 1, sizeof tag.data);
        return tag;
    }

    /// The data of an element and the padding up to the next 8 bytes.
    Bytes readData(const Tag &tag)
    {
        if (tag.small)
            return {tag.data, tag.data + tag.bytes};
        if (tag.bytes > m_left)
            refuse("holds an array that claims " + std::to_string(tag.bytes) + " bytes where " +
                   std::to_string(m_left) + " are left");
        Bytes data = readExactly(m_source, tag.bytes, m_path);
        m_left -= tag.bytes;
        std::uint8_t padding[8];
        read(padding, std::min<std::uint64_t>(m_left, (8 - tag.bytes % 8) % 8));
        return data;
    }

    Bytes readSmall(std::uint32_t type, std::uint32_t most, const char *what)
    {
        const Tag tag = readTag();
        if (tag.type != type || tag.bytes > most)
            refuse(std::string("holds an array whose ") + what + " cannot be read");
        return readData(tag);
    }

    void readFlags()
    {
        if (readSmall(UInt32, 8, "flags").size() != 8)
            refuse("holds an array whose flags cannot be read");
    }

    std::vector<std::int64_t> readDimensions()
    {
        const Bytes data = readSmall(Int32, 4 * mostDimensions, "dimensions");
        std::vector<std::int64_t> dimensions(data.size() / 4);
        for (std::size_t i = 0; i < dimensions.size(); ++i) {
            std::int32_t size = 0;
            std::memcpy(&size, data.data() + 4 * i, 4);
            if (size < 0)
                refuse("holds an array with a negative dimension");
            dimensions[i] = size;
        }
        return dimensions;
    }

    std::string readName()
    {
        const Bytes name = readSmall(Int8, longestName, "name");
        return {name.begin(), name.end()};
    }

    void readValues(const std::string &name, MatArray &array)
    {
        const Tag tag = readTag();
        std::uint64_t promised = sizeOf(tag.type);
        if (promised == 0)
            refuse("the array \"" + name + "\" is not one of plain numbers");
        for (const std::int64_t size : array.dimensions)
            if (__builtin_mul_overflow(promised, std::uint64_t(size), &promised))
                refuse("the array \"" + name + "\" claims an impossibly large shape");
        if (promised != tag.bytes)
            refuse("the array \"" + name + "\" holds " + std::to_string(tag.bytes) + " bytes; its shape promises " +
                   std::to_string(promised));
        array.type = int(tag.type);
        array.values = readData(tag);
    }

    void skipRest()
    {
        std::uint8_t block[4096];
        while (m_left > 0)
            read(block, std::min<std::uint64_t>(m_left, sizeof block));
    }

    ByteSource &m_source;
    std::uint64_t m_left;
    const std::string &m_path;
    const std::vector<std::string> &m_names;
};

void readElement(ByteSource &source, const Tag &tag, const std::string &path, const std::vector<std::string> &names,
                 std::map<std::string, MatArray> &arrays)
{
    if (tag.type == Matrix) {
        MatrixReader(source, tag.bytes, path, names).readInto(arrays);
        return;
    }
    if (tag.type != Compressed)
        refuseFile(path, "holds an element of type " + std::to_string(tag.type) + " where an array is expected");
    ZlibSource unpacked(source, tag.bytes, path);
    std::uint32_t inner[2] = {};
    if (unpacked.read(reinterpret_cast<std::uint8_t *>(inner), sizeof inner) != sizeof inner || inner[0] != Matrix)
        refuseFile(path, "holds a compressed element that is not an array");
    MatrixReader(unpacked, inner[1], path, names).readInto(arrays);
    unpacked.finish();
}

}  // namespace

std::int64_t MatArray::count() const
{
    const std::uint64_t each = sizeOf(std::uint32_t(type));
    return each ? std::int64_t(values.size() / each) : 0;
}

bool isMat(const Bytes &beginning)
{
    return beginning.size() >= headerBytes && std::memcmp(beginning.data() + 124, "\x00\x01IM", 4) == 0;
}

std::map<std::string, MatArray> readMat(const std::string &path, const std::vector<std::string> &names)
{
    if (!isMat(firstBytes(path, headerBytes)))
        refuseFile(path, "is not a MATLAB 5 file (files of version 7.3 must be saved again with the option -v7)");
    const auto source = ByteSource::open(path);
    std::uint8_t header[headerBytes];
    source->read(header, headerBytes);
    std::map<std::string, MatArray> arrays;
    std::uint64_t left = source->mostBytes() - headerBytes;
    std::uint32_t words[2] = {};
    while (arrays.size() < names.size() && left > 0) {
        if (source->read(reinterpret_cast<std::uint8_t *>(words), sizeof words) != sizeof words)
            refuseFile(path, "ends in the middle of the header of an array");
        left -= sizeof words;
        if (words[1] > left)
            refuseFile(path, "holds an array that claims " + std::to_string(words[1]) + " bytes where " +
                                 std::to_string(left) + " are left");
        left -= words[1];
        readElement(*source, {words[0], words[1]}, path, names, arrays);
    }
    return arrays;
}

}  // namespace pitfall
