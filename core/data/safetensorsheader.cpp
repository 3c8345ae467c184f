#include "core/data/safetensorsheader.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/config/strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pitfall {

namespace {

using Json = nlohmann::json;

/// Parses the entry of one tensor; its errors name the file and the tensor.
class EntryParser {
public:
    EntryParser(const std::string &path, const std::string &name, const Json &json)
        : m_where(path + ": tensor \"" + name + "\" "), m_name(name), m_json(json)
    {
    }

    TensorEntry parse() const
    {
        if (!m_json.is_object() || m_json.size() != 3 || !m_json.contains("dtype") || !m_json.contains("shape") ||
            !m_json.contains("data_offsets"))
            refuse("must have a dtype, a shape and data_offsets, and nothing else");
        if (m_json["dtype"] != "F32")
            refuse("has the type " + m_json["dtype"].dump() + "; only \"F32\" can be read");
        const std::vector<std::uint64_t> shape = numbers("shape");
        const std::vector<std::uint64_t> offsets = numbers("data_offsets");
        if (offsets.size() != 2 || offsets[0] > offsets[1])
            refuse("has data_offsets that are not a begin and an end");
        if (bytes(shape) != offsets[1] - offsets[0])
            refuse("has " + std::to_string(offsets[1] - offsets[0]) + " bytes, which do not match its shape " +
                   m_json["shape"].dump());
        return {m_name, {shape.begin(), shape.end()}, offsets[0], offsets[1]};
    }

private:
    std::vector<std::uint64_t> numbers(const char *key) const
    {
        const Json &list = m_json[key];
        const bool good = list.is_array() && std::all_of(list.begin(), list.end(), [](const Json &number) {
                              return number.is_number_unsigned();
                          });
        if (!good)
            refuse(std::string("has a ") + key + " that is not a list of non-negative integers");
        return list.get<std::vector<std::uint64_t>>();
    }

    std::uint64_t bytes(const std::vector<std::uint64_t> &shape) const
    {
        std::uint64_t product = sizeof(float);
        for (const std::uint64_t size : shape) {
            if (size > std::uint64_t(INT64_MAX) || __builtin_mul_overflow(product, size, &product))
                refuse("has a shape that is impossibly large: " + m_json["shape"].dump());
        }
        return product;
    }

    [[noreturn]] void refuse(const std::string &what) const { throw FileError(m_where + oneLine(what) + "."); }

    std::string m_where;
    const std::string &m_name;
    const Json &m_json;
};

std::map<std::string, std::string> parseMetadata(const Json &json, const std::string &path)
{
    const bool good =
        json.is_object() && std::all_of(json.begin(), json.end(), [](const Json &value) { return value.is_string(); });
    if (!good)
        throw FileError(path + ": its __metadata__ must be an object of texts.");
    return json.get<std::map<std::string, std::string>>();
}

/// Tensors must follow each other without gaps or overlaps and fill the data.
void checkLayout(const std::vector<TensorEntry> &entries, std::uint64_t dataSize, const std::string &path)
{
    std::uint64_t position = 0;
    for (const TensorEntry &entry : entries) {
        if (entry.begin != position)
            throw FileError(path + ": tensor \"" + entry.name + "\" begins at byte " + std::to_string(entry.begin) +
                            " of the data, not at " + std::to_string(position) + " where the one before it ends.");
        if (entry.end > dataSize)
            throw FileError(path + ": tensor \"" + entry.name + "\" ends at byte " + std::to_string(entry.end) +
                            " of the data, but there are only " + std::to_string(dataSize) + ".");
        position = entry.end;
    }
    if (position != dataSize)
        throw FileError(path + ": has " + std::to_string(dataSize - position) + " bytes after its last tensor.");
}

}  // namespace

SafetensorsHeader parseSafetensorsHeader(std::string_view text, std::uint64_t dataSize, const std::string &path)
{
    if (text.empty() || text.front() != '{')
        throw FileError(path + ": is not a safetensors file: its header is not a JSON object.");
    const Json json = parseStrictJson(text, path);

    SafetensorsHeader header;
    for (const auto &[name, value] : json.items()) {
        if (name == "__metadata__")
            header.metadata = parseMetadata(value, path);
        else
            header.entries.push_back(EntryParser(path, name, value).parse());
    }
    std::sort(header.entries.begin(), header.entries.end(), [](const TensorEntry &a, const TensorEntry &b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    checkLayout(header.entries, dataSize, path);
    return header;
}

}  // namespace pitfall
