#include "app/cli/splitoption.h"

#include "core/base/error.h"

namespace pitfall {

void addSplitOption(CLI::App &command, std::string &split)
{
    command.add_option("--split", split, "train, validation or test")
        ->required()
        ->check(CLI::IsMember({"train", "validation", "test"}));
}

const Subset &splitNamed(const Splits &splits, const std::string &name)
{
    const Subset &subset = name == "train" ? splits.train : name == "validation" ? splits.validation : splits.test;
    if (subset.count() == 0)
        throw ConfigError("--split " + name + ": this run has no " + name + " images; choose another split.");
    return subset;
}

}  // namespace pitfall
