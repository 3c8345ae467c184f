#include "core/data/npzset.h"

#include "core/data/classnames.h"
#include "core/data/namedfiles.h"
#include "core/data/npybytes.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <filesystem>
#include <set>
#include <utility>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using Part = ArrayRole::Part;
using Kind = ArrayRole::Kind;

constexpr const char *wantedNames = "arrays called x_train and y_train, images and labels, or alike";

std::set<std::string> words(const std::string &name)
{
    std::set<std::string> found;
    std::string word;
    for (const char c : name + ".") {
        if (std::isalnum(std::uint8_t(c)))
            word += char(std::tolower(std::uint8_t(c)));
        else if (!word.empty())
            found.insert(std::exchange(word, {}));
    }
    return found;
}

bool hasOneOf(const std::set<std::string> &words, const std::vector<const char *> &list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *word) { return words.count(word) > 0; });
}

/// An array and what to call it in a complaint.
struct Array {
    std::string name;
    std::string place;
    NpyBytes npy;
};

std::string extensionOf(const fs::path &path)
{
    return path.extension().string();
}

void addNpz(const std::string &path, std::vector<Array> &arrays, std::vector<std::string> &others,
            const LoadWatch &watch)
{
    const std::string stem = fs::path(path).stem().string();
    const auto nameOf = [&](const std::string &entry) {
        const std::string name = fs::path(entry).stem().string();
        return name == "arr_0" ? stem : name;
    };
    readArchive(
        path,
        [&](const std::string &entry) {
            const bool wanted = extensionOf(entry) == ".npy" && arrayRole(nameOf(entry)).kind != Kind::Unknown;
            if (!wanted)
                others.push_back(showable(entry));
            return wanted;
        },
        [&](const std::string &entry, Bytes bytes) {
            const std::string place = path + ": " + entry;
            arrays.push_back({nameOf(entry), place, checkedNpy(std::move(bytes), place)});
            return true;
        },
        watch);
}

void addFile(const std::string &path, std::vector<Array> &arrays, std::vector<std::string> &others,
             const LoadWatch &watch)
{
    const std::string name = fs::path(path).stem().string();
    if (extensionOf(path) == ".npz")
        addNpz(path, arrays, others, watch);
    else if (extensionOf(path) == ".npy" && arrayRole(name).kind != Kind::Unknown)
        arrays.push_back({name, path, checkedNpy(readBytes(path), path)});
    else if (extensionOf(path) == ".npy")
        others.push_back(showable(name));
}

std::vector<std::string> filesOf(const std::string &path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        refuseFile(path, "is not there");
    if (!fs::is_directory(path, error) && extensionOf(path) != ".npy")
        return {path};
    const fs::path folder = fs::is_directory(path, error) ? fs::path(path) : fs::path(path).parent_path();
    std::vector<std::string> files;
    for (fs::directory_iterator each(folder.empty() ? "." : folder, error), end; !error && each != end;
         each.increment(error))
        if (each->is_regular_file(error) && (extensionOf(each->path()) == ".npy" ||
                                             (extensionOf(each->path()) == ".npz" && fs::is_directory(path, error))))
            files.push_back(each->path().string());
    std::sort(files.begin(), files.end());
    return files;
}

const Array *find(const std::vector<Array> &arrays, Part part, Kind kind, const std::string &path)
{
    const Array *found = nullptr;
    for (const Array &each : arrays) {
        const ArrayRole role = arrayRole(each.name);
        if (role.part != part || role.kind != kind)
            continue;
        if (found)
            refuseFile(path, "\"" + showable(found->name) + "\" and \"" + showable(each.name) +
                                 "\" could both be the " + (kind == Kind::Images ? "images" : "labels"));
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

LabelledImages part(const std::vector<Array> &arrays, Part which, const std::string &path, bool &labelled)
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
    labelled = labelled && labels;
    if (!labels)
        return read;
    const std::vector<long long> values = npyLabels(labels->npy, labels->place);
    if (values.size() != count)
        refuseFile(labels->place, "has " + std::to_string(values.size()) + " labels for the " + std::to_string(count) +
                                      " images of " + showable(images->name));
    for (std::size_t i = 0; i < count; ++i)
        read.labels[i] = asLabel(values[i], i, labels->place);
    return read;
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

std::shared_ptr<Dataset> load(const DataConfig &, const std::string &path, const LoadWatch &watch)
{
    std::vector<Array> arrays;
    std::vector<std::string> others;
    const std::vector<std::string> files = filesOf(path);
    for (std::size_t i = 0; i < files.size(); ++i) {
        watch.show(std::int64_t(i), std::int64_t(files.size()));
        addFile(files[i], arrays, others, watch);
    }
    auto dataset = std::make_shared<Dataset>();
    append(dataset->training, part(arrays, Part::Training, path, dataset->labelled), path);
    append(dataset->training, part(arrays, Part::Whole, path, dataset->labelled), path);
    const LabelledImages validation = part(arrays, Part::Validation, path, dataset->labelled);
    append(dataset->training, validation, path);
    append(dataset->test, part(arrays, Part::Test, path, dataset->labelled), path);
    if (dataset->training.count() == 0)
        refuseFile(path, std::string("holds no images for training; what is needed are ") + wantedNames +
                             (others.empty() ? "" : " (there is " + listed(others) + ")"));
    if (dataset->test.count() > 0 && dataset->test.shape != dataset->training.shape)
        refuseFile(path, "its test images are not of the size and colour of its training images");
    if (validation.count() > 0)
        dataset->notes.push_back("The " + std::to_string(validation.count()) +
                                 " validation images are counted as training images; validation is drawn from those.");
    if (!others.empty())
        dataset->notes.push_back("Left out, since their names say nothing: " + listed(others) + ".");
    keepClassesThatOccur(*dataset);
    return dataset;
}

}  // namespace

ArrayRole arrayRole(const std::string &name)
{
    const std::set<std::string> all = words(name);
    ArrayRole role;
    if (hasOneOf(all, {"train", "training"}))
        role.part = Part::Training;
    else if (hasOneOf(all, {"val", "valid", "validation"}))
        role.part = Part::Validation;
    else if (hasOneOf(all, {"test", "testing", "t10k"}))
        role.part = Part::Test;
    if (hasOneOf(all, {"y", "labels", "label", "targets", "target", "classes"}))
        role.kind = Kind::Labels;
    else if (hasOneOf(all, {"x", "images", "image", "imgs", "img", "data", "pixels", "samples"}))
        role.kind = Kind::Images;
    return role;
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
