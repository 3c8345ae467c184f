#include "core/data/picturelist.h"

#include "core/data/classnames.h"
#include "core/data/filebytes.h"
#include "core/data/folderwalk.h"
#include "core/data/imageheader.h"
#include "core/data/inparallel.h"
#include "core/data/partname.h"
#include "core/data/pictureparts.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostPictures = 20'000'000;
constexpr int deepest = 16;  // folders below a class

/// All about one folder that is a part: its classes, or its pictures without any.
struct Part {
    std::map<std::string, std::vector<PictureFile>> classes;
    std::vector<PictureFile> loose;
};

/// The path of the picture that this one would be the label picture of, up to its ending; empty if its name says none.
std::string whatIsMasked(const std::string &path)
{
    const std::string_view all(path), stem = all.substr(0, all.find_last_not_of("0123456789", all.rfind('.') - 1) + 1);
    for (const std::string_view end : {"_mask", "_mask_", "_gt", "_seg", "_segmentation", "_label"})
        if (stem.ends_with(end))
            return std::string(stem.substr(0, stem.size() - end.size())) + ".";
    return {};
}

class Lister {
public:
    Lister(std::string root, const LoadWatch &watch) : m_root(std::move(root)), m_watch(watch) {}

    /// Nothing if there is no such part.
    Part part(const std::string &folder)
    {
        Part part;
        if (folder.empty())
            return part;
        m_part = folder;
        m_read.insert(folderId(folder));
        add(folder, part);
        return part;
    }

    std::vector<std::string> notes() const
    {
        std::vector<std::string> notes = m_notes;
        if (m_empty.size() == 1)
            notes.push_back("The folder \"" + showable(m_empty[0]) + "\" holds no pictures and is left out.");
        else if (!m_empty.empty())
            notes.push_back(std::to_string(m_empty.size()) + " folders hold no pictures and are left out, such as \"" +
                            showable(m_empty[0]) + "\".");
        if (!m_notFollowed.empty())
            notes.push_back("The link \"" + showable(m_notFollowed[0]) +
                            "\" leads to what is in this data set already, and is not followed.");
        if (!m_testInClass.empty())
            notes.push_back("The folder \"" + showable(m_testInClass) +
                            "\" is no test part: its pictures are counted with the others of the class.");
        if (m_masks > 0)
            notes.push_back("Label pictures beside those that they belong to are left out (" + std::to_string(m_masks) +
                            ", such as \"" + showable(m_mask) + "\").");
        if (m_others > 0)
            notes.push_back(m_others == 1
                                ? "The file \"" + showable(m_example) + "\" is no picture and is left out."
                                : std::to_string(m_others) + " files that are no pictures are left out, such as \"" +
                                      showable(m_example) + "\".");
        return notes;
    }

private:
    void add(const std::string &folder, Part &part)
    {
        for (const std::string &name : addDirectly(folder, true, part.loose)) {
            std::vector<PictureFile> pictures;
            const bool isRead = !addBelow(folder + "/" + name, pictures);
            if (isRead)
                m_notes.push_back("The folder \"" + showable(name) +
                                  "\" is another name of one that is read, and is left out.");
            else if (pictures.empty())
                m_empty.push_back(name);
            else
                part.classes[name] = withoutMasks(sorted(std::move(pictures)));
        }
        part.loose = withoutMasks(sorted(std::move(part.loose)));
    }

    /// "1_mask.png" beside "1.png" is a label picture.
    std::vector<PictureFile> withoutMasks(std::vector<PictureFile> pictures)
    {
        std::set<std::string> masks;
        for (const PictureFile &picture : pictures)
            if (const std::string masked = whatIsMasked(picture.path); !masked.empty() && beginsOne(pictures, masked))
                masks.insert(picture.path);
        if (!masks.empty() && m_masks == 0)
            m_mask = fs::path(*masks.begin()).filename().string();
        m_masks += masks.size();
        std::erase_if(pictures, [&](const PictureFile &picture) { return masks.count(picture.path) > 0; });
        return pictures;
    }

    /// Of paths in order.
    static bool beginsOne(const std::vector<PictureFile> &pictures, const std::string &start)
    {
        const auto found = std::lower_bound(pictures.begin(), pictures.end(), start,
                                            [](const PictureFile &a, const std::string &b) { return a.path < b; });
        return found != pictures.end() && found->path.starts_with(start);
    }

    /// False if the folder was read by another name.
    bool addBelow(const std::string &folder, std::vector<PictureFile> &pictures, int depth = 0)
    {
        if (!m_read.insert(folderId(folder)).second)
            return false;
        if (depth > deepest)
            refuseFile(folder, "has folders in folders more than 16 deep");
        std::vector<std::string> withPictures;
        for (const std::string &name : addDirectly(folder, false, pictures)) {
            const std::size_t before = pictures.size();
            addBelow(folder + "/" + name, pictures, depth + 1);
            if (pictures.size() > before)
                withPictures.push_back(name);
        }
        if (depth == 0)
            requireClass(folder, withPictures);
        return true;
    }

    /// A data set of its own is no class.
    void requireClass(const std::string &folder, std::vector<std::string> names)
    {
        std::erase_if(names, [](const std::string &name) {
            return partName(name).part == NamedPart::None || !partName(name).rest.empty();
        });
        if (areTrainingAndAnother(names))
            refuseFile(folder, "has parts of its own, such as \"" + showable(names.front()) + "\" and \"" +
                                   showable(names.back()) +
                                   "\", and can be no class; choose it alone, or put the classes into the parts");
        for (const std::string &name : names)
            if (partName(name).part == NamedPart::Test)
                m_testInClass = fs::path(folder).filename().string() + "/" + name;
    }

    /// Gives the names of the folders in it, those of links last: what is there itself is read before what has another
    /// name for it.
    std::vector<std::string> addDirectly(const std::string &folder, bool areClasses, std::vector<PictureFile> &pictures)
    {
        std::set<std::string> folders, links;
        const std::error_code error = visitFolder(folder, [&](const FolderEntry &entry) {
            if (!entry.isFolder)
                add(folder + "/" + entry.name, entry, pictures);
            else if (!entry.isLink)
                folders.insert(entry.name);
            else if (isToBeFollowed(folder + "/" + entry.name, areClasses))
                links.insert(entry.name);
        });
        if (error)
            refuseFile(folder, "cannot be listed: " + error.message());
        std::vector<std::string> names(folders.begin(), folders.end());
        names.insert(names.end(), links.begin(), links.end());
        return names;
    }

    /// A class may be anywhere. Further down, what is in the data set is counted where it is.
    bool isToBeFollowed(const std::string &link, bool isClass)
    {
        if (isAtOrAbove(link, m_part) || isAtOrAbove(link, m_root))
            return false;
        const bool isElsewhere = !isClass && isAtOrAbove(m_root, link);
        if (isElsewhere)
            m_notFollowed.push_back(fs::path(link).filename().string());
        return !isElsewhere;
    }

    void add(const std::string &path, const FolderEntry &entry, std::vector<PictureFile> &pictures)
    {
        if (!isPictureFile(path)) {
            ++m_others;
            m_example = m_others == 1 ? entry.name : std::min(m_example, entry.name);
            return;
        }
        if (!entry.isFile)
            refuseFile(path, "is not a file that can be read");
        pictures.push_back({path});
        if (++m_found > mostPictures)
            refuseFile(path, "is the 20,000,001st picture; so many cannot be read");
        if (m_found % 1024 == 0)
            m_watch.check();
    }

    static std::vector<PictureFile> sorted(std::vector<PictureFile> pictures)
    {
        std::sort(pictures.begin(), pictures.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
        return pictures;
    }

    const std::string m_root;
    const LoadWatch &m_watch;
    std::string m_part;
    std::vector<std::string> m_notes;
    std::set<FolderId> m_read;
    std::vector<std::string> m_empty, m_notFollowed;
    std::string m_testInClass, m_mask;
    std::size_t m_masks = 0;
    std::string m_example;
    std::size_t m_found = 0;
    std::size_t m_others = 0;
};

std::int64_t nanoseconds(const timespec &time)
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Labels by the names of classes, or none.
void append(std::vector<PictureFile> &to, const Part &part, const std::vector<std::string> &classNames, bool labelled)
{
    const auto add = [&](const std::vector<PictureFile> &pictures, std::size_t label) {
        for (PictureFile picture : pictures) {
            picture.label = std::uint8_t(label);
            to.push_back(std::move(picture));
        }
    };
    for (std::size_t label = 0; labelled && label < classNames.size(); ++label)
        if (const auto found = part.classes.find(classNames[label]); found != part.classes.end())
            add(found->second, label);
    if (!labelled)
        add(part.loose, 0);
}

std::vector<std::string> classesOf(const std::vector<Part> &parts, const std::string &folder)
{
    std::set<std::string> names;
    for (const Part &part : parts)
        for (const auto &each : part.classes)
            names.insert(each.first);
    if (names.size() > mostClasses)
        refuseFile(folder, "has " + std::to_string(names.size()) +
                               " sub-folders with pictures; at most 256 classes can "
                               "be read");
    return {names.begin(), names.end()};
}

/// "test/unknown" is no class: pictures that are not to be told apart are put so. Nor has anything classes beside a
/// training part without.
void emptyClassesThatAreNone(std::vector<Part> &parts)
{
    const Part &training = parts.front();
    const bool hasNone = training.classes.empty() && !training.loose.empty();
    for (Part &part : parts) {
        const bool isOther = &part != &training && part.classes.size() == 1;
        const bool areNone = hasNone || (isOther && meansNoClass(part.classes.begin()->first));
        for (auto each = part.classes.begin(); areNone && each != part.classes.end(); each = part.classes.erase(each))
            part.loose.insert(part.loose.end(), each->second.begin(), each->second.end());
    }
}

void noteLoose(PictureList &list, const std::vector<Part> &parts)
{
    std::size_t loose = 0;
    for (const Part &part : parts) {
        const bool isTest = &part == &parts[1];
        if (list.labelled && part.classes.empty() && !part.loose.empty())
            list.notes.push_back(withoutLabels(part.loose.size(), isTest));
        else
            loose += part.loose.size();
    }
    if (list.labelled && loose == 1)
        list.notes.push_back("A picture beside the folders of the classes is left out.");
    else if (list.labelled && loose > 0)
        list.notes.push_back(std::to_string(loose) + " pictures beside the folders of the classes are left out.");
}

}  // namespace

void noteSizes(PictureList &list, const LoadWatch &watch)
{
    for (std::vector<PictureFile> *files : {&list.training, &list.test}) {
        const auto note = [files](std::int64_t i) {
            PictureFile &file = (*files)[std::size_t(i)];
            struct stat status = {};
            if (::stat(file.path.c_str(), &status) != 0)
                refuseFile(file.path, "is not a file that can be read");
            file.bytes = std::uint64_t(status.st_size);
            file.changed = nanoseconds(status.st_mtim);
            file.touched = nanoseconds(status.st_ctim);
        };
        inParallel(std::int64_t(files->size()), note, {{}, watch.cancelled});
    }
}

PictureList listPictures(const std::string &folder, const LoadWatch &watch)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        refuseFile(folder, "is not a folder; pictures are in a folder with a sub-folder for each class");
    const PictureParts found = picturePartsOf(folder);
    Lister lister(folder, watch);
    std::vector<Part> parts;  // training, test, validation
    for (const std::string &part : {found.training, found.test, found.validation})
        parts.push_back(lister.part(part));
    emptyClassesThatAreNone(parts);

    PictureList list;
    list.classNames = classesOf(parts, folder);
    list.labelled = !list.classNames.empty();
    append(list.training, parts[0], list.classNames, list.labelled);
    append(list.training, parts[2], list.classNames, list.labelled);
    append(list.test, parts[1], list.classNames, list.labelled);
    list.notes = found.notes;
    for (const std::string &note : lister.notes())
        list.notes.push_back(note);
    noteLoose(list, parts);
    if (!parts[2].classes.empty() || (!list.labelled && !parts[2].loose.empty()))
        list.notes.push_back("The pictures of \"" + showable(found.validationName) +
                             "\" are counted as training pictures; validation is drawn from those.");
    if (list.training.empty())
        refuseFile(folder,
                   "holds no pictures (" + std::string(pictureFormats) + "), neither in it nor in its sub-folders");
    return list;
}

}  // namespace pitfall
