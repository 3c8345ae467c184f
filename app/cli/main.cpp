#include "app/cli/commands.h"

#include "core/base/imagesmissing.h"
#include "core/base/memory.h"

#include <csignal>
#include <cstdio>
#include <iostream>

namespace {

constexpr int done = 0;
constexpr int somethingFailed = 1;
constexpr int wrongUsage = 2;

int complain(const std::string &message, int status)
{
    std::cerr << "pitfall-cli: " << message.substr(0, message.find('\n')) << '\n';
    return status;
}

std::string commandNames(const CLI::App &app)
{
    std::string names;
    for (const CLI::App *command : app.get_subcommands({}))
        names += (names.empty() ? "" : ", ") + command->get_name();
    return names;
}

/// What is wrong with the first word of the line; empty if it is a command, or asks for help or the version.
std::string wrongCommand(const CLI::App &app, int argc, char **argv)
{
    const std::string word = argc > 1 ? argv[1] : "";
    const auto isIt = [&word](const CLI::App *command) { return command->get_name() == word; };
    if (!app.get_subcommands(isIt).empty() || word == "-h" || word.starts_with("--help") || word == "--version")
        return {};
    const std::string problem = argc > 1 ? "\"" + word + "\" is not a command" : "A command is missing";
    return problem + "; there are " + commandNames(app) + ".";
}

/// CLI11's sentences, where they are not yet sentences.
std::string inWords(const CLI::ParseError &error, const std::string &command)
{
    std::string text = error.what();
    const std::string option = text.substr(0, text.find(':'));
    if (error.get_name() == "ArgumentMismatch")
        text = option + (text.find("received") == std::string::npos ? " needs a value" : " is given more than once");
    return text + "; see pitfall-cli " + command + " --help.";
}

bool outputIsWhole()
{
    return std::cout.flush() && std::fflush(stdout) == 0 && !std::ferror(stdout);
}

int perform(const pitfall::Action &action)
{
    try {
        return action();
    } catch (const pitfall::ConfigError &error) {
        return complain(error.what(), wrongUsage);
    } catch (const pitfall::ImagesMissing &error) {
        return complain(std::string(error.what()) + " Say which folder or file has them (--data, or data.path in it).",
                        somethingFailed);
    } catch (const pitfall::Error &error) {
        return complain(error.what(), somethingFailed);
    } catch (const std::exception &error) {
        return complain(pitfall::isOutOfMemory(error) ? pitfall::outOfMemorySentence : error.what(), somethingFailed);
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
    pitfall::addScore(app, action);
    pitfall::addReport(app, action);
    pitfall::addProbe(app, action);
    pitfall::addSeparability(app, action);
    pitfall::addFineTune(app, action);
    pitfall::addDecoders(app, action);
    pitfall::addEmbed(app, action);
    pitfall::addPack(app, action);
    pitfall::addImport(app, action);
    pitfall::addStudy(app, action);
    std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away must not end a run
    std::signal(SIGXFSZ, SIG_IGN);  // nor a limit on the size of files
    if (const std::string problem = wrongCommand(app, argc, argv); !problem.empty())
        return complain(problem, wrongUsage);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &success) {
        return app.exit(success);
    } catch (const CLI::ParseError &error) {
        return complain(inWords(error, argv[1]), wrongUsage);
    }
    const int status = perform(action);
    if (status == done && !outputIsWhole())
        return complain("standard output: cannot be written to its end.", somethingFailed);
    return status;
}
