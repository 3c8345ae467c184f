#include "core/experiment/baselinestore.h"

#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "core/experiment/intervaljson.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

namespace pitfall {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

fs::path storeFolder()
{
    if (const char *cache = std::getenv("XDG_CACHE_HOME"); cache && *cache)
        return fs::path(cache) / "pitfall" / "baselines";
    if (const char *home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".cache" / "pitfall" / "baselines";
    return {};
}

/// FNV-1a; the identity is stored in the file too, so that a clash is noticed.
std::string fileName(const std::string &identity)
{
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (unsigned char c : identity)
        hash = (hash ^ c) * 0x100000001b3ull;
    char text[24];
    std::snprintf(text, sizeof text, "%016llx.json", static_cast<unsigned long long>(hash));
    return text;
}

std::optional<Baseline> read(const fs::path &path, const std::string &identity)
{
    std::ifstream file(path);
    const json kept = json::parse(file, nullptr, false);
    if (!kept.is_object() || kept.value("identity", json()) != identity)
        return {};
    try {
        const Baseline baseline{kept.at("key").get<std::string>(), kept.at("label").get<std::string>(),
                                kept.at("dimension").get<std::int64_t>(), intervalFromJson(kept.at("linear")),
                                intervalFromJson(kept.at("knn"))};
        const bool isUsable = isAccuracy(baseline.linear) && isAccuracy(baseline.knn);
        return isUsable ? std::optional(baseline) : std::nullopt;
    } catch (const json::exception &) {
        return {};
    }
}

void write(const fs::path &path, const std::string &identity, const Baseline &baseline)
{
    const json kept = {{"identity", identity},
                       {"key", baseline.key},
                       {"label", baseline.label},
                       {"dimension", baseline.dimension},
                       {"linear", intervalToJson(baseline.linear)},
                       {"knn", intervalToJson(baseline.knn)}};
    try {
        fs::create_directories(path.parent_path());
        writeWhole(path.string(), kept.dump());
    } catch (const std::exception &) {
        // Only time is lost: it will be measured again.
    }
}

}  // namespace

Baseline keptBaseline(const std::string &identity, const std::function<Baseline()> &measure)
{
    const fs::path folder = storeFolder();
    if (folder.empty())
        return measure();
    const fs::path path = folder / fileName(identity);
    if (auto kept = read(path, identity))
        return *kept;
    const Baseline measured = measure();
    write(path, identity, measured);
    return measured;
}

}  // namespace pitfall
