#include "app/cli/engine.h"

#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfile.h"

#include <iostream>

#include <nlohmann/json.hpp>

namespace pitfall {

int runPack(const PackOptions &options)
{
    readSessionFile(options.from);
    packRun(options.from, options.to);
    std::cout << options.to << ": " << options.from << " in one file\n";
    return 0;
}

int runUnpack(const PackOptions &options)
{
    unpackRun(options.from, options.to);
    std::cout << options.to << ": the run of " << options.from << '\n';
    return 0;
}

}  // namespace pitfall
