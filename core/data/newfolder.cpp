#include "core/data/newfolder.h"

#include "core/base/error.h"
#include "core/data/makefolder.h"

#include <unistd.h>

#include <atomic>
#include <utility>

namespace pitfall {

namespace fs = std::filesystem;

namespace {

fs::path besideOf(fs::path place)
{
    static std::atomic<int> number = 0;
    if (place.filename().empty())  // it ends with a slash
        place = place.parent_path();
    const std::string name = "." + place.filename().string().substr(0, 200) + "." + std::to_string(::getpid()) + "-" +
                             std::to_string(++number) + ".tmp";
    return place.parent_path() / name;
}

}  // namespace

NewFolder::NewFolder(const fs::path &place) : m_place(place)
{
    std::error_code error;
    if (fs::exists(place, error) && !(fs::is_directory(place, error) && fs::is_empty(place, error)))
        throw FileError(place.string() + ": is there already; choose another folder.");
    const fs::path temporary = besideOf(place);
    fs::create_directories(temporary, error);
    if (error)
        throw FileError(place.string() + ": the folder cannot be made: " + error.message() + ".");
    m_temporary = temporary;
}

NewFolder::~NewFolder()
{
    std::error_code ignored;
    if (!m_temporary.empty())
        fs::remove_all(m_temporary, ignored);
}

void NewFolder::commit()
{
    std::error_code error;
    fs::rename(m_temporary, m_place, error);
    if (error)
        throw FileError(m_place.string() + ": cannot be put in place: " + error.message() + ".");
    flushFolder(fs::absolute(std::exchange(m_temporary, {}), error).parent_path());
}

}  // namespace pitfall
