#include "core/config/strictjson.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <set>
#include <vector>

namespace pitfall {

namespace {

using Json = nlohmann::json;

constexpr int deepestNesting = 16;

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
        else if (event == Json::parse_event_t::key && !m_keys.back().insert(parsed.get<std::string>()).second)
            throw FileError(m_source + ": has the key \"" + parsed.get<std::string>() + "\" twice.");
    }

private:
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
        throw FileError(source + ": is not valid JSON: " + withoutLibraryPrefix(e.what()) + ".");
    }
}

}  // namespace pitfall
