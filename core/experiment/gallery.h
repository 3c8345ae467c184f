#pragma once

#include "core/experiment/snapshot.h"

#include <memory>

namespace pitfall {

struct Moment;

/// Makes the pictures of moments. Keeps only what makes the next ones quicker, or lets a map turn smoothly into the
/// next one's place; nothing here touches a run. One thread owns it, which may be another than that of the run.
class Gallery {
public:
    /// `threads` 0: one for each core.
    explicit Gallery(int threads = 0);
    ~Gallery();
    Gallery(const Gallery &) = delete;
    Gallery &operator=(const Gallery &) = delete;

    /// What a map shows the features of: those of the first images of the test split. For LiveMap.
    FeatureMatrix mapFeatures(const Moment &moment, const SnapshotRequest::Map &wanted);

    /// Makes what was asked for, and nothing else.
    Snapshot make(const Moment &moment, const SnapshotRequest &request);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
