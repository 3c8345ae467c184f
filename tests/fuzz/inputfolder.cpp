#include "tests/fuzz/inputfolder.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = "== ";
constexpr std::size_t mostFiles = 16;
constexpr std::size_t longestName = 60;

/// In memory, one for this process; caches go there too.
class Root {
public:
    Root() : m_path("/dev/shm/pitfall-fuzz-" + std::to_string(getpid()))
    {
        fs::create_directories(m_path);
        setenv("XDG_CACHE_HOME", (m_path + "/cache").c_str(), 1);
        setenv("XDG_DATA_HOME", (m_path + "/data").c_str(), 1);
    }
    ~Root()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

const std::string &rootPath()
{
    static const Root root;
    return root.path();
}

/// Plain names, one or two folders deep: nothing absolute, hidden or upwards.
bool isPlain(std::string_view name)
{
    if (name.empty() || name.size() > longestName || std::count(name.begin(), name.end(), '/') > 2)
        return false;
    char before = '/';
    for (const char c : name) {
        const bool letter = std::isalnum(std::uint8_t(c)) || c == '_' || c == '-';
        if (!letter && (before == '/' || (c != '.' && c != '/')))
            return false;
        before = c;
    }
    return before != '/';
}

bool write(const fs::path &path, std::string_view bytes)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), std::streamsize(bytes.size()));
    return bool(file);
}

}  // namespace

InputFolder::InputFolder(const std::uint8_t *data, std::size_t size)
    : m_bytes(reinterpret_cast<const char *>(data), size), m_path(rootPath() + "/input")
{
    fs::create_directories(m_path);
}

InputFolder::~InputFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
    fs::remove_all(rootPath() + "/cache", ignored);
}

std::string InputFolder::asFile(const std::string &name) const
{
    write(fs::path(m_path) / name, m_bytes);
    return m_path + "/" + name;
}

std::vector<std::string> InputFolder::asFiles() const
{
    std::vector<std::string> paths = {m_path};
    std::size_t files = 0, at = 0;
    while (m_bytes.substr(at, mark.size()) == mark && files < mostFiles) {
        const std::size_t line = std::min(m_bytes.find('\n', at), m_bytes.size());
        const std::string_view name = m_bytes.substr(at + mark.size(), line - at - mark.size());
        const std::size_t end = m_bytes.find("\n== ", line + 1);
        const std::string_view content = line < m_bytes.size() ? m_bytes.substr(line + 1, end - line - 1) : "";
        if (isPlain(name) && write(fs::path(m_path) / name, content)) {
            ++files;
            paths.push_back(m_path + "/" + std::string(name));
        }
        at = end == std::string_view::npos ? m_bytes.size() : end + 1;
    }
    paths.resize(files == 1 ? 2 : 1);
    return paths;
}

}  // namespace pitfall
