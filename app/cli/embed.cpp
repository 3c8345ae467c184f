#include "app/cli/commands.h"

#include "app/cli/taskline.h"
#include "app/cli/validators.h"
#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/lab/embedding.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <iostream>

namespace pitfall {

namespace {

using nlohmann::json;

struct EmbedOptions {
    std::string input;
    std::string output;
    std::string method;
    EmbeddingSettings settings;
    bool asJson = false;
};

EmbeddingReport mapOf(const FeatureMatrix &features, const EmbedOptions &options)
{
    EmbeddingSettings settings = options.settings;
    settings.method = options.method == "pca" ? MapMethod::Pca : MapMethod::Tsne;
    const auto begin = [&] {
        try {
            return Embedding(features, settings);
        } catch (const Error &error) {
            throw FileError(options.input + ": " + error.what());
        }
    };
    Embedding embedding = begin();
    finish(embedding);
    return embedding.report();
}

void print(const EmbeddingReport &made, const FeatureMatrix &features, double seconds)
{
    std::printf("%d points × %lld dimensions", features.count(), static_cast<long long>(features.dimension));
    if (made.dimensions < features.dimension)
        std::printf(", reduced to %d principal components", made.dimensions);
    std::printf("\n");
    if (made.kl)
        std::printf("Kullback–Leibler divergence       %.4f\n", *made.kl);
    std::printf("recall of 10 nearest neighbours   %.1f%%\n", 100 * made.recall10);
    std::printf("seconds                           %.2f\n", seconds);
}

json toJson(const EmbeddingReport &made, const FeatureMatrix &features, const EmbedOptions &options, double seconds)
{
    json object = {{"method", options.method},
                   {"points", features.count()},
                   {"dimension", features.dimension},
                   {"reduced_to", made.dimensions},
                   {"kl", nullptr},
                   {"recall10", made.recall10},
                   {"seconds", seconds}};
    if (made.kl) {
        object["kl"] = *made.kl;
        object["perplexity"] = options.settings.perplexity;
        object["iterations"] = options.settings.iterations;
        object["seed"] = options.settings.seed;
    }
    return object;
}

int embed(const EmbedOptions &options)
{
    const auto begin = std::chrono::steady_clock::now();
    const FeatureMatrix features = readNpyFeatures(options.input);
    const EmbeddingReport made = mapOf(features, options);
    writeNpy(options.output, made.map);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (options.asJson)
        std::cout << toJson(made, features, options, seconds).dump() << '\n';
    else
        print(made, features, seconds);
    return 0;
}

}  // namespace

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
    command->callback([=, &action] { action = [options] { return embed(*options); }; });
}

}  // namespace pitfall
