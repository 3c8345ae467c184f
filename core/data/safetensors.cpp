#include "core/data/safetensors.h"

#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "core/data/safetensorsheader.h"
#include "core/data/wholefile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>

namespace pitfall {

static_assert(std::endian::native == std::endian::little, "safetensors files are little-endian");

namespace {

constexpr std::uint64_t largestHeader = 100'000'000;  // bytes
constexpr std::uint64_t alignment = 8;                // bytes

void checkTensors(const std::string &path, const std::vector<NamedTensor> &tensors)
{
    std::set<std::string> names;
    for (const NamedTensor &tensor : tensors) {
        std::int64_t size = 1;
        for (const std::int64_t each : tensor.shape)
            size *= each;
        if (std::uint64_t(size) != tensor.values.size())
            throw FileError(path + ": tensor \"" + tensor.name + "\" has " + std::to_string(tensor.values.size()) +
                            " values, which do not match its shape.");
        if (tensor.name == "__metadata__" || !names.insert(tensor.name).second)
            throw FileError(path + ": tensor \"" + tensor.name + "\" cannot be written under this name.");
    }
}

std::string headerText(const std::vector<NamedTensor> &tensors, const std::map<std::string, std::string> &metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t position = 0;
    for (const NamedTensor &tensor : tensors) {
        const std::uint64_t end = position + tensor.values.size() * sizeof(float);
        header[tensor.name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {position, end}}};
        position = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + alignment - 1) / alignment * alignment, ' ');
    return text;
}

void checkFinite(const std::string &path, const NamedTensor &tensor)
{
    const auto bad =
        std::find_if(tensor.values.begin(), tensor.values.end(), [](float v) { return !std::isfinite(v); });
    if (bad != tensor.values.end())
        throw FileError(path + ": tensor \"" + tensor.name + "\" has a value that is not a finite number (number " +
                        std::to_string(bad - tensor.values.begin()) + ", counted from 0).");
}

}  // namespace

void writeSafetensors(std::ostream &to, const std::string &path, const std::vector<NamedTensor> &tensors,
                      const std::map<std::string, std::string> &metadata)
{
    checkTensors(path, tensors);
    const std::string header = headerText(tensors, metadata);
    const std::uint64_t length = header.size();
    to.write(reinterpret_cast<const char *>(&length), sizeof length);
    to << header;
    for (const NamedTensor &tensor : tensors)
        to.write(reinterpret_cast<const char *>(tensor.values.data()),
                 std::streamsize(tensor.values.size() * sizeof(float)));
}

void writeSafetensors(const std::string &path, const std::vector<NamedTensor> &tensors,
                      const std::map<std::string, std::string> &metadata)
{
    checkTensors(path, tensors);
    AtomicFile file(path);
    writeSafetensors(file.stream(), path, tensors, metadata);
    file.commit();
}

TensorFile readSafetensors(const std::string &path)
{
    WholeFile file(path);
    std::uint64_t length = 0;
    if (file.left() < sizeof length)
        throw FileError(path + ": is too short to be a safetensors file.");
    file.read(&length, sizeof length);
    if (length > largestHeader || length > file.left())
        throw FileError(path + ": is not a whole safetensors file: its header claims " + std::to_string(length) +
                        " bytes, and " + std::to_string(file.left()) + " are there.");
    std::string text(length, '\0');
    file.read(text.data(), text.size());

    const SafetensorsHeader header = parseSafetensorsHeader(text, file.left(), path);
    TensorFile result{{}, header.metadata};
    for (const TensorEntry &entry : header.entries) {
        NamedTensor tensor{entry.name, entry.shape, std::vector<float>((entry.end - entry.begin) / sizeof(float))};
        file.read(tensor.values.data(), tensor.values.size() * sizeof(float));
        checkFinite(path, tensor);
        result.tensors.push_back(std::move(tensor));
    }
    return result;
}

}  // namespace pitfall
