#include "app/cli/engine.h"

#include "app/cli/splitoption.h"
#include "app/engine/filepair.h"
#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfolder.h"

#include <iostream>

namespace pitfall {

int runFeatures(const FeaturesOptions &options)
{
    const OpenedRun run(options.folder);
    const auto experiment = openSession(run.folder(), loadDataset, options.images);
    const int stages = int(experiment->config().network.stages.size());
    if (options.stage > stages)
        throw ConfigError("--stage " + std::to_string(options.stage) + ": the network in " + options.folder +
                          " has only " + std::to_string(stages) + (stages == 1 ? " stage." : " stages."));
    const Subset &images = splitNamed(experiment->splits(), options.split);
    const FeatureMatrix matrix = experiment->features(images, options.stage - 1);
    writePair({"--out", options.out, [&](std::ostream &file) { writeNpy(file, matrix); }},
              {"--labels", options.labels, [&](std::ostream &file) { writeNpyLabels(file, images.labels()); }});
    std::cout << matrix.count() << " images × " << matrix.dimension << " features\n";
    return 0;
}

}  // namespace pitfall
