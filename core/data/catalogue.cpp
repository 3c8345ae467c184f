#include "core/base/error.h"
#include "core/data/idxdatasets.h"

namespace pitfall {

std::vector<DatasetEntry> datasetEntries()
{
    std::vector<DatasetEntry> entries;
    for (const IdxDataset &each : idxDatasets())
        entries.push_back({each.name, each.title, each.description, each.folder, hasIdxFiles(each.folder)});
    return entries;
}

std::shared_ptr<const Dataset> loadDataset(const DataConfig &config)
{
    std::string names;
    for (const IdxDataset &each : idxDatasets()) {
        if (each.name == config.name)
            return loadIdxDataset(each, config.path.empty() ? each.folder : config.path);
        names += (names.empty() ? "" : ", ") + each.name;
    }
    throw ConfigError("data.name must be one of " + names + ", not \"" + config.name + "\".");
}

}  // namespace pitfall
