#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/data/npy.h"
#include "core/data/npyheader.h"
#include "core/data/wholefile.h"

#include <algorithm>
#include <bit>
#include <climits>
#include <cmath>
#include <cstring>
#include <map>
#include <type_traits>

namespace pitfall {

static_assert(std::endian::native == std::endian::little, "the files that can be read are little-endian");

namespace {

constexpr std::uint32_t largestHeader = 1 << 20;  // bytes
constexpr std::size_t blockValues = 16384;

[[noreturn]] void refuse(const std::string &path, const std::string &what)
{
    throw FileError(path + ": " + oneLine(what) + ".");
}

template<class Stored, class Wanted>
void convert(const char *from, std::size_t count, Wanted *to)
{
    for (std::size_t i = 0; i < count; ++i) {
        Stored value;
        std::memcpy(&value, from + i * sizeof(Stored), sizeof(Stored));
        to[i] = Wanted(value);
    }
}

template<class Wanted>
struct Type {
    std::size_t bytes;  // of one stored value
    void (*convert)(const char *from, std::size_t count, Wanted *to);
};

template<class Stored, class Wanted>
Type<Wanted> type()
{
    return {sizeof(Stored), &convert<Stored, Wanted>};
}

template<class Wanted>
std::map<std::string, Type<Wanted>> readableTypes()
{
    std::map<std::string, Type<Wanted>> types = {
        {"|i1", type<std::int8_t, Wanted>()},  {"|u1", type<std::uint8_t, Wanted>()},
        {"<i2", type<std::int16_t, Wanted>()}, {"<u2", type<std::uint16_t, Wanted>()},
        {"<i4", type<std::int32_t, Wanted>()}, {"<u4", type<std::uint32_t, Wanted>()},
        {"<i8", type<std::int64_t, Wanted>()}, {"<u8", type<std::uint64_t, Wanted>()},
    };
    if constexpr (std::is_floating_point_v<Wanted>) {
        types["<f4"] = type<float, Wanted>();
        types["<f8"] = type<double, Wanted>();
    }
    return types;
}

NpyHeader readHeader(WholeFile &file, const std::string &path)
{
    unsigned char magic[8];
    if (file.left() < 12)
        refuse(path, "is too short to be a NumPy file");
    file.read(magic, sizeof magic);
    if (std::memcmp(magic, "\x93NUMPY", 6) != 0)
        refuse(path, "is not a NumPy file: it does not begin with \\x93NUMPY");
    if (magic[6] < 1 || magic[6] > 3)
        refuse(path, "has version " + std::to_string(magic[6]) + " of the format; 1, 2 and 3 can be read");
    std::uint32_t length = 0;
    file.read(&length, magic[6] == 1 ? 2 : 4);
    if (length > largestHeader || length > file.left())
        refuse(path, "ends in the middle of its header");
    std::string text(length, '\0');
    file.read(text.data(), text.size());
    return parseNpyHeader(text, path);
}

/// How many values the file holds, which must be what its header says.
std::size_t checkedCount(const NpyHeader &header, std::size_t bytesEach, const WholeFile &file, const std::string &path)
{
    std::uint64_t bytes = bytesEach;
    for (const std::int64_t size : header.shape) {
        if (__builtin_mul_overflow(bytes, std::uint64_t(size), &bytes))
            refuse(path, "claims to have an impossibly large shape");
    }
    if (bytes != file.left())
        refuse(path, "holds " + std::to_string(file.left()) + " bytes of values; its header promises " +
                         std::to_string(bytes));
    return bytes / bytesEach;
}

template<class Wanted>
struct Array {
    std::vector<std::int64_t> shape;
    std::vector<Wanted> values;
};

template<class Wanted>
Array<Wanted> readArray(const std::string &path)
{
    WholeFile file(path);
    const NpyHeader header = readHeader(file, path);
    const auto types = readableTypes<Wanted>();
    const auto found = types.find(header.type);
    if (found == types.end())
        refuse(path, "holds values of type '" + header.type + "'; " +
                         (std::is_floating_point_v<Wanted> ? "float32, float64 and integers" : "integers") +
                         " of this machine's byte order can be read");
    if (header.fortranOrder)
        refuse(path, "is in Fortran order; save it with numpy.ascontiguousarray");

    const Type<Wanted> stored = found->second;
    Array<Wanted> array{header.shape, std::vector<Wanted>(checkedCount(header, stored.bytes, file, path))};
    std::vector<char> block(blockValues * stored.bytes);
    for (std::size_t done = 0; done < array.values.size();) {
        const std::size_t count = std::min(blockValues, array.values.size() - done);
        file.read(block.data(), count * stored.bytes);
        stored.convert(block.data(), count, array.values.data() + done);
        done += count;
    }
    return array;
}

/// "[3, 0, 12]" of the value number `flat`.
std::string place(std::size_t flat, const std::vector<std::int64_t> &shape)
{
    std::string text;
    for (auto size = shape.rbegin(); size != shape.rend(); ++size) {
        text = std::to_string(flat % std::size_t(*size)) + (text.empty() ? "" : ", ") + text;
        flat /= std::size_t(*size);
    }
    return "[" + text + "]";
}

void requireShape(const NpyArray &array, std::size_t rank, const char *wanted, const std::string &path)
{
    const bool good = array.shape.size() == rank && std::all_of(array.shape.begin(), array.shape.end(),
                                                                [](auto size) { return size >= 1 && size <= INT_MAX; });
    if (good)
        return;
    std::string found;
    for (const std::int64_t size : array.shape)
        found += (found.empty() ? "" : "×") + std::to_string(size);
    refuse(path, "has the shape " + (found.empty() ? "of a single number" : found) + "; " + wanted + " is needed");
}

}  // namespace

NpyArray readNpy(const std::string &path)
{
    auto [shape, values] = readArray<float>(path);
    const auto bad = std::find_if(values.begin(), values.end(), [](float value) { return !std::isfinite(value); });
    if (bad != values.end())
        refuse(path, "the value at " + place(std::size_t(bad - values.begin()), shape) + " is " +
                         (std::isnan(*bad) ? "NaN" : "infinite or too large for float32"));
    return {std::move(shape), std::move(values)};
}

ImageBatch readNpyImages(const std::string &path)
{
    NpyArray array = readNpy(path);
    requireShape(array, 4, "images × channels × height × width", path);
    return {{int(array.shape[1]), int(array.shape[2]), int(array.shape[3])}, std::move(array.values)};
}

FeatureMatrix readNpyFeatures(const std::string &path)
{
    NpyArray array = readNpy(path);
    requireShape(array, 2, "images × dimensions", path);
    return {array.shape[1], std::move(array.values)};
}

std::vector<int> readNpyLabels(const std::string &path)
{
    const auto [shape, values] = readArray<std::int64_t>(path);
    if (shape.size() != 1)
        refuse(path, "has " + std::to_string(shape.size()) + " dimensions; labels have 1");
    const auto bad =
        std::find_if(values.begin(), values.end(), [](std::int64_t value) { return value < 0 || value > INT_MAX; });
    if (bad != values.end())
        refuse(path, "label " + std::to_string(bad - values.begin()) + " is " + std::to_string(*bad) +
                         "; labels are counted from 0");
    return {values.begin(), values.end()};
}

}  // namespace pitfall
