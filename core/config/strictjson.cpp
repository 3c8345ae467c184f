#include "core/config/strictjson.h"

#include "core/base/error.h"
#include "core/base/oneline.h"

#include <nlohmann/json.hpp>

#include <set>
#include <vector>

namespace pitfall {

namespace {

using Json = nlohmann::json;

constexpr int deepestNesting = 16;
constexpr std::size_t longestKey = 500;  // bytes

/// Watches a parser go by and throws at what is not allowed.
class Watcher {
public:
    explicit Watcher(const std::string &source) : m_source(source) {}

    void see(int depth, Json::parse_event_t event, const Json &parsed)
    {
        if (depth > deepestNesting)
            throw FileError(m_source + ": is nested too deeply (more than 16 levels).");
        if (event == Json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == Json::parse_event_t::key)
            seeKey(parsed.get<std::string>());
    }

private:
    /// Keys are repeated in complaints, and by no one meant to be anything but names.
    void seeKey(const std::string &key)
    {
        if (key.size() > longestKey || oneLine(key) != key)
            throw FileError(m_source + ": has a key that is longer than " + std::to_string(longestKey) +
                            " bytes or has control characters in it.");
        if (!m_keys.back().insert(key).second)
            throw FileError(m_source + ": has the key \"" + key + "\" twice.");
    }

    const std::string &m_source;
    std::vector<std::set<std::string>> m_keys;  // of the objects that are open
};

std::string withoutLibraryPrefix(const std::string &message)
{
    const auto end = message.find("] ");
    return message.front() == '[' && end != std::string::npos ? message.substr(end + 2) : message;
}

}  // namespace

Json parseStrictJson(std::string_view text, const std::string &source)
{
    Watcher watcher(source);
    try {
        return Json::parse(text, [&watcher](int depth, Json::parse_event_t event, Json &parsed) {
            watcher.see(depth, event, parsed);
            return true;
        });
    } catch (const Json::exception &e) {
        throw FileError(source + ": is not valid JSON: " + oneLine(withoutLibraryPrefix(e.what())) + ".");
    }
}

}  // namespace pitfall
