#include "core/data/npybytes.h"

#include "core/data/classnames.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <map>

namespace pitfall {

namespace {

constexpr std::size_t largestHeader = 1 << 20;  // bytes
constexpr std::int64_t largestSide = 4096;      // pixels
constexpr std::size_t mostDimensions = 4;       // that images or labels have

/// The opposite byte order.
template<class Stored>
double storedBackwards(const std::uint8_t *from)
{
    Stored value;
    std::reverse_copy(from, from + sizeof value, reinterpret_cast<std::uint8_t *>(&value));
    return double(value);
}

template<class Stored>
double stored(const std::uint8_t *from)
{
    Stored value;
    std::memcpy(&value, from, sizeof value);
    return double(value);
}

/// IEEE 754's binary16.
struct Half {
    std::uint16_t bits;

    explicit operator double() const
    {
        const int exponent = bits >> 10 & 31, fraction = bits & 1023;
        const double size = exponent == 0    ? std::ldexp(fraction, -24)
                            : exponent == 31 ? (fraction ? NAN : INFINITY)
                                             : std::ldexp(1024 + fraction, exponent - 25);
        return bits & 0x8000 ? -size : size;
    }
};

struct Type {
    std::size_t bytes;
    double (*value)(const std::uint8_t *);
};

template<class Stored>
void add(std::map<std::string, Type> &table, const std::string &name)
{
    table["<" + name] = {sizeof(Stored), stored<Stored>};
    table[">" + name] = {sizeof(Stored), storedBackwards<Stored>};
}

const std::map<std::string, Type> &types()
{
    static const std::map<std::string, Type> table = [] {
        std::map<std::string, Type> types = {
            {"|b1", {1, stored<std::uint8_t>}}, {"|u1", {1, stored<std::uint8_t>}}, {"|i1", {1, stored<std::int8_t>}}};
        add<std::int16_t>(types, "i2");
        add<std::uint16_t>(types, "u2");
        add<std::int32_t>(types, "i4");
        add<std::uint32_t>(types, "u4");
        add<std::int64_t>(types, "i8");
        add<std::uint64_t>(types, "u8");
        add<Half>(types, "f2");
        add<float>(types, "f4");
        add<double>(types, "f8");
        return types;
    }();
    return table;
}

/// As short as it can be read back, in every language.
std::string text(double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return std::string(digits, end);
}

std::string text(const std::vector<std::int64_t> &shape)
{
    std::string all;
    for (const std::int64_t size : shape)
        all += (all.empty() ? "" : "×") + std::to_string(size);
    return all.empty() ? "a single number" : all;
}

/// Where the values begin; reads the header.
std::size_t readHeader(const Bytes &bytes, const std::string &place, NpyHeader &header)
{
    if (bytes.size() < 12 || std::memcmp(bytes.data(), "\x93NUMPY", 6) != 0)
        refuseFile(place, "is not a NumPy array: it does not begin with \\x93NUMPY");
    if (bytes[6] < 1 || bytes[6] > 3)
        refuseFile(place, "has version " + std::to_string(bytes[6]) + " of the format; 1, 2 and 3 can be read");
    const std::size_t sizeBytes = bytes[6] == 1 ? 2 : 4;
    std::uint32_t length = 0;
    std::memcpy(&length, bytes.data() + 8, sizeBytes);
    const std::size_t begin = 8 + sizeBytes;
    if (length > largestHeader || length > bytes.size() - begin)
        refuseFile(place, "ends in the middle of its header");
    header = parseNpyHeader({reinterpret_cast<const char *>(bytes.data()) + begin, length}, place);
    return begin + length;
}

/// The shape of one image, and whether its channels come last.
struct Layout {
    ImageShape shape;
    bool channelsLast = false;
};

Layout layoutOf(const std::vector<std::int64_t> &s, const std::string &place)
{
    const auto sides = [&](std::int64_t channels, std::int64_t height, std::int64_t width, bool last) {
        if (height < 1 || width < 1 || height > largestSide || width > largestSide)
            refuseFile(place, "has the shape " + text(s) + "; images have sides from 1 to 4096");
        return Layout{{int(channels), int(height), int(width)}, last};
    };
    const auto isColours = [](std::int64_t n) { return n == 1 || n == 3; };
    if (s.size() == 3)
        return sides(1, s[1], s[2], false);
    if (s.size() == 4 && isColours(s[3]))
        return sides(s[3], s[1], s[2], true);
    if (s.size() == 4 && isColours(s[1]))
        return sides(s[1], s[2], s[3], false);
    const std::int64_t side = s.size() == 2 ? std::int64_t(std::lround(std::sqrt(double(s[1])))) : 0;
    if (s.size() == 2 && s[1] > 1 && side <= largestSide && side * side == s[1])
        return sides(1, side, side, false);
    refuseFile(place, "has the shape " + text(s) +
                          "; images are N×height×width, with 1 or 3 channels before or after height and width");
}

/// 1 for bytes, 255 for numbers from 0 to 1. Throws if there is a value that is no brightness.
double scaleOf(const NpyBytes &array, const std::string &place)
{
    if (array.header.type == "|b1")
        return 255;
    const bool real = array.header.type[1] == 'f';
    const double hair = real ? 1e-3 : 0;  // what resizing adds
    double most = 0;
    for (std::size_t i = 0; i < array.count; ++i) {
        const double value = array.value(i);
        if (!(value >= -hair && value <= 255 + hair))
            refuseFile(place, "value " + std::to_string(i) + " is " + text(value) +
                                  "; images have values from 0 to 1 or from 0 to 255");
        most = std::max(most, value);
    }
    return real && most <= 1 + hair ? 255 : 1;
}

std::uint8_t byteOf(double value)
{
    return std::uint8_t(std::lround(std::clamp(value, 0.0, 255.0)));
}

/// From the first index being the fastest to the last.
void bringIntoCOrder(NpyBytes &array)
{
    const std::vector<std::int64_t> &shape = array.header.shape;
    Bytes values(array.count * array.each);
    std::vector<std::int64_t> index(shape.size(), 0);
    for (std::size_t i = 0; i < array.count; ++i) {
        std::int64_t to = 0;
        for (std::size_t d = 0; d < shape.size(); ++d)
            to = to * shape[d] + index[d];
        std::copy_n(array.bytes.begin() + std::ptrdiff_t(array.begin + i * array.each), array.each,
                    values.begin() + to * std::ptrdiff_t(array.each));
        for (std::size_t d = 0; d < shape.size() && ++index[d] == shape[d]; ++d)
            index[d] = 0;
    }
    std::copy(values.begin(), values.end(), array.bytes.begin() + std::ptrdiff_t(array.begin));
    array.header.fortranOrder = false;
}

}  // namespace

double NpyBytes::value(std::size_t i) const
{
    return types().find(header.type)->second.value(bytes.data() + begin + i * each);
}

bool holdsTexts(const Bytes &bytes, const std::string &place)
{
    NpyHeader header;
    readHeader(bytes, place, header);
    return header.type.size() > 1 && std::string("USO").find(header.type[1]) != std::string::npos;
}

NpyBytes checkedNpy(Bytes bytes, const std::string &place)
{
    NpyBytes array;
    array.begin = readHeader(bytes, place, array.header);
    const auto type = types().find(array.header.type);
    if (type == types().end())
        refuseFile(place, "holds values of type '" + showable(array.header.type) +
                              "'; whole numbers, floating-point numbers and truth values can be read");
    array.each = type->second.bytes;
    std::uint64_t promised = array.each;
    for (const std::int64_t size : array.header.shape)
        if (__builtin_mul_overflow(promised, std::uint64_t(size), &promised))
            refuseFile(place, "claims to have an impossibly large shape");
    if (promised != bytes.size() - array.begin)
        refuseFile(place, "holds " + std::to_string(bytes.size() - array.begin) +
                              " bytes of values; its header promises " + std::to_string(promised));
    array.count = promised / array.each;
    array.bytes = std::move(bytes);
    if (array.header.fortranOrder && array.header.shape.size() <= mostDimensions)
        bringIntoCOrder(array);
    return array;
}

LabelledImages npyImages(const NpyBytes &array, const std::string &place)
{
    const Layout layout = layoutOf(array.header.shape, place);
    if (array.count == 0)
        refuseFile(place, "holds no images");
    requireReasonable(std::uint64_t(array.header.shape[0]), std::uint64_t(layout.shape.size()), place);
    const bool plain = array.header.type == "|u1";
    const double scale = plain ? 1 : scaleOf(array, place);
    const auto byteAt = [&](std::size_t i) {
        return plain ? array.bytes[array.begin + i] : byteOf(array.value(i) * scale);
    };
    LabelledImages images{layout.shape, Bytes(array.count), {}};
    const std::size_t channels = std::size_t(layout.shape.channels), size = std::size_t(layout.shape.size()),
                      area = size / channels;
    for (std::size_t i = 0; i < array.count; ++i) {
        const std::size_t image = i / size, rest = i % size;
        const std::size_t to = layout.channelsLast ? rest % channels * area + rest / channels : rest;
        images.pixels[image * size + to] = byteAt(i);
    }
    return images;
}

std::vector<long long> npyLabels(const NpyBytes &array, const std::string &place)
{
    const auto &shape = array.header.shape;
    if (shape.empty() || shape.size() > 2 || (shape.size() == 2 && shape[1] != 1))
        refuseFile(place, "has the shape " + text(shape) + "; labels are N whole numbers");
    std::vector<long long> labels;
    for (std::size_t i = 0; i < array.count; ++i) {
        const double value = array.value(i);
        if (!(std::abs(value) < 1e15) || value != std::floor(value))
            refuseFile(place, "label " + std::to_string(i) + " is not a whole number");
        labels.push_back(static_cast<long long>(value));
    }
    return labels;
}

}  // namespace pitfall
