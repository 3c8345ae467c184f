#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/data/checksum.h"
#include "core/data/cifar.h"
#include "core/data/classnames.h"
#include "core/data/colourmode.h"
#include "core/data/fetchedfolder.h"
#include "core/data/idxdatasets.h"
#include "core/data/idxgroups.h"
#include "core/data/imagefolder.h"
#include "core/data/npzset.h"
#include "core/data/patches.h"
#include "core/data/shapes.h"
#include "core/data/stl10.h"
#include "core/data/svhn.h"
#include "core/data/testpart.h"

#include <filesystem>
#include <tuple>

namespace pitfall {

namespace {

constexpr const char *shapesName = "shapes";

DatasetEntry shapesEntry()
{
    return {shapesName,
            "Shapes (synthetic)",
            "16,000 generated pictures of 10 shapes, 28×28 grey pixels; dials (data.shapes_*) set how much of their "
            "variance carries the class and how much is nuisance.",
            "",
            true,
            ""};
}

/// A folder that cannot be looked into holds nothing.
bool isThere(const DatasetReader &reader, const std::string &folder)
{
    try {
        return !folder.empty() && reader.isThere(folder);
    } catch (const FileError &) {
        return false;
    }
}

DatasetEntry entryOf(const DatasetReader &reader)
{
    const std::string folder = usualFolder(reader);
    return {reader.name, reader.title, reader.description, folder, isThere(reader, folder), reader.files};
}

const DatasetReader &requireReader(const std::string &name)
{
    if (const DatasetReader *reader = findReader(name))
        return *reader;
    std::string names;
    for (const DatasetReader &each : datasetReaders())
        names += each.name + ", ";
    throw ConfigError("data.name must be one of " + names + shapesName + ", not \"" + name + "\".");
}

std::string pathFor(const DatasetReader &reader, const DataConfig &config)
{
    const std::string path = config.path.empty() ? usualFolder(reader) : config.path;
    if (path.empty())
        throw ConfigError("data.path must name the folder or file that holds the images of " + reader.title + ".");
    if (config.path.empty() && reader.folder.empty() && !isThere(reader, path))
        throw ConfigError("data.path must name the folder that holds " + reader.title + " (" + reader.files +
                          "); there is nothing of it in " + path + ".");
    return path;
}

/// The last name of a path: what a person calls their pictures.
std::string lastName(const std::string &path)
{
    const std::filesystem::path normal = std::filesystem::path(path).lexically_normal();
    return (normal.has_filename() ? normal.filename() : normal.parent_path().filename()).string();
}

void checkRangesOf(const DataConfig &config)
{
    ExperimentConfig all;
    all.data = config;
    checkRanges(all);
}

std::shared_ptr<Dataset> read(const DataConfig &config, const LoadWatch &watch)
{
    const DatasetReader &reader = requireReader(config.name);
    checkRangesOf(config);
    const std::string path = pathFor(reader, config);
    std::shared_ptr<Dataset> dataset = reader.load(config, path, watch);
    dataset->name = reader.name;
    dataset->title = reader.isFormat ? lastName(path) : reader.title;
    if (!dataset->labelled)
        makeUnlabelled(*dataset);
    if (dataset->test.count() == 0)
        splitOffTestPart(*dataset, config.seed, path);
    return dataset;
}

}  // namespace

const std::vector<DatasetReader> &datasetReaders()
{
    static const std::vector<DatasetReader> readers = [] {
        std::vector<DatasetReader> list;
        for (const IdxDataset &each : idxDatasets())
            list.push_back(readerOf(each));
        for (const auto make : {emnistReader, cifar10Reader, cifar100Reader, svhnReader, stl10Reader, imageFolderReader,
                                npzReader, idxReader, patchesReader})
            list.push_back(make());
        return list;
    }();
    return readers;
}

const DatasetReader *findReader(const std::string &name)
{
    for (const DatasetReader &each : datasetReaders())
        if (each.name == name)
            return &each;
    return nullptr;
}

std::string usualFolder(const DatasetReader &reader)
{
    if (reader.isFormat)
        return {};
    const std::string fetched = fetchedFolder(reader.name);
    std::error_code ignored;
    const auto isIn = [&](const std::string &folder) {
        return std::filesystem::is_directory(folder, ignored) && isThere(reader, folder);
    };
    if (isIn(reader.folder) || (!reader.folder.empty() && !isIn(fetched)))
        return reader.folder;
    return fetched;
}

std::vector<DatasetEntry> datasetEntries()
{
    std::vector<DatasetEntry> entries;
    for (const DatasetReader &each : datasetReaders()) {
        if (each.isFormat && (entries.empty() || entries.back().name == "stl-10"))
            entries.push_back(shapesEntry());  // before the formats
        entries.push_back(entryOf(each));
    }
    return entries;
}

std::shared_ptr<const Dataset> loadDataset(const DataConfig &config)
{
    return loadDatasetWatched(config, {});
}

std::shared_ptr<const Dataset> loadDatasetWatched(const DataConfig &config, const LoadWatch &watch)
{
    if (config.name == shapesName && config.colour == Colour::AsStored)
        return makeShapes(config);
    const std::shared_ptr<Dataset> dataset =
        config.name == shapesName ? std::make_shared<Dataset>(*makeShapes(config)) : read(config, watch);
    applyColour(*dataset, config.colour);
    dataset->checksum = checksum(*dataset);
    return dataset;
}

bool readsFiles(const std::string &name)
{
    return name != shapesName;
}

bool sameDataset(const DataConfig &a, const DataConfig &b)
{
    if (a.name != b.name || a.colour != b.colour)
        return false;
    const auto dials = [](const DataConfig &c) {
        return std::tie(c.shapes_position, c.shapes_size, c.shapes_rotation, c.shapes_gradient, c.shapes_texture);
    };
    if (a.name == shapesName)
        return dials(a) == dials(b);
    const auto reading = [](const DataConfig &c) {
        return std::tie(c.path, c.image_size, c.image_fit, c.patch_size, c.patch_stride);
    };
    const DatasetReader *reader = findReader(a.name);
    const bool mayDependOnSeed = reader && reader->isFormat;  // of the test part that is split off
    return reading(a) == reading(b) && (!mayDependOnSeed || a.seed == b.seed);
}

}  // namespace pitfall
