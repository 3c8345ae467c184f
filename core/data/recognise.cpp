#include "core/data/recognise.h"

#include "core/data/cifar.h"
#include "core/data/folderwalk.h"
#include "core/data/idx.h"
#include "core/data/idxdatasets.h"
#include "core/data/idxgroups.h"
#include "core/data/imageheader.h"
#include "core/data/lowercase.h"
#include "core/data/matfile.h"
#include "core/data/namedfiles.h"
#include "core/data/npzset.h"
#include "core/data/patches.h"
#include "core/data/picturelist.h"
#include "core/data/pictureparts.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr const char *whatWorks =
    "what can be read are folders of pictures with a sub-folder for each class, NumPy arrays (.npz, .npy), IDX files, "
    "CIFAR (binary version), SVHN (cropped digits), STL-10 (binary), and folders \"images\" and \"labels\" of pages";

DataConfig configOf(const std::string &name, const std::string &path)
{
    DataConfig config;
    config.name = name;
    config.path = path;
    return config;
}

/// Of images of one's own, all are taken.
DataConfig allOf(const std::string &name, const std::string &path)
{
    DataConfig config = configOf(name, path);
    config.train = config.validation = config.test = 0;
    return config;
}

bool isFile(const fs::path &path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

std::string folderOf(const std::string &path)
{
    const std::string folder = fs::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

/// By the names of the files that belong together, in a folder or an archive; empty if they are of no data set.
std::string setOfNames(const std::set<std::string> &names)
{
    if (names.count("data_batch_1.bin"))
        return "cifar-10";
    if (names.count("fine_label_names.txt") || (names.count("train.bin") && names.count("test.bin")))
        return "cifar-100";
    if (names.count("train_X.bin"))
        return "stl-10";
    if (names.count("train_32x32.mat") || names.count("test_32x32.mat"))
        return "svhn";
    return {};
}

/// MNIST and Fashion-MNIST are known by their first labels; the others, of the same form, by the names of their files.
DataConfig idxSet(const IdxGroup &group, const std::string &path)
{
    static const std::map<std::vector<std::uint8_t>, std::string> beginnings = {
        {{5, 0, 4, 1, 9, 2, 1, 3, 1, 4}, "mnist"}, {{9, 0, 0, 3, 0, 2, 7, 2, 5, 5}, "fashion-mnist"}};
    const std::string where = lowerCase(fs::absolute(group.trainImages).string());
    if (lowerCase(group.prefix).find("emnist") != std::string::npos)
        return configOf("emnist", path);
    if (!group.trainLabels.empty() && hasIdxFiles(group.folder) && group.prefix.empty()) {
        const auto source = ByteSource::open(group.trainLabels);
        std::vector<std::uint8_t> head(18);
        const bool whole = source->read(head.data(), head.size()) == head.size();
        const auto known = beginnings.find({head.begin() + 8, head.end()});
        if (whole && known != beginnings.end())
            return configOf(known->second, group.folder);
        if (where.find("kmnist") != std::string::npos)
            return configOf("kmnist", group.folder);
    }
    return allOf("idx", path);
}

/// Pictures that are all of one small square size stay as they are.
int usualSize(const std::string &folder)
{
    constexpr std::size_t looked = 64;
    const PictureList list = listPictures(folder, {});
    std::set<std::pair<std::int64_t, std::int64_t>> sizes;
    for (std::size_t i = 0; i < list.training.size() && i < looked; ++i) {
        const std::string &path =
            list.training[i * std::max<std::size_t>(1, list.training.size() / looked) % list.training.size()].path;
        const ImageHeader header = imageHeader(readBytes(path), path);
        sizes.emplace(header.width, header.height);
    }
    const auto [width, height] = *sizes.begin();
    return sizes.size() == 1 && width == height && width <= 128 ? int(width) : DataConfig().image_size;
}

DataConfig pictureFolder(const std::string &path)
{
    DataConfig config = allOf("folder", path);
    config.image_size = usualSize(path);
    return config;
}

std::set<std::string> namesIn(const std::string &folder)
{
    std::set<std::string> names;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        names.insert(each->path().filename().string());
    if (error)
        refuseFile(folder, "cannot be listed: " + error.message());
    return names;
}

/// Beside arrays pictures may be figures, and beside classes of pictures an array may be anything.
bool areMeantByArrays(const std::string &folder)
{
    if (!hasPictures(folder))
        return true;
    return hasArrays(folder, ArrayRole::Kind::Images) &&
           (hasArrays(folder, ArrayRole::Kind::Labels) || !hasClasses(folder));
}

DataConfig recogniseArchive(const std::string &path, bool zip);

/// By the names of the files in it.
bool isPythonCifar(const std::set<std::string> &names)
{
    const bool isOf100 = names.count("meta") && names.count("train") && names.count("test");
    return names.count("data_batch_1") || names.count("batches.meta") || isOf100;
}

[[noreturn]] void refusePythonCifar(const std::string &path)
{
    refuseFile(path, "is the Python version of CIFAR; the binary version is needed (cifar-10-binary.tar.gz)");
}

/// Sets whose files have names of their own in the folders below: "data/FashionMNIST/raw".
void findSets(const std::string &folder, int depth, std::vector<DataConfig> &found, std::string &pythonCifar)
{
    constexpr int deepest = 4;
    for (const std::string &name : depth < deepest ? subFolders(folder) : std::vector<std::string>()) {
        const std::string below = folder + "/" + name;
        if (!canBeListed(below) || isAtOrAbove(below, folder))
            continue;
        const std::set<std::string> names = namesIn(below);
        if (const std::string set = setOfNames(names); !set.empty())
            found.push_back(configOf(set, below));
        else if (const auto groups = idxGroups(below); !groups.empty())
            found.push_back(idxSet(groups.front(), below));
        else if (isPythonCifar(names))
            pythonCifar = below;
        else
            findSets(below, depth + 1, found, pythonCifar);
    }
}

/// Throws FileError if there is more than one.
std::optional<DataConfig> setIn(const std::string &folder)
{
    for (const std::string &name : namesIn(folder))
        if (isTar(folder + "/" + name))
            return recogniseArchive(folder + "/" + name, false);
    std::vector<DataConfig> found;
    std::string pythonCifar;
    findSets(folder, 0, found, pythonCifar);
    if (found.size() > 1)
        refuseFile(folder, "holds more than one data set; choose " + found[0].path + " or " + found[1].path +
                               (found.size() > 2 ? ", for example" : ""));
    if (found.empty() && !pythonCifar.empty())
        refusePythonCifar(pythonCifar);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

DataConfig recogniseFolder(const std::string &folder)
{
    const std::set<std::string> names = namesIn(folder);
    if (const std::string name = setOfNames(names); !name.empty())
        return configOf(name, folder);
    if (const auto groups = idxGroups(folder); !groups.empty())
        return idxSet(groups.front(), folder);
    const auto isArray = [](const std::string &name) {
        return !isHidden(name) && (lowerCase(name).ends_with(".npy") || lowerCase(name).ends_with(".npz"));
    };
    if (std::any_of(names.begin(), names.end(), isArray) && areMeantByArrays(folder))
        return allOf("npz", folder);
    const std::string inner = unwrappedFolder(folder);
    for (const std::string &pages : {folder, inner})
        if (findReader("patches")->isThere(pages))
            return allOf("patches", pages);
    if (areScatteredPages(folder) || (inner != folder && areScatteredPages(inner)))
        refuseFile(folder,
                   "holds pictures and label pictures, but not as pages: a folder \"images\" and beside it a folder "
                   "\"labels\" with pictures of the same names, or these two in \"train\" and in \"test\"; or choose "
                   "the folder with the pictures alone");
    if (hasPictures(folder))
        return pictureFolder(folder);
    if (findReader("svhn")->isThere(folder))
        return configOf("svhn", folder);
    if (isPythonCifar(names))
        refusePythonCifar(folder);
    if (const auto found = setIn(folder))
        return *found;
    refuseFile(folder, std::string("holds no data set that is known here; ") + whatWorks);
}

DataConfig recogniseArchive(const std::string &path, bool zip)
{
    std::set<std::string> names;
    std::string found;
    const auto look = [&](const std::string &entry) {
        names.insert(fs::path(entry).filename().string());
        found = setOfNames(names);
        const bool numpy = zip && entry.ends_with(".npy");
        if (numpy)
            found = "npz";
        return !found.empty();
    };
    readArchive(path, look, [](const std::string &, const Bytes &) { return false; }, {});
    if (found == "npz")
        return allOf(found, path);
    if (found == "svhn")
        refuseFile(path, "holds the files of SVHN; unpack it, and choose the folder");
    if (!found.empty() && !zip)
        return configOf(found, path);
    if (isPythonCifar(names) || names.count("meta"))
        refusePythonCifar(path);
    refuseFile(path,
               std::string("is ") + (zip ? "a zip" : "a tar") +
                   " archive of something else than a data set that is known here; unpack it, and choose its folder");
}

/// A single file of CIFAR's binary version: whole records, all labels in range.
bool isCifar(const std::string &path, std::size_t record, int classes)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error || size == 0 || size % record != 0 || size > (std::uint64_t(1) << 30))
        return false;
    LabelledImages images;
    try {
        addCifarRecords(readBytes(path), path, classes == 10 ? 1 : 2, classes, images);
        return true;
    } catch (const FileError &) {
        return false;
    }
}

DataConfig recogniseIdxFile(const std::string &path)
{
    const auto groups = idxGroups(path);
    if (groups.empty())
        refuseFile(path,
                   "is an IDX file, but not called like images or labels of a set, such as train-images-idx3-ubyte");
    return idxSet(groups.front(), path);
}

DataConfig recogniseFile(const std::string &path)
{
    const Bytes raw = firstBytes(path, 512);
    const auto begins = [&](const char *magic, std::size_t length) {
        return raw.size() >= length && std::memcmp(raw.data(), magic, length) == 0;
    };
    if (begins("PK\3\4", 4))
        return recogniseArchive(path, true);
    if (begins("\x93NUMPY", 6))
        return allOf("npz", path);
    if (begins("\x89HDF", 4))
        refuseFile(path, "is an HDF5 file (MATLAB 7.3 writes these too); save it as .npz, or with MATLAB's option -v7");
    if (isMat(raw)) {
        const std::string name = lowerCase(fs::path(path).filename().string());
        const bool isPart = name.find("train") != std::string::npos || name.find("test") != std::string::npos;
        if (setOfNames({name}) == "svhn" || (isPart && findReader("svhn")->isThere(path)))
            return configOf("svhn", folderOf(path));
        refuseFile(path, "is a MATLAB file; of these SVHN's train_32x32.mat and test_32x32.mat can be read");
    }
    if (isTar(path))
        return recogniseArchive(path, false);
    Bytes start(4);
    const bool four = ByteSource::open(path)->read(start.data(), 4) == 4;
    if (four && start[0] == 0 && start[1] == 0 && start[2] == 8 && (start[3] == 1 || start[3] == 3))
        return recogniseIdxFile(path);
    if (isPictureFile(path))
        refuseFile(path, "is a single picture; choose the folder that holds it and others");
    const std::string set = setOfNames(namesIn(folderOf(path)));
    const bool binary = lowerCase(path).ends_with(".bin");
    if (set == "stl-10" && binary)
        return configOf(set, folderOf(path));
    if (isCifar(path, 3073, 10))
        return configOf("cifar-10", folderOf(path));
    if (isCifar(path, 3074, 100))
        return configOf("cifar-100", folderOf(path));
    refuseFile(path, std::string("is none of the files that are known here; ") + whatWorks);
}

}  // namespace

DataConfig recogniseDataset(const std::string &path)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        refuseFile(path, "is not there");
    if (fs::is_directory(path, ignored))
        return recogniseFolder(path);
    if (!isFile(path))
        refuseFile(path, "is neither a file nor a folder");
    return recogniseFile(path);
}

}  // namespace pitfall
