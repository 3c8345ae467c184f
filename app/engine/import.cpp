#include "app/cli/engine.h"

#include "app/cli/configoptions.h"
#include "app/cli/interrupt.h"
#include "core/base/error.h"
#include "core/experiment/importing.h"
#include "core/experiment/reportjson.h"
#include "core/experiment/sessionfolder.h"

#include <cstdio>
#include <iostream>

#include <nlohmann/json.hpp>

namespace pitfall {

namespace {

int importModelFile(const ImportOptions &options)
{
    const std::atomic<bool> &stop = interruptFlag();
    const ExperimentConfig config = configOfModel(options.model, configFrom(options.config));
    const auto experiment = importModel(options.model, config, loadDataset(config.data));
    SessionFolder folder = SessionFolder::create(options.out);
    if (!options.asJson)
        std::cout << "Measuring " << options.model << " by the final protocol …" << std::endl;
    folder.remember(experiment->evaluate(&stop));
    const FinalReport report = experiment->finalReport(&stop);
    writeSession(options.out, folder.copy(*experiment, {"finished", &report, {}, options.model}));
    if (options.asJson)
        std::cout << toJson(report).dump() << '\n';
    else
        std::printf("%s: MSE %.5f, linear probe %.1f%% (%.1f … %.1f), k-NN %.1f%% (%.1f … %.1f), %lld features\n",
                    options.out.c_str(), report.scores.at("mse").value, 100 * report.linear.value,
                    100 * report.linear.low, 100 * report.linear.high, 100 * report.knn.value, 100 * report.knn.low,
                    100 * report.knn.high, static_cast<long long>(report.dimension));
    return 0;
}

}  // namespace

int runImport(const ImportOptions &options)
{
    try {
        return importModelFile(options);
    } catch (const Cancelled &) {
        throw Error(options.out + ": stopped before the model was measured; nothing is saved.");
    }
}

}  // namespace pitfall
