#include "app/cli/engine.h"

#include "app/engine/taskline.h"
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

}  // namespace

int runEmbed(const EmbedOptions &options)
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

}  // namespace pitfall
