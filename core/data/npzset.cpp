#include "core/data/npzset.h"

#include "core/data/bytesat.h"
#include "core/data/classnames.h"
#include "core/data/folderwalk.h"
#include "core/data/lowercase.h"
#include "core/data/namedfiles.h"
#include "core/data/npybytes.h"
#include "core/data/partname.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using Part = ArrayRole::Part;
using Kind = ArrayRole::Kind;

constexpr const char *wantedNames = "arrays called x_train and y_train, images and labels, or alike";

bool hasOneOf(const std::vector<std::string> &words, const std::set<std::string> &list)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string &word) { return list.count(word) > 0; });
}

/// An array and what to call it in a complaint.
struct Array {
    std::string name;
    std::string place;
    NpyBytes npy;
};

/// An array that is called like labels.
struct Texts {
    std::string name;
    std::string place;
};

/// Of all files.
struct Found {
    std::vector<Array> arrays;
    std::vector<Texts> texts;
    std::vector<std::string> others;    ///< whose names say nothing
    std::vector<std::string> ofNoPart;  ///< beside others that are
};

enum class Form { Array, Archive, Other };

std::string extensionOf(const fs::path &path)
{
    return lowerCase(path.extension().string());
}

/// By its content; of what is broken, by its ending.
Form formOf(const std::string &path)
{
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return Form::Other;  // a pipe would wait for ever
    const Bytes start = firstBytes(path, 6);
    const BytesAt file(start);
    if (file.begins("PK\3\4", 4))
        return Form::Archive;
    if (extensionOf(path) == ".npy" || file.begins("\x93NUMPY", 6))
        return Form::Array;
    return extensionOf(path) == ".npz" ? Form::Archive : Form::Other;
}

void take(const std::string &name, const std::string &place, Bytes bytes, Found &found)
{
    if (arrayRole(name).kind == Kind::Labels && holdsTexts(bytes, place))
        found.texts.push_back({name, place});
    else
        found.arrays.push_back({name, place, checkedNpy(std::move(bytes), place)});
}

/// What numpy.savez calls "arr_0" has the name of the archive.
std::string nameIn(const std::string &archive, const std::string &entry)
{
    const std::string name = fs::path(entry).stem().string();
    return name == "arr_0" ? fs::path(archive).stem().string() : name;
}

bool isArrayIn(const std::string &archive, const std::string &entry, Kind kind)
{
    return extensionOf(entry) == ".npy" && arrayRole(nameIn(archive, entry)).kind == kind;
}

void addNpz(const std::string &path, Found &found, const LoadWatch &watch)
{
    readArchive(
        path,
        [&](const std::string &entry) {
            if (isHidden(fs::path(entry).filename().string()))
                return false;
            const bool wanted = isArrayIn(path, entry, Kind::Images) || isArrayIn(path, entry, Kind::Labels);
            if (!wanted)
                found.others.push_back(showable(entry));
            return wanted;
        },
        [&](const std::string &entry, Bytes bytes) {
            take(nameIn(path, entry), path + ": " + entry, std::move(bytes), found);
            return true;
        },
        watch);
}

void addFile(const std::string &path, Found &found, const LoadWatch &watch)
{
    const std::string name = fs::path(path).stem().string();
    const Form form = formOf(path);
    if (form == Form::Archive)
        addNpz(path, found, watch);
    else if (form == Form::Array && arrayRole(name).kind != Kind::Unknown)
        take(name, path, readBytes(path), found);
    else if (form == Form::Array)
        found.others.push_back(showable(name));
}

std::vector<std::string> filesOf(const std::string &path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        refuseFile(path, "is not there");
    const bool isFolder = fs::is_directory(path, error);
    if (!isFolder && extensionOf(path) != ".npy")
        return {path};
    const fs::path folder = isFolder ? fs::path(path) : fs::path(path).parent_path();
    std::vector<std::string> files;
    for (fs::directory_iterator each(folder.empty() ? "." : folder, error), end; !error && each != end;
         each.increment(error)) {
        const std::string extension = extensionOf(each->path());
        const bool called = extension == ".npy" || (extension == ".npz" && isFolder);
        if (called && !isHidden(each->path().filename().string()) && each->is_regular_file(error))
            files.push_back(each->path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool hasArray(const std::string &archive, Kind kind)
{
    try {
        return hasEntry(archive, [&](const std::string &entry) { return isArrayIn(archive, entry, kind); });
    } catch (const FileError &) {
        return false;
    }
}

/// "mnist.npz: x_train.npy" without the folder.
std::string fileName(const std::string &place)
{
    return showable(place.substr(place.rfind('/', place.find(": ")) + 1));
}

const Array *find(const std::vector<Array> &arrays, Part part, Kind kind, const std::string &path)
{
    const Array *found = nullptr;
    for (const Array &each : arrays) {
        const ArrayRole role = arrayRole(each.name);
        if (role.part != part || role.kind != kind)
            continue;
        if (found)
            refuseFile(path, fileName(found->place) + " and " + fileName(each.place) + " could both be the " +
                                 (kind == Kind::Images ? "images" : "labels") +
                                 "; choose one file, or move one elsewhere");
        found = &each;
    }
    return found;
}

std::uint8_t asLabel(long long label, std::size_t i, const std::string &place)
{
    if (label < 0 || label >= mostClasses)
        refuseFile(place, "label " + std::to_string(i) + " is " + std::to_string(label) +
                              "; labels are from 0 to 255, at most 256 classes");
    return std::uint8_t(label);
}

/// Images of a part, and whether they have labels.
struct PartRead {
    LabelledImages images;
    bool labelled = true;
};

PartRead part(const std::vector<Array> &arrays, Part which, const std::string &path)
{
    const Array *images = find(arrays, which, Kind::Images, path);
    const Array *labels = find(arrays, which, Kind::Labels, path);
    if (!images && labels)
        refuseFile(labels->place, "are labels without images beside them");
    if (!images)
        return {};
    LabelledImages read = npyImages(images->npy, images->place);
    const std::size_t count = std::size_t(images->npy.header.shape[0]);
    read.labels.assign(count, 0);
    if (!labels)
        return {std::move(read), false};
    const std::vector<long long> values = npyLabels(labels->npy, labels->place);
    if (values.size() != count)
        refuseFile(labels->place, "has " + std::to_string(values.size()) + " labels for the " + std::to_string(count) +
                                      " images of " + showable(images->name));
    for (std::size_t i = 0; i < count; ++i)
        read.labels[i] = asLabel(values[i], i, labels->place);
    return {std::move(read), true};
}

void append(LabelledImages &to, const LabelledImages &more, const std::string &path)
{
    if (more.labels.empty())
        return;
    if (to.labels.empty())
        to.shape = more.shape;
    if (to.shape != more.shape)
        refuseFile(path, "its parts have images of different sizes or colours");
    to.pixels.insert(to.pixels.end(), more.pixels.begin(), more.pixels.end());
    to.labels.insert(to.labels.end(), more.labels.begin(), more.labels.end());
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < 5; ++i)
        text += (i ? ", " : "") + names[i];
    return text + (names.size() > 5 ? ", …" : "");
}

bool has(const std::vector<Array> &arrays, Part part)
{
    return std::any_of(arrays.begin(), arrays.end(), [part](const Array &array) {
        const ArrayRole role = arrayRole(array.name);
        return role.part == part && role.kind == Kind::Images;
    });
}

/// "x_dev" or "images" beside "x_train".
void leaveOutWhatIsOfNoPart(Found &found)
{
    std::erase_if(found.arrays, [&](const Array &array) {
        const bool isOfNone = arrayRole(array.name).part == Part::Whole;
        if (isOfNone)
            found.ofNoPart.push_back(showable(array.name));
        return isOfNone;
    });
}

void requireNumbers(const Found &found)
{
    const auto isLabels = [](const Array &array) { return arrayRole(array.name).kind == Kind::Labels; };
    if (!found.texts.empty() && std::none_of(found.arrays.begin(), found.arrays.end(), isLabels))
        refuseFile(found.texts.front().place, "holds texts or other objects; labels are whole numbers from 0 to 255");
}

void noteLeftOut(const Found &found, std::vector<std::string> &notes)
{
    if (!found.others.empty())
        notes.push_back("Left out, since their names say nothing: " + listed(found.others) + ".");
    if (!found.ofNoPart.empty())
        notes.push_back(
            "Left out beside the training images, since their names name no part: " + listed(found.ofNoPart) + ".");
    std::vector<std::string> texts;
    for (const Texts &each : found.texts)
        texts.push_back(showable(each.name));
    if (!texts.empty())
        notes.push_back("Left out, since they hold no numbers: " + listed(texts) + ".");
}

std::shared_ptr<Dataset> load(const DataConfig &, const std::string &path, const LoadWatch &watch)
{
    Found found;
    const std::vector<std::string> files = filesOf(path);
    for (std::size_t i = 0; i < files.size(); ++i) {
        watch.show(std::int64_t(i), std::int64_t(files.size()));
        addFile(files[i], found, watch);
    }
    requireNumbers(found);
    const std::vector<Array> &arrays = found.arrays;
    auto dataset = std::make_shared<Dataset>();
    if (has(arrays, Part::Training) && has(arrays, Part::Whole))
        leaveOutWhatIsOfNoPart(found);
    const PartRead named = part(arrays, Part::Training, path), whole = part(arrays, Part::Whole, path);
    const PartRead &training = named.images.count() > 0 ? named : whole;
    const PartRead validation = part(arrays, Part::Validation, path), test = part(arrays, Part::Test, path);
    const bool isAlone = training.images.count() == 0;
    dataset->labelled = isAlone ? validation.labelled : training.labelled;
    const auto addTo = [&](LabelledImages &to, const PartRead &more, bool isTest) {
        if (dataset->labelled && !more.labelled)
            dataset->notes.push_back(withoutLabels(std::size_t(more.images.count()), isTest));
        else
            append(to, more.images, path);
    };
    append(dataset->training, training.images, path);
    addTo(dataset->training, validation, false);
    addTo(dataset->test, test, true);
    if (dataset->training.count() == 0)
        refuseFile(path, std::string("holds no images for training; what is needed are ") + wantedNames +
                             (found.others.empty() ? "" : " (there is " + listed(found.others) + ")"));
    if (dataset->test.count() > 0 && dataset->test.shape != dataset->training.shape)
        refuseFile(path, "its test images are not of the size and colour of its training images");
    if (validation.images.count() > 0 && (validation.labelled || !dataset->labelled))
        dataset->notes.push_back("The " + std::to_string(validation.images.count()) +
                                 " validation images are counted as training images; validation is drawn from those.");
    noteLeftOut(found, dataset->notes);
    keepClassesThatOccur(*dataset);
    return dataset;
}

}  // namespace

ArrayRole arrayRole(const std::string &name)
{
    static const std::map<NamedPart, Part> parts = {{NamedPart::None, Part::Whole},
                                                    {NamedPart::Training, Part::Training},
                                                    {NamedPart::Validation, Part::Validation},
                                                    {NamedPart::Test, Part::Test}};
    const std::vector<std::string> words = wordsOf(name);
    ArrayRole role;
    role.part = hasOneOf(words, {"t10k"}) ? Part::Test : parts.at(partName(name).part);
    if (hasOneOf(words, {"y", "labels", "label", "targets", "target", "classes"}))
        role.kind = Kind::Labels;
    else if (hasOneOf(words, {"x", "images", "image", "imgs", "img", "data", "pixels", "samples"}))
        role.kind = Kind::Images;
    return role;
}

bool hasArrays(const std::string &folder, ArrayRole::Kind kind)
{
    const std::vector<std::string> files = filesOf(folder);
    return std::any_of(files.begin(), files.end(), [kind](const std::string &file) {
        return formOf(file) == Form::Archive ? hasArray(file, kind)
                                             : arrayRole(fs::path(file).stem().string()).kind == kind;
    });
}

DatasetReader npzReader()
{
    return {
        "npz",
        "NumPy arrays",
        "Images of your own as NumPy arrays: one .npz file, or .npy files in a folder; arrays called x_train, y_train, "
        "x_test, y_test, or images and labels.",
        "",
        {},
        true,
        [](const std::string &path) {
            std::error_code ignored;
            return fs::exists(path, ignored);
        },
        load};
}

}  // namespace pitfall
