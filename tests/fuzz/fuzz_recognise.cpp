#include "core/data/recognise.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

using namespace pitfall;

/// What a person brings, be it a file or a folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    for (const std::string &path : input.asFiles())
        mayRefuse([&path] { require(!recogniseDataset(path).name.empty(), "it was recognised as nothing"); });
    return 0;
}
