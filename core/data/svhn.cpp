#include "core/data/svhn.h"

#include "core/data/classnames.h"
#include "core/data/folderwalk.h"
#include "core/data/lowercase.h"
#include "core/data/matfile.h"
#include "core/data/transpose.h"

#include <cstring>
#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

template<class Stored>
double valueAt(const Bytes &values, std::size_t i)
{
    Stored value;
    std::memcpy(&value, values.data() + i * sizeof value, sizeof value);
    return double(value);
}

/// MATLAB stores numbers in the smallest type that holds them.
double labelAt(const MatArray &array, std::size_t i)
{
    switch (array.type) {
    case 1:
        return valueAt<std::int8_t>(array.values, i);
    case 2:
        return valueAt<std::uint8_t>(array.values, i);
    case 3:
        return valueAt<std::int16_t>(array.values, i);
    case 4:
        return valueAt<std::uint16_t>(array.values, i);
    case 5:
        return valueAt<std::int32_t>(array.values, i);
    case 6:
        return valueAt<std::uint32_t>(array.values, i);
    case 7:
        return valueAt<float>(array.values, i);
    case 9:
        return valueAt<double>(array.values, i);
    case 12:
        return double(valueAt<std::int64_t>(array.values, i));
    default:
        return double(valueAt<std::uint64_t>(array.values, i));
    }
}

const MatArray &require(const std::map<std::string, MatArray> &arrays, const char *name, const std::string &path)
{
    const auto found = arrays.find(name);
    if (found == arrays.end())
        refuseFile(path, std::string("has no array \"") + name + "\"; the cropped digits of SVHN have X and y");
    return found->second;
}

std::vector<std::uint8_t> digits(const MatArray &array, std::int64_t images, const std::string &path)
{
    if (array.count() != images)
        refuseFile(path,
                   "y has " + std::to_string(array.count()) + " labels for " + std::to_string(images) + " images");
    std::vector<std::uint8_t> labels;
    for (std::size_t i = 0; i < std::size_t(images); ++i) {
        const double label = labelAt(array, i);
        if (!(label >= 0 && label <= 10) || label != double(int(label)))
            refuseFile(path, "label " + std::to_string(i) + " of y is not a whole number from 0 to 10");
        labels.push_back(std::uint8_t(int(label) % 10));
    }
    return labels;
}

std::string fileIn(const std::string &folder, const std::string &name)
{
    return (fs::path(folder) / name).string();
}

/// `path` may be one of the two files.
std::string folderOf(const std::string &path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored) ? path : fs::path(path).parent_path().string();
}

bool isFile(const std::string &path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

std::string usualName(const std::string &part)
{
    return part + "_32x32.mat";
}

bool isOf(const std::string &name, const std::string &part)
{
    const std::string other = part == "train" ? "test" : "train";
    return name.find(part) != std::string::npos && name.find(other) == std::string::npos;
}

/// "train_32x32.mat", or else the only MATLAB file that has "train" in its name; empty if there is none.
std::string fileOf(const std::string &folder, const std::string &part)
{
    if (const std::string usual = fileIn(folder, usualName(part)); isFile(usual))
        return usual;
    std::vector<std::string> found;
    std::error_code error;
    for (fs::directory_iterator each(folder.empty() ? "." : folder, error), end; !error && each != end;
         each.increment(error)) {
        const std::string name = lowerCase(each->path().filename().string());
        const bool called = name.ends_with(".mat") && isOf(name, part) && !isHidden(name);
        if (called && isFile(each->path().string()) && isMat(firstBytes(each->path().string(), 512)))
            found.push_back(each->path().string());
    }
    return found.size() == 1 ? found.front() : "";
}

std::string require(const std::string &path, const std::string &part)
{
    const std::string file = fileOf(folderOf(path), part);
    if (file.empty())
        refuseFile(fileIn(folderOf(path), usualName(part)),
                   "the file of SVHN (cropped digits) is missing; data.path is the folder that holds it");
    return file;
}

bool isThere(const std::string &path)
{
    const std::string folder = folderOf(path);
    return isFile(fileIn(folder, usualName("train"))) ||
           (!fileOf(folder, "train").empty() && !fileOf(folder, "test").empty());
}

std::shared_ptr<Dataset> load(const DataConfig &, const std::string &path, const LoadWatch &watch)
{
    const std::string train = require(path, "train");
    auto dataset = std::make_shared<Dataset>();
    watch.show(0, 2);
    dataset->test = readSvhn(require(path, "test"));
    watch.show(1, 2);
    dataset->training = readSvhn(train);
    watch.show(2, 2);
    dataset->classNames = numberedClasses(10);
    return dataset;
}

}  // namespace

LabelledImages readSvhn(const std::string &path)
{
    auto arrays = readMat(path, {"X", "y"});
    const MatArray &x = require(arrays, "X", path);
    if (x.dimensions.size() != 4 || x.dimensions[0] != 32 || x.dimensions[1] != 32 || x.dimensions[2] != 3 ||
        x.dimensions[3] < 1)
        refuseFile(path, "X is not an array of 32×32×3×N values");
    if (x.type != 2)
        refuseFile(path, "X does not hold unsigned bytes");
    std::vector<std::uint8_t> labels = digits(require(arrays, "y", path), x.dimensions[3], path);
    LabelledImages images{{3, 32, 32}, std::move(arrays.at("X").values), std::move(labels)};
    transposePlanes(images);
    return images;
}

DatasetReader svhnReader()
{
    return {"svhn",
            "SVHN",
            "99,289 colour pictures of house number digits, 32×32 pixels (Netzer et al. 2011), cropped digits.",
            "train_32x32.mat and test_32x32.mat",
            {},
            false,
            isThere,
            load};
}

}  // namespace pitfall
