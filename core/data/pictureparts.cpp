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
constexpr int aFew = 3;      // pictures that lie about

std::vector<std::string> subFoldersWithPictures(const std::string &folder)
{
    std::vector<std::string> names = subFolders(folder);
    std::erase_if(names, [&](const std::string &name) { return !hasPicturesIn(folder, name); });
    return names;
}

/// Pictures that do not just lie about: as many as there are in the sub-folders.
bool hasMoreThanAFew(const std::string &folder)
{
    constexpr int enough = 1000;
    const int loose = countPictures(folder, enough);
    int below = 0;
    if (loose > aFew)
        for (const std::string &name : subFolders(folder))
            below += countPictures(folder + "/" + name, enough);
    return loose > aFew && loose >= std::min(below, enough);
}

/// The only sub-folder with pictures, if all can be listed.
std::optional<std::string> onlyFolder(const std::string &folder)
{
    const std::vector<std::string> all = subFolders(folder), names = subFoldersWithPictures(folder);
    const bool listed =
        std::all_of(all.begin(), all.end(), [&](const std::string &name) { return canBeListed(folder + "/" + name); });
    if (names.size() != 1 || !listed || hasMoreThanAFew(folder))
        return std::nullopt;
    return names.front();
}

bool isPartToTrainOn(const std::string &name)
{
    const PartName said = partName(name);
    return said.rest.empty() && (said.part == NamedPart::Training || said.part == NamedPart::Validation);
}

/// It is called "images" and has classes, or none.
bool isOfPictures(const std::string &folder, const std::string &name)
{
    const std::string inner = folder + "/" + name;
    return meansPictures(name) && (hasClasses(inner) || subFoldersWithPictures(inner).empty());
}

void noteLoose(const std::string &folder, const std::string &beside, std::vector<std::string> &notes)
{
    if (holdsPictures(folder))
        notes.push_back("Pictures beside the folder \"" + showable(beside) + "\" are left out.");
}

/// Archives have "outer/inner/CLASS", or "images/CLASS".
std::string folderOfClasses(std::string folder, std::vector<std::string> &notes)
{
    std::string way;
    for (int depth = 0; depth < deepest; ++depth) {
        const std::optional<std::string> name = onlyFolder(folder);
        if (!name || isPartToTrainOn(*name) || (!hasClasses(folder + "/" + *name) && !isOfPictures(folder, *name)))
            break;
        noteLoose(folder, *name, notes);
        folder += "/" + *name;
        way += (way.empty() ? "" : "/") + *name;
    }
    if (!way.empty())
        notes.push_back("The pictures are those of the folder \"" + showable(way) + "\".");
    return folder;
}

/// Archives have "training_set/training_set/CLASS", "train/images/CLASS", and "test/images" without classes; what is
/// called like a class of the training part is one.
std::string folderOfPart(std::string folder, NamedPart part, const std::string &training,
                         std::vector<std::string> &notes)
{
    const std::vector<std::string> classes = training.empty() ? std::vector<std::string>() : subFolders(training);
    for (int depth = 0; depth < deepest; ++depth) {
        const std::optional<std::string> name = onlyFolder(folder);
        const bool isClass = name && std::find(classes.begin(), classes.end(), *name) != classes.end();
        if (!name || isClass || (partName(*name).part != part && !isOfPictures(folder, *name)))
            break;
        noteLoose(folder, *name, notes);
        folder += "/" + *name;
    }
    return folder;
}

bool has(const std::vector<std::string> &names, NamedPart part)
{
    return std::any_of(names.begin(), names.end(),
                       [part](const std::string &name) { return partName(name).part == part; });
}

/// "train" with classes in it, or beside nothing.
bool isTrainingAlone(const std::string &folder, const std::vector<std::string> &names, bool besideOthers)
{
    if (!besideOthers)
        return has(names, NamedPart::Training) || has(names, NamedPart::Validation);
    std::vector<std::string> ignored;
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        return partName(name).part == NamedPart::Training &&
               hasClasses(folderOfPart(folder + "/" + name, NamedPart::Training, {}, ignored));
    });
}

/// Those that are parts and no classes.
std::vector<std::string> partsAmong(const std::string &folder, const std::vector<std::string> &names)
{
    std::map<std::string, std::vector<std::string>> byRest;  // what their names say beside the part
    bool besideClasses = false;
    for (const std::string &name : names)
        if (const PartName said = partName(name); said.part != NamedPart::None)
            byRest[said.rest].push_back(name);
        else
            besideClasses = true;
    const std::vector<std::string> plain = byRest[""];
    if (areTrainingAndAnother(plain) || isTrainingAlone(folder, plain, plain.size() < names.size()))
        return plain;
    byRest.erase("");
    std::erase_if(byRest, [](const auto &each) { return !areTrainingAndAnother(each.second); });
    if (besideClasses || byRest.empty() || !plain.empty())
        return {};
    if (byRest.size() > 1)
        refuseFile(folder, "has the parts of more than one data set, such as \"" + showable(names.front()) +
                               "\" and \"" + showable(names.back()) +
                               "\"; put those of each into a folder of its own, and choose one");
    return byRest.begin()->second.size() == names.size() ? names : std::vector<std::string>();
}

/// Archives have "train/data/CLASS" and "test/data/CLASS".
void unwrapTogether(PictureParts &parts)
{
    std::vector<std::string *> all;
    for (std::string *part : {&parts.training, &parts.validation, &parts.test})
        if (!part->empty())
            all.push_back(part);
    const std::optional<std::string> name = onlyFolder(*all.front());
    const bool isSame = name && all.size() > 1 && std::all_of(all.begin(), all.end(), [&](const std::string *part) {
                            return onlyFolder(*part) == name && hasClasses(*part + "/" + *name);
                        });
    for (std::string *part : all)
        if (isSame)
            *part += "/" + *name;
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
    const auto isPart = [](const std::string &name) { return partName(name).part != NamedPart::None; };
    for (const std::string &name : brokenLinks(folder))
        if (isPart(name))
            refuseFile(folder + "/" + name, "is a link that leads nowhere; put its folder back, or delete the link");
    for (const std::string &name : subFolders(folder))
        if (isPart(name) && !hasPictures(folder + "/" + name)) {
            requireListing(folder + "/" + name);
            notes.push_back("The folder \"" + showable(name) + "\" holds no pictures and is left out.");
        }
}

}  // namespace

void noteLeftOut(std::vector<std::string> names, const std::string &beside, std::vector<std::string> &notes)
{
    std::sort(names.begin(), names.end());
    if (names.size() == 1)
        notes.push_back("The folder \"" + showable(names[0]) + "\" beside \"" + showable(beside) + "\" is left out.");
    else if (!names.empty())
        notes.push_back(std::to_string(names.size()) + " folders beside \"" + showable(beside) +
                        "\" are left out, such as \"" + showable(names[0]) + "\".");
}

bool areTrainingAndAnother(const std::vector<std::string> &names)
{
    return has(names, NamedPart::Training) && (has(names, NamedPart::Test) || has(names, NamedPart::Validation));
}

void requireListing(const std::string &folder)
{
    if (!canBeListed(folder))
        refuseFile(folder, "cannot be listed; make it readable, or move it elsewhere");
}

PictureParts picturePartsOf(const std::string &path)
{
    PictureParts parts;
    const std::string folder = folderOfClasses(path, parts.notes);
    const std::vector<std::string> names = subFoldersWithPictures(folder);
    std::vector<std::string> chosen = partsAmong(folder, names);
    if (folder != path)
        noteEmptyParts(path, parts.notes);
    if (chosen.empty()) {
        noteClassesLikeParts(names, parts.notes);
        parts.training = folder;
        return parts;
    }
    noteEmptyParts(folder, parts.notes);
    std::stable_sort(chosen.begin(), chosen.end(), [](const std::string &a, const std::string &b) {
        const PartName one = partName(a), other = partName(b);
        return std::pair(one.part, !one.isPlain) < std::pair(other.part, !other.isPlain);
    });
    std::set<std::string> others(names.begin(), names.end());
    std::set<FolderId> taken;
    for (const std::string &name : chosen) {
        const NamedPart role = partName(name).part;
        std::string &part = role == NamedPart::Training ? parts.training
                            : role == NamedPart::Test   ? parts.test
                                                        : parts.validation;
        if (!part.empty() || !taken.insert(folderId(folder + "/" + name)).second)
            continue;
        if (role == NamedPart::Validation)
            parts.validationName = name;
        part = folderOfPart(folder + "/" + name, role, parts.training, parts.notes);
        others.erase(name);
    }
    unwrapTogether(parts);
    noteLeftOut({others.begin(), others.end()}, chosen.front(), parts.notes);
    noteLoose(folder, chosen.front(), parts.notes);
    return parts;
}

bool hasClasses(const std::string &folder)
{
    const std::size_t folders = subFoldersWithPictures(folder).size();
    return (folders > 1 && !hasMoreThanAFew(folder)) || (folders == 1 && !holdsPictures(folder));
}

std::string unwrappedFolder(const std::string &folder)
{
    std::vector<std::string> notes;
    return folderOfClasses(folder, notes);
}

}  // namespace pitfall
