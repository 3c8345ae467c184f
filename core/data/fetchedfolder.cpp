#include "core/data/fetchedfolder.h"

#include <cstdlib>
#include <filesystem>

namespace pitfall {

std::string fetchedFolder(const std::string &name)
{
    namespace fs = std::filesystem;
    const auto in = [&name](const fs::path &data) { return (data / "pitfall" / "datasets" / name).string(); };
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data == '/')
        return in(data);
    if (const char *home = std::getenv("HOME"); home && *home)
        return in(fs::path(home) / ".local" / "share");
    return {};
}

}  // namespace pitfall
