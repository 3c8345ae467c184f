#include "app/cli/engine.h"

#include "app/cli/splitoption.h"
#include "app/engine/filepair.h"
#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/experiment/moment.h"
#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfolder.h"
#include "core/lab/decoderfolder.h"

#include <iostream>
#include <numeric>

namespace pitfall {

namespace {

ImageBatch paint(Experiment &experiment, const std::string &folder, const std::string &decoder, const Subset &images)
{
    if (decoder == "as-trained")
        return experiment.reconstruct(images);
    return reconstructWith(folder, decoder, *experiment.moment()->network, images);
}

}  // namespace

int runReconstruct(const ReconstructOptions &options)
{
    const OpenedRun run(options.folder);
    const auto experiment = openSession(run.folder(), loadDataset, options.images);
    const Subset &all = splitNamed(experiment->splits(), options.split);
    if (options.count > all.count())
        throw ConfigError("--count " + std::to_string(options.count) + ": the " + options.split + " split of " +
                          options.folder + " has only " + std::to_string(all.count()) + " images.");
    const Subset images = all.first(options.count);
    std::vector<int> positions(images.count());
    std::iota(positions.begin(), positions.end(), 0);
    const ImageBatch reconstructions = paint(*experiment, run.folder(), options.decoder, images);
    const ImageBatch originals = toImageBatch(images, positions);
    writePair({"--out", options.out, [&](std::ostream &file) { writeNpy(file, reconstructions); }},
              {"--originals", options.originals, [&](std::ostream &file) { writeNpy(file, originals); }});
    std::cout << images.count() << " images\n";
    return 0;
}

}  // namespace pitfall
