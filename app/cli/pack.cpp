#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/validators.h"

namespace pitfall {

void addPack(CLI::App &app, Action &action)
{
    auto options = std::make_shared<PackOptions>();
    CLI::App *packing = app.add_subcommand("pack", "Put a run into one file, to hand it out");
    packing->add_option("DIR", options->from, "Folder of a run")->required()->check(notEmpty());
    packing->add_option("FILE", options->to, "File to write, such as run.pitfall")->required()->check(notEmpty());
    packing->callback([=, &action] { action = [options] { return runPack(*options); }; });
    CLI::App *unpacking = app.add_subcommand("unpack", "Make a folder of a run in one file");
    unpacking->add_option("FILE", options->from, "A run in one file")->required()->check(notEmpty());
    unpacking->add_option("DIR", options->to, "Folder to make")->required()->check(notEmpty());
    unpacking->callback([=, &action] { action = [options] { return runUnpack(*options); }; });
}

}  // namespace pitfall
