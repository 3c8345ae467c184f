#include "core/data/pictureparts.h"

#include "core/data/classnames.h"
#include "core/data/filebytes.h"
#include "core/data/folderwalk.h"
#include "core/data/partname.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace pitfall {

namespace {

constexpr int deepest = 16;  // folders in folders

std::vector<std::string> subFoldersWithPictures(const std::string &folder)
{
    std::vector<std::string> names = subFolders(folder);
    std::erase_if(names, [&](const std::string &name) { return !hasPictures(folder + "/" + name); });
    return names;
}

/// The only sub-folder, if there are no pictures beside it.
std::optional<std::string> onlyFolder(const std::string &folder)
{
    const std::vector<std::string> names = subFoldersWithPictures(folder);
    if (names.size() != 1 || holdsPictures(folder))
        return std::nullopt;
    return names.front();
}

/// The folder of this name is none of a class: it has classes, or is called "images".
bool isWrapping(const std::string &folder, const std::string &name)
{
    const std::string inner = folder + "/" + name;
    return hasClasses(inner) || (meansPictures(name) && subFoldersWithPictures(inner).empty());
}

bool isPartToTrainOn(const std::string &name)
{
    const PartName said = partName(name);
    return said.rest.empty() && (said.part == NamedPart::Training || said.part == NamedPart::Validation);
}

/// Archives have "outer/inner/CLASS", or "images/CLASS".
std::string folderOfClasses(std::string folder, std::vector<std::string> &notes)
{
    std::string way;
    for (int depth = 0; depth < deepest; ++depth) {
        const std::optional<std::string> name = onlyFolder(folder);
        if (!name || isPartToTrainOn(*name) || !isWrapping(folder, *name))
            break;
        folder += "/" + *name;
        way += (way.empty() ? "" : "/") + *name;
    }
    if (!way.empty())
        notes.push_back("The pictures are those of the folder \"" + showable(way) + "\".");
    return folder;
}

/// Archives have "training_set/training_set/CLASS", "train/images/CLASS", and "test/images" without classes.
std::string folderOfPart(std::string folder, NamedPart part)
{
    for (int depth = 0; depth < deepest; ++depth) {
        const std::optional<std::string> name = onlyFolder(folder);
        if (!name || (!isWrapping(folder, *name) && partName(*name).part != part))
            break;
        folder += "/" + *name;
    }
    return folder;
}

void noteLeftOut(std::vector<std::string> names, const std::string &beside, std::vector<std::string> &notes)
{
    std::sort(names.begin(), names.end());
    if (names.size() == 1)
        notes.push_back("The folder \"" + showable(names[0]) + "\" beside \"" + showable(beside) + "\" is left out.");
    else if (!names.empty())
        notes.push_back(std::to_string(names.size()) + " folders beside \"" + showable(beside) +
                        "\" are left out, such as \"" + showable(names[0]) + "\".");
}

/// Names of parts by what they say beside the part; those of no part are under "\n".
using ByRest = std::map<std::string, std::vector<std::string>>;

ByRest byRest(const std::vector<std::string> &names)
{
    ByRest sorted;
    for (const std::string &name : names) {
        const PartName said = partName(name);
        sorted[said.part == NamedPart::None ? "\n" : said.rest].push_back(name);
    }
    return sorted;
}

bool has(const std::vector<std::string> &names, NamedPart part)
{
    return std::any_of(names.begin(), names.end(),
                       [part](const std::string &name) { return partName(name).part == part; });
}

/// "train" with classes in it, or beside nothing.
bool isTrainingAlone(const std::string &folder, const std::vector<std::string> &names, bool besideClasses)
{
    if (!besideClasses)
        return has(names, NamedPart::Training) || has(names, NamedPart::Validation);
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        return partName(name).part == NamedPart::Training &&
               hasClasses(folderOfPart(folder + "/" + name, NamedPart::Training));
    });
}

/// Those that are parts and no classes.
std::vector<std::string> partsAmong(const std::string &folder, const std::vector<std::string> &names)
{
    const ByRest sorted = byRest(names);
    for (const auto &[rest, group] : sorted)
        if (has(group, NamedPart::Training) && (has(group, NamedPart::Test) || has(group, NamedPart::Validation)))
            return group;
    const auto plain = sorted.find("");
    if (plain != sorted.end() && isTrainingAlone(folder, plain->second, sorted.size() > 1))
        return plain->second;
    return {};
}

void noteClassesLikeParts(const std::vector<std::string> &names, std::vector<std::string> &notes)
{
    for (const std::string &name : names)
        if (partName(name).part != NamedPart::None)
            notes.push_back("The folder \"" + showable(name) + "\" is taken for a class.");
}

/// Parts by their names that have nothing: their pictures may be of a format that is not read.
void noteEmptyParts(const std::string &folder, std::vector<std::string> &notes)
{
    for (const std::string &name : subFolders(folder)) {
        const bool isPart = partName(name).part != NamedPart::None && partName(name).rest.empty();
        if (!isPart || hasPictures(folder + "/" + name))
            continue;
        if (!canBeListed(folder + "/" + name))
            refuseFile(folder + "/" + name, "cannot be listed; make it readable, or move it elsewhere");
        notes.push_back("The folder \"" + showable(name) + "\" holds no pictures and is left out.");
    }
}

}  // namespace

PictureParts picturePartsOf(const std::string &path)
{
    PictureParts parts;
    const std::string folder = folderOfClasses(path, parts.notes);
    const std::vector<std::string> names = subFoldersWithPictures(folder);
    std::vector<std::string> chosen = partsAmong(folder, names);
    if (folder != path || !chosen.empty())
        noteEmptyParts(path, parts.notes);
    if (chosen.empty()) {
        noteClassesLikeParts(names, parts.notes);
        parts.training = folder;
        return parts;
    }
    std::stable_partition(chosen.begin(), chosen.end(), [](const std::string &name) { return partName(name).isPlain; });
    std::set<std::string> others(names.begin(), names.end());
    std::string first;  // of the parts to train on
    for (const std::string &name : chosen) {
        const NamedPart role = partName(name).part;
        std::string &part = role == NamedPart::Training ? parts.training
                            : role == NamedPart::Test   ? parts.test
                                                        : parts.validation;
        if (!part.empty())
            continue;
        if (role == NamedPart::Validation)
            parts.validationName = name;
        part = folderOfPart(folder + "/" + name, role);
        others.erase(name);
        if (first.empty() || role == NamedPart::Training)
            first = name;
    }
    noteLeftOut({others.begin(), others.end()}, first, parts.notes);
    if (holdsPictures(folder))
        parts.notes.push_back("Pictures beside the folder \"" + showable(first) + "\" are left out.");
    return parts;
}

bool hasClasses(const std::string &folder)
{
    const std::size_t folders = subFoldersWithPictures(folder).size();
    return folders > 1 || (folders == 1 && !holdsPictures(folder));
}

std::string unwrappedFolder(const std::string &folder)
{
    std::vector<std::string> notes;
    return folderOfClasses(folder, notes);
}

}  // namespace pitfall
