#include "core/config/configjson.h"
#include "core/config/networkshape.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

#include <nlohmann/json.hpp>

using namespace pitfall;

/// A config that is accepted survives being written and read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    const std::string path = input.asFile("config.json");
    mayRefuse([&path] {
        const ExperimentConfig config = readConfigFile(path);
        require(configFromJson(nlohmann::json::parse(toJson(config).dump())) == config, "a config was changed");
        networkShape(config.network, {1, 28, 28});
    });
    return 0;
}
