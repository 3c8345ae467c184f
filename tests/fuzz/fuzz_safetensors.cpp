#include "core/data/safetensors.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

using namespace pitfall;

/// What is read is what is written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    const std::string path = input.asFile("a.safetensors");
    mayRefuse([&] {
        const TensorFile file = readSafetensors(path);
        const std::string copy = input.path() + "/b.safetensors";
        writeSafetensors(copy, file.tensors, file.metadata);
        require(readSafetensors(copy).tensors.size() == file.tensors.size(), "tensors were lost");
    });
    return 0;
}
