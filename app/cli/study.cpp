#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/validators.h"

namespace pitfall {

namespace {

using Part = int (*)(const StudyOptions &);

CLI::App *addPart(CLI::App &study, Action &action, std::shared_ptr<StudyOptions> options, const char *name,
                  const char *help, Part part)
{
    CLI::App *command = study.add_subcommand(name, help);
    command->callback([options, &action, part] { action = [options, part] { return part(*options); }; });
    return command;
}

}  // namespace

void addStudy(CLI::App &app, Action &action)
{
    auto options = std::make_shared<StudyOptions>();
    CLI::App *study = app.add_subcommand("study", "Train many networks and see whether their scores tell accuracy");
    study->require_subcommand(1);
    const auto folder = [&](CLI::App *command) {
        command->add_option("DIR", options->folder, "Folder of a study")->required()->check(notEmpty());
        return command;
    };
    const auto jobs = [&](CLI::App *command) {
        command->add_option("--jobs", options->jobs, "Networks at a time")->check(atLeastOne());
    };
    const auto asJson = [&](CLI::App *command) {
        command->add_flag("--json", options->asJson, "One JSON object as the last line");
    };
    CLI::App *running =
        addPart(*study, action, options, "run", "Train what is not done yet; goes on where it was", runStudy);
    running->add_option("STUDY", options->study, "Study file (JSON), or pitfall-20, pitfall-200, ae-family")
        ->required()
        ->check(notEmpty());
    running->add_option("--out", options->folder, "Folder of the study")->required()->check(notEmpty());
    running->add_option("--executor", options->executor, "Where networks are trained")
        ->check(CLI::IsMember({"local", "slurm"}));
    running->add_flag("--estimate", options->estimateOnly, "Train the first network only, to estimate time and memory");
    jobs(running);
    asJson(running);
    SlurmOptions &slurm = options->slurm;
    const auto forSlurm = [&](CLI::Option *option) { option->group("With --executor slurm"); };
    forSlurm(running->add_option("--partition", slurm.partition, "Partition; the cluster's default if none is named"));
    forSlurm(running->add_option("--time", slurm.time, "Limit for a network, as Slurm writes it: 30 (minutes)"));
    forSlurm(running->add_option("--memory", slurm.memory, "Memory for a network, as Slurm writes it: 2G"));
    forSlurm(running->add_option("--cpus", slurm.threads, "Cores for a network")->check(atLeastOne()));
    forSlurm(running->add_option("--throttle", slurm.throttle, "Networks at a time; no limit if none is given")
                 ->check(atLeastOne()));
    CLI::App *one = folder(addPart(*study, action, options, "network", "Train one network of a study", runNetwork));
    one->add_option("INDEX", options->index, "Its number, from 0")->required()->check(CLI::NonNegativeNumber);
    one->add_option("--threads", options->threads, "Threads it may use")->check(atLeastOne());
    CLI::App *looking = folder(addPart(*study, action, options, "status", "Say how far a study is", studyStatus));
    jobs(looking);
    asJson(looking);
    asJson(folder(addPart(*study, action, options, "cancel", "Take from Slurm what it holds of a study", cancelStudy)));
    asJson(folder(addPart(*study, action, options, "report", "Correlations and what they mean; writes report.html",
                          reportStudy)));
    CLI::App *table = folder(addPart(*study, action, options, "export", "Write a table of all networks", exportStudy));
    table->add_option("--csv", options->csv, "File of the table")->required()->check(notEmpty());
}

}  // namespace pitfall
