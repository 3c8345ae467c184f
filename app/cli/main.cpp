#include "app/cli/commands.h"

#include "core/base/error.h"

#include <iostream>
#include <new>

namespace {

constexpr int done = 0;
constexpr int somethingFailed = 1;
constexpr int wrongUsage = 2;

int complain(const std::string &message, int status)
{
    std::cerr << "pitfall-cli: " << message.substr(0, message.find('\n')) << '\n';
    return status;
}

int perform(const pitfall::Action &action)
{
    try {
        return action();
    } catch (const pitfall::ConfigError &error) {
        return complain(error.what(), wrongUsage);
    } catch (const pitfall::Error &error) {
        return complain(error.what(), somethingFailed);
    } catch (const std::bad_alloc &) {
        return complain("There is not enough memory; use fewer images, or a smaller network or batch.",
                        somethingFailed);
    } catch (const std::exception &error) {
        return complain(error.what(), somethingFailed);
    }
}

}  // namespace

int main(int argc, char **argv)
{
    CLI::App app("Pitfall trains stacked convolutional auto-encoders and measures whether good reconstructions "
                 "make good features.",
                 "pitfall-cli");
    app.set_version_flag("--version", "pitfall-cli " PITFALL_VERSION);
    app.require_subcommand(1);
    app.set_help_all_flag("--help-all", "Print the help of every command");
    pitfall::Action action;
    pitfall::addDoctor(app, action);
    pitfall::addDatasets(app, action);
    pitfall::addTrain(app, action);
    pitfall::addFeatures(app, action);
    pitfall::addReconstruct(app, action);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &success) {
        return app.exit(success);
    } catch (const CLI::ParseError &error) {
        return complain(std::string(error.what()) + " (pitfall-cli --help-all lists what there is)", wrongUsage);
    }
    const int status = perform(action);
    if (status == done && !std::cout.flush())
        return complain("standard output: cannot be written", somethingFailed);
    return status;
}
