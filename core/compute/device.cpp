#include "core/compute/device.h"

#include "core/base/error.h"
#include "core/compute/libtorch.h"

#include <atomic>

namespace pitfall {

namespace {

std::atomic<bool> onCuda = false;

}  // namespace

std::vector<std::string> devices()
{
    std::vector<std::string> names = {"cpu"};
    if (torch::cuda::is_available())
        for (std::size_t i = 0; i < torch::cuda::device_count(); ++i)
            names.push_back("cuda:" + std::to_string(i));
    return names;
}

void trainOn(const std::string &wish)
{
    const bool there = devices().size() > 1;
    if (wish == "cuda" && !there)
        throw Error("--device cuda: LibTorch sees no CUDA device here; leave the option out to train on the processor, "
                    "or see README, \"An official LibTorch, also with CUDA\".");
    onCuda = there && wish != "cpu";
}

bool trainsOnCuda()
{
    return onCuda;
}

}  // namespace pitfall
