#pragma once

#include "core/data/imagebatch.h"
#include "core/experiment/snapshot.h"

#include <memory>

namespace pitfall {

/// A t-SNE map of features that change while people look at it. Begins with the early exaggeration once; new features
/// of the same points go on from the layout as it is, so that points move instead of jump. Features of more than 50
/// dimensions are reduced to 50 by PCA first, as is customary. One thread owns it.
class LiveMap {
public:
    /// `threads` 0: one for each core.
    explicit LiveMap(int threads = 0);
    ~LiveMap();
    LiveMap(const LiveMap &) = delete;
    LiveMap &operator=(const LiveMap &) = delete;

    /// N×D, N at least 3. Another number of points begins anew. Takes 0.1 s or so for 2,000 points.
    void setFeatures(const FeatureMatrix &features);
    /// Goes on from these positions (as many as there are points) instead.
    void setLayout(const std::vector<float> &x, const std::vector<float> &y);
    /// The next features begin anew.
    void forget();
    /// A perplexity that is too large for the points is lowered to (N − 1) / 3.
    void change(const MapSettings &settings);

    /// One iteration; nothing if it is settled or stopped, or has no features.
    void step();
    /// Nothing moves any more: stopped by the settings, 50 iterations in a row moved points by less than 2·10⁻⁴
    /// of the map's extent on average, or 500 iterations (after a cold start 1,000) have passed since anything changed.
    bool isSettled() const;
    bool isEmpty() const;

    /// Layout, iteration, and how good the map is: KL divergence and recall are measured anew every 25 iterations.
    MapPicture picture();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
