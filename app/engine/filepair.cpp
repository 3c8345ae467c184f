#include "app/engine/filepair.h"

#include "core/base/error.h"
#include "core/data/atomicfile.h"

#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

/// Devices may be named twice: nothing is lost that was not to be thrown away.
bool isOneFile(const std::string &one, const std::string &other)
{
    std::error_code ignored;
    return fs::weakly_canonical(fs::absolute(one), ignored) == fs::weakly_canonical(fs::absolute(other), ignored) &&
           !fs::is_other(one, ignored);
}

}  // namespace

void writePair(const OutputFile &one, const OutputFile &other)
{
    if (isOneFile(one.path, other.path))
        throw ConfigError(one.option + " and " + other.option + " name the same file, " + one.path +
                          "; give each its own.");
    AtomicFile oneFile(one.path);
    AtomicFile otherFile(other.path);
    one.write(oneFile.stream());
    other.write(otherFile.stream());
    oneFile.flush();
    otherFile.flush();
    oneFile.commit();
    otherFile.commit();
}

}  // namespace pitfall
