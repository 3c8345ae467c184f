#include "core/data/npy.h"
#include "core/data/npybytes.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

using namespace pitfall;

/// By the reader of the command line's arrays, and by that of data sets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    const std::string path = input.asFile("a.npy");
    mayRefuse([&path] { readNpy(path); });
    mayRefuse([&path] { readNpyImages(path); });
    mayRefuse([&path] { readNpyFeatures(path); });
    mayRefuse([&path] { readNpyLabels(path); });
    mayRefuse([&] { npyImages(checkedNpy({data, data + size}, path), path); });
    mayRefuse([&] { npyLabels(checkedNpy({data, data + size}, path), path); });
    return 0;
}
