#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/validators.h"

namespace pitfall {

void addEmbed(CLI::App &app, Action &action)
{
    auto options = std::make_shared<EmbedOptions>();
    CLI::App *command = app.add_subcommand("embed", "Make a two-dimensional map of features");
    command
        ->add_option("--input", options->input,
                     "Features, N×D (.npy); of more than 50, the 50 leading principal components are used")
        ->required()
        ->check(notEmpty());
    command->add_option("--out", options->output, "Map, float32 N×2 (.npy)")->required()->check(notEmpty());
    command->add_option("--method", options->method, "pca or tsne")->required()->check(CLI::IsMember({"pca", "tsne"}));
    command->add_option("--perplexity", options->settings.perplexity, "Effective number of neighbours (30)")
        ->check(numberFrom(1));
    command->add_option("--iterations", options->settings.iterations, "Of t-SNE, the first 250 with exaggeration (750)")
        ->check(atLeastOne());
    command->add_option("--seed", options->settings.seed, "Of the jitter of t-SNE's first layout (1)");
    command->add_option("--threads", options->settings.threads, "0: one for each core")->check(CLI::Range(0, 1024));
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return runEmbed(*options); }; });
}

}  // namespace pitfall
