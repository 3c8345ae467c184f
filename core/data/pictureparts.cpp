#include "core/data/pictureparts.h"

#include "core/data/classnames.h"
#include "core/data/imageheader.h"
#include "core/data/lowercase.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 16;  // folders in folders
constexpr int mostLookedAt = 100'000;

enum class Role { Class, Training, Test, Validation };

Role roleOfWord(const std::string &word)
{
    static const std::map<std::string, Role> roles = {
        {"train", Role::Training},       {"training", Role::Training}, {"test", Role::Test},
        {"testing", Role::Test},         {"val", Role::Validation},    {"valid", Role::Validation},
        {"validation", Role::Validation}};
    const auto role = roles.find(word);
    return role == roles.end() ? Role::Class : role->second;
}

/// Also of "seg_train", "training_set" and "test1".
Role roleOf(const std::string &name)
{
    std::string word = lowerCase(name);
    if (word.starts_with("seg_"))
        word.erase(0, 4);
    if (word.ends_with("_set") || word.ends_with("-set"))
        word.resize(word.size() - 4);
    word.resize(word.find_last_not_of("0123456789") + 1);
    return roleOfWord(word);
}

bool isPlain(const std::string &name)
{
    return roleOfWord(lowerCase(name)) != Role::Class;
}

std::vector<std::string> subFoldersWithPictures(const std::string &folder)
{
    std::vector<std::string> names = subFolders(folder);
    std::erase_if(names, [&](const std::string &name) { return !hasPictures(folder + "/" + name); });
    return names;
}

/// The only sub-folder, if the classes are in that; empty otherwise.
std::string onlyFolderOfClasses(const std::string &folder)
{
    const std::vector<std::string> names = subFoldersWithPictures(folder);
    const bool isOne = names.size() == 1 && !holdsPictures(folder) && !holdsPictures(folder + "/" + names[0]);
    return isOne && !subFoldersWithPictures(folder + "/" + names[0]).empty() ? names[0] : "";
}

/// Archives have "outer/inner/CLASS", or "images/CLASS".
std::string folderOfClasses(std::string folder, std::vector<std::string> &notes)
{
    std::string way;
    for (int depth = 0; depth < deepest; ++depth) {
        const std::string name = onlyFolderOfClasses(folder);
        if (name.empty() || roleOf(name) == Role::Training || roleOf(name) == Role::Validation)
            break;
        folder += "/" + name;
        way += (way.empty() ? "" : "/") + name;
    }
    if (!way.empty())
        notes.push_back("The pictures are those of the folder \"" + showable(way) + "\".");
    return folder;
}

/// Archives have "training_set/training_set/CLASS".
std::string folderOfPart(std::string folder, Role role)
{
    for (int depth = 0; depth < deepest; ++depth) {
        const std::string name = onlyFolderOfClasses(folder);
        if (name.empty() || roleOf(name) != role)
            break;
        folder += "/" + name;
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

/// Whether one of these that is called so is the training part, and no class.
bool areParts(const std::string &folder, const std::vector<std::string> &names)
{
    const auto has = [&](Role role) {
        return std::any_of(names.begin(), names.end(), [&](const std::string &name) { return roleOf(name) == role; });
    };
    if (!has(Role::Training))
        return has(Role::Validation) && !has(Role::Class);
    return has(Role::Test) || has(Role::Validation) || !has(Role::Class) ||
           std::any_of(names.begin(), names.end(), [&](const std::string &name) {
               return roleOf(name) == Role::Training &&
                      !subFoldersWithPictures(folderOfPart(folder + "/" + name, Role::Training)).empty();
           });
}

void noteClassesLikeParts(const std::vector<std::string> &names, std::vector<std::string> &notes)
{
    for (const std::string &name : names)
        if (roleOf(name) != Role::Class)
            notes.push_back("The folder \"" + showable(name) + "\" is taken for a class.");
}

}  // namespace

PictureParts picturePartsOf(const std::string &path)
{
    PictureParts parts;
    const std::string folder = folderOfClasses(path, parts.notes);
    std::vector<std::string> names = subFoldersWithPictures(folder);
    if (!areParts(folder, names)) {
        noteClassesLikeParts(names, parts.notes);
        parts.training = folder;
        return parts;
    }
    std::stable_partition(names.begin(), names.end(), isPlain);
    std::vector<std::string> others;
    std::string first;  // of the parts to train on
    for (const std::string &name : names) {
        const Role role = roleOf(name);
        std::string *part = role == Role::Training     ? &parts.training
                            : role == Role::Test       ? &parts.test
                            : role == Role::Validation ? &parts.validation
                                                       : nullptr;
        if (!part || !part->empty()) {
            others.push_back(name);
            continue;
        }
        *part = folderOfPart(folder + "/" + name, role);
        if (first.empty() || role == Role::Training)
            first = name;
    }
    noteLeftOut(others, first, parts.notes);
    if (holdsPictures(folder))
        parts.notes.push_back("Pictures beside the folder \"" + showable(first) + "\" are left out.");
    return parts;
}

std::string unwrappedFolder(const std::string &folder)
{
    std::vector<std::string> notes;
    return folderOfClasses(folder, notes);
}

std::vector<std::string> subFolders(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        std::error_code ignored;
        const std::string name = each->path().filename().string();
        if (!isHidden(name) && each->is_directory(ignored))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool holdsPictures(const std::string &folder)
{
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        std::error_code ignored;
        if (!isHidden(each->path().filename().string()) && each->is_regular_file(ignored) &&
            isPictureFile(each->path().string()))
            return true;
    }
    return false;
}

bool hasPictures(const std::string &folder)
{
    std::error_code error;
    int looked = 0;
    const auto skipping = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator each(folder, skipping, error), end; !error && each != end;
         each.increment(error)) {
        if (++looked > mostLookedAt)
            return true;
        std::error_code ignored;
        const bool hidden = isHidden(each->path().filename().string());
        if (!hidden && each->is_regular_file(ignored) && isPictureFile(each->path().string()))
            return true;
        if (hidden || each.depth() > deepest)
            each.disable_recursion_pending();
    }
    return false;
}

}  // namespace pitfall
