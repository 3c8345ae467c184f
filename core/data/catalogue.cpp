#include "core/base/error.h"
#include "core/data/idxdatasets.h"
#include "core/data/shapes.h"

#include <tuple>

namespace pitfall {

namespace {

constexpr const char *shapesName = "shapes";

DatasetEntry shapesEntry()
{
    return {shapesName, "Shapes (synthetic)",
            "16,000 generated pictures of 10 shapes, 28×28 grey pixels; dials (data.shapes_*) set how much of their "
            "variance carries the class and how much is nuisance.",
            "", true};
}

}  // namespace

std::vector<DatasetEntry> datasetEntries()
{
    std::vector<DatasetEntry> entries;
    for (const IdxDataset &each : idxDatasets())
        entries.push_back({each.name, each.title, each.description, each.folder, hasIdxFiles(each.folder)});
    entries.push_back(shapesEntry());
    return entries;
}

std::shared_ptr<const Dataset> loadDataset(const DataConfig &config)
{
    if (config.name == shapesName)
        return makeShapes(config);
    std::string names;
    for (const IdxDataset &each : idxDatasets()) {
        if (each.name == config.name)
            return loadIdxDataset(each, config.path.empty() ? each.folder : config.path);
        names += each.name + ", ";
    }
    throw ConfigError("data.name must be one of " + names + shapesName + ", not \"" + config.name + "\".");
}

bool readsFiles(const std::string &name)
{
    return name != shapesName;
}

bool sameDataset(const DataConfig &a, const DataConfig &b)
{
    if (a.name != b.name)
        return false;
    if (a.name != shapesName)
        return a.path == b.path;
    const auto dials = [](const DataConfig &c) {
        return std::tie(c.shapes_position, c.shapes_size, c.shapes_rotation, c.shapes_gradient, c.shapes_texture);
    };
    return dials(a) == dials(b);
}

}  // namespace pitfall
