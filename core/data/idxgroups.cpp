#include "core/data/idxgroups.h"

#include "core/data/classnames.h"
#include "core/data/filebytes.h"
#include "core/data/folderwalk.h"
#include "core/data/idx.h"
#include "core/data/lowercase.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

/// What a file's name says.
struct Role {
    std::string prefix;
    bool test = false;
    bool labels = false;
};

/// False if the name is not one of an IDX file of images or labels.
bool roleOf(const std::string &fileName, Role &role)
{
    const std::string name = lowerCase(fileName);
    const std::size_t images = name.find("images"), labels = name.find("labels");
    const bool known = images != std::string::npos || labels != std::string::npos;
    if (!known || name.find("ubyte") == std::string::npos)
        return false;
    role.labels = images == std::string::npos;
    std::size_t part = std::string::npos;
    for (const char *word : {"train", "test", "t10k"}) {
        part = name.find(word);
        role.test = word[1] != 'r';
        if (part != std::string::npos)
            break;
    }
    role.test = role.test && part != std::string::npos;
    role.prefix = fileName.substr(0, std::min({part, images, labels}));
    return true;
}

void put(IdxGroup &group, const Role &role, const std::string &path)
{
    std::string &place = role.test ? (role.labels ? group.testLabels : group.testImages)
                                   : (role.labels ? group.trainLabels : group.trainImages);
    if (place.empty() || path < place)  // "x" before "x.gz"
        place = path;
}

LabelledImages readPart(const std::string &images, const std::string &labels)
{
    return labels.empty() ? readIdxImages(images) : readIdxPair(images, labels, mostClasses);
}

}  // namespace

std::vector<IdxGroup> idxGroups(const std::string &path)
{
    std::error_code error;
    const bool isFolder = fs::is_directory(path, error);
    const fs::path folder = isFolder ? fs::path(path) : fs::path(path).parent_path();
    std::map<std::string, IdxGroup> groups;
    for (fs::directory_iterator each(folder.empty() ? "." : folder, error), end; !error && each != end;
         each.increment(error)) {
        Role role;
        std::error_code ignored;
        const std::string name = each->path().filename().string();
        if (isHidden(name) || !roleOf(name, role) || !each->is_regular_file(ignored))
            continue;
        IdxGroup &group = groups[role.prefix];
        group.folder = folder.string();
        group.prefix = role.prefix;
        put(group, role, each->path().string());
    }
    Role only;
    const bool one = !isFolder && roleOf(fs::path(path).filename().string(), only);
    std::vector<IdxGroup> found;
    for (const auto &[prefix, group] : groups)
        if (!group.trainImages.empty() && (isFolder || (one && prefix == only.prefix)))
            found.push_back(group);
    return found;
}

IdxGroup chosenIdxGroup(const std::string &path, const std::string &title)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        refuseFile(path, "is not there; " + title + " is a folder of IDX files, or one of them");
    const std::vector<IdxGroup> groups = idxGroups(path);
    if (groups.empty())
        refuseFile(path, "the files of " + title +
                             " are missing: IDX files such as …train-images-idx3-ubyte, compressed or not");
    if (groups.size() == 1)
        return groups.front();
    for (const IdxGroup &group : groups)
        if (lowerCase(group.prefix).find("balanced") != std::string::npos)
            return group;
    std::string names;
    for (const IdxGroup &group : groups)
        names += (names.empty() ? "" : ", ") + fs::path(group.trainImages).filename().string();
    refuseFile(path, "holds more than one set of IDX files; set data.path to one of " + names);
}

std::shared_ptr<Dataset> readIdxGroup(const IdxGroup &group, const LoadWatch &watch)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->labelled = !group.trainLabels.empty();
    watch.show(0, 2);
    if (!group.testImages.empty())
        dataset->test = readPart(group.testImages, group.testLabels);
    if (dataset->labelled && !group.testImages.empty() && group.testLabels.empty()) {
        dataset->notes.push_back(withoutLabels(std::size_t(dataset->test.count()), true));
        dataset->test = {};
    }
    watch.show(1, 2);
    dataset->training = readPart(group.trainImages, group.trainLabels);
    watch.show(2, 2);
    if (dataset->test.count() > 0 && dataset->test.shape != dataset->training.shape)
        refuseFile(group.testImages, "its images are not of the size of the training images");
    return dataset;
}

DatasetReader idxReader()
{
    return {"idx",
            "IDX files",
            "Images of your own as IDX files, the format of MNIST: a folder of them, or one of a set; any number of "
            "classes up to 256.",
            "",
            {},
            true,
            [](const std::string &path) { return !idxGroups(path).empty(); },
            [](const DataConfig &, const std::string &path, const LoadWatch &watch) {
                auto dataset = readIdxGroup(chosenIdxGroup(path, "this data set"), watch);
                keepClassesThatOccur(*dataset);
                return dataset;
            }};
}

}  // namespace pitfall
