#include "app/cli/commands.h"

#include "app/cli/validators.h"
#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfile.h"

#include <iostream>

#include <nlohmann/json.hpp>

namespace pitfall {

namespace {

struct PackOptions {
    std::string from;
    std::string to;
};

int pack(const PackOptions &options)
{
    readSessionFile(options.from);
    packRun(options.from, options.to);
    std::cout << options.to << ": " << options.from << " in one file\n";
    return 0;
}

int unpack(const PackOptions &options)
{
    unpackRun(options.from, options.to);
    std::cout << options.to << ": the run of " << options.from << '\n';
    return 0;
}

}  // namespace

void addPack(CLI::App &app, Action &action)
{
    auto options = std::make_shared<PackOptions>();
    CLI::App *packing = app.add_subcommand("pack", "Put a run into one file, to hand it out");
    packing->add_option("DIR", options->from, "Folder of a run")->required()->check(notEmpty());
    packing->add_option("FILE", options->to, "File to write, such as run.pitfall")->required()->check(notEmpty());
    packing->callback([=, &action] { action = [options] { return pack(*options); }; });
    CLI::App *unpacking = app.add_subcommand("unpack", "Make a folder of a run in one file");
    unpacking->add_option("FILE", options->from, "A run in one file")->required()->check(notEmpty());
    unpacking->add_option("DIR", options->to, "Folder to make")->required()->check(notEmpty());
    unpacking->callback([=, &action] { action = [options] { return unpack(*options); }; });
}

}  // namespace pitfall
