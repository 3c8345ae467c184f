#include "core/data/packedfolder.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

#include <filesystem>

using namespace pitfall;

namespace fs = std::filesystem;

/// A run in one file: what is unpacked is within the limits and in its folder; what is refused leaves nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    const std::string path = input.asFile("a.pitfall");
    const std::string folder = input.path() + "/run";
    const PackLimits limits{1 << 20, 20};
    mayRefuse([&] { unpackFolder(path, "session.json", folder, limits); });
    std::uint64_t bytes = 0;
    int files = 0;
    for (const auto &entry : fs::recursive_directory_iterator(input.path()))
        if (entry.path() != path && !entry.is_directory()) {
            require(entry.is_regular_file() && !entry.is_symlink(), "something else than a file was unpacked");
            require(entry.path().string().starts_with(folder + "/"), "something was left beside the folder");
            bytes += entry.file_size();
            ++files;
        }
    require(bytes <= limits.bytes && files <= limits.files, "more than the limits was unpacked");
    return 0;
}
