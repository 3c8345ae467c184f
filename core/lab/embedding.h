#pragma once

#include "core/data/imagebatch.h"
#include "core/experiment/snapshot.h"
#include "core/lab/longtask.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace pitfall {

struct EmbeddingSettings {
    MapMethod method = MapMethod::Tsne;
    double perplexity = 30;  ///< effective number of neighbours, from 1 to a third of the other points
    int iterations = 750;    ///< of t-SNE, the first 250 of them with exaggeration
    std::int64_t seed = 1;   ///< of the jitter of t-SNE's first layout
    int threads = 0;         ///< 0: one for each core; the map is the same on any number
};

/// A map of features in two dimensions, and how good it is.
struct EmbeddingReport {
    FeatureMatrix map;         ///< N×2
    int dimensions = 0;        ///< that it was made of, after reduction
    std::optional<double> kl;  ///< t-SNE: Kullback–Leibler divergence, nats
    double recall10 = 0;       ///< share of each point's 10 nearest by its features that are so in the map, 0…1
};

/// PCA or t-SNE of features that came from anywhere. Features of more than 50 dimensions are reduced to their 50
/// leading principal components first, as is customary: neighbours, and with them recall, are among those.
class Embedding final : public LongTask {
public:
    /// `features`: N×D, finite. Throws Error, in words, if there are too few points for the method or the perplexity.
    Embedding(const FeatureMatrix &features, const EmbeddingSettings &settings);
    ~Embedding() override;

    bool isFinished() const override;
    void step(const std::atomic<bool> *cancelled = nullptr) override;
    double progress() const override;
    std::string doing() const override;

    /// Once it is finished.
    EmbeddingReport report();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
