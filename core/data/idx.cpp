#include "core/data/idx.h"

#include "core/base/error.h"
#include "core/data/bytesource.h"

#include <algorithm>

namespace pitfall {

namespace {

constexpr int unsignedByte = 0x08;           // the format's code for the type of the values
constexpr std::uint32_t largestSide = 4096;  // pixels
constexpr std::uint32_t largestCount = 100'000'000;
constexpr std::uint64_t firstBlock = std::uint64_t(64) << 20;  // bytes

/// An array of bytes, its header read and checked.
class IdxFile {
public:
    IdxFile(const std::string &path, std::size_t dimensions) : m_path(path), m_source(ByteSource::open(path))
    {
        readMagic(dimensions);
        for (std::size_t i = 0; i < dimensions; ++i)
            m_sizes.push_back(readNumber());
    }

    std::uint32_t size(std::size_t dimension) const { return m_sizes[dimension]; }

    /// Everything after the header.
    std::vector<std::uint8_t> readValues()
    {
        const std::uint64_t promised = promisedBytes();
        if (promised > m_source->mostBytes())
            refuse("is too short: its header promises " + std::to_string(promised) + " values");
        std::vector<std::uint8_t> values;
        while (values.size() < promised) {  // what is allocated grows with what there is
            const std::size_t done = values.size();
            values.resize(std::min<std::uint64_t>(promised, done + std::max<std::uint64_t>(firstBlock, done)));
            const std::size_t found = m_source->read(values.data() + done, values.size() - done);
            if (found < values.size() - done)
                refuse("ends after " + std::to_string(done + found) + " of the " + std::to_string(promised) +
                       " values that its header promises");
        }
        std::uint8_t extra = 0;
        if (m_source->read(&extra, 1) != 0)
            refuse("goes on after the " + std::to_string(promised) + " values that its header promises");
        return values;
    }

    [[noreturn]] void refuse(const std::string &what) const { throw FileError(m_path + ": " + what + "."); }

private:
    void readMagic(std::size_t dimensions)
    {
        std::uint8_t magic[4] = {};
        if (m_source->read(magic, 4) != 4)
            refuse("is too short to be an IDX file");
        if (magic[0] != 0 || magic[1] != 0)
            refuse("is not an IDX file: it does not begin with two zero bytes");
        if (magic[2] != unsignedByte)
            refuse("holds values of type " + std::to_string(magic[2]) + "; only 8 (unsigned bytes) can be read");
        if (magic[3] != dimensions)
            refuse("has " + std::to_string(magic[3]) + " dimensions; " +
                   (dimensions == 1 ? "labels have 1" : "images have 3"));
    }

    /// Big-endian.
    std::uint32_t readNumber()
    {
        std::uint8_t b[4] = {};
        if (m_source->read(b, 4) != 4)
            refuse("ends in the middle of its header");
        return std::uint32_t(b[0]) << 24 | std::uint32_t(b[1]) << 16 | std::uint32_t(b[2]) << 8 | b[3];
    }

    /// At most 10⁸ × 4096², which 64 bits hold.
    std::uint64_t promisedBytes() const
    {
        if (m_sizes[0] == 0)
            refuse("is empty: its header promises nothing");
        if (m_sizes[0] > largestCount)
            refuse("claims to hold " + std::to_string(m_sizes[0]) + " entries; at most 100 million can be read");
        std::uint64_t product = m_sizes[0];
        for (std::size_t i = 1; i < m_sizes.size(); ++i) {
            if (m_sizes[i] == 0 || m_sizes[i] > largestSide)
                refuse("claims to hold images of " + std::to_string(m_sizes[1]) + "×" + std::to_string(m_sizes[2]) +
                       " pixels; sides from 1 to 4096 can be read");
            product *= m_sizes[i];
        }
        return product;
    }

    std::string m_path;
    std::unique_ptr<ByteSource> m_source;
    std::vector<std::uint32_t> m_sizes;
};

void checkLabels(const IdxFile &file, const std::vector<std::uint8_t> &labels, int classes)
{
    const auto bad =
        std::find_if(labels.begin(), labels.end(), [classes](std::uint8_t label) { return label >= classes; });
    if (bad != labels.end())
        file.refuse("label " + std::to_string(bad - labels.begin()) + " is " + std::to_string(*bad) + "; there are " +
                    std::to_string(classes) + " classes, counted from 0");
}

}  // namespace

LabelledImages readIdxPair(const std::string &imagesPath, const std::string &labelsPath, int classes)
{
    IdxFile images(imagesPath, 3);
    IdxFile labels(labelsPath, 1);
    if (images.size(0) != labels.size(0))
        labels.refuse("has " + std::to_string(labels.size(0)) + " labels for the " + std::to_string(images.size(0)) +
                      " images of " + imagesPath);

    LabelledImages read;
    read.labels = labels.readValues();
    checkLabels(labels, read.labels, classes);
    read.pixels = images.readValues();
    read.shape = {1, int(images.size(1)), int(images.size(2))};
    return read;
}

LabelledImages readIdxImages(const std::string &path)
{
    IdxFile images(path, 3);
    std::vector<std::uint8_t> pixels = images.readValues();
    return {{1, int(images.size(1)), int(images.size(2))},
            std::move(pixels),
            std::vector<std::uint8_t>(images.size(0), std::uint8_t(0))};
}

}  // namespace pitfall
