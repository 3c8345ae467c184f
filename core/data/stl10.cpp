#include "core/data/stl10.h"

#include "core/data/classnames.h"
#include "core/data/namedfiles.h"
#include "core/data/transpose.h"

namespace pitfall {

namespace {

constexpr std::size_t imageBytes = 3 * 96 * 96;
constexpr const char *nameFile = "class_names.txt";

const NamedFile &require(const std::map<std::string, NamedFile> &files, const std::string &name,
                         const std::string &path)
{
    const auto found = files.find(name);
    if (found == files.end())
        refuseFile(path, "the file " + name +
                             " of STL-10 is missing; data.path is a folder that holds it, or stl10_binary.tar.gz");
    return found->second;
}

std::shared_ptr<Dataset> load(const DataConfig &, const std::string &path, const LoadWatch &watch)
{
    auto files = readNamedFiles(path, {"train_X.bin", "train_y.bin", "test_X.bin", "test_y.bin", nameFile}, watch);
    const auto part = [&](const std::string &name) {
        const NamedFile &labels = require(files, name + "_y.bin", path);
        const std::string place = require(files, name + "_X.bin", path).place;
        return stl10Images(std::move(files.at(name + "_X.bin").bytes), place, labels.bytes, labels.place);
    };
    auto dataset = std::make_shared<Dataset>();
    dataset->test = part("test");
    dataset->training = part("train");
    dataset->classNames = {"airplane", "bird", "car", "cat", "deer", "dog", "horse", "monkey", "ship", "truck"};
    if (const auto names = files.find(nameFile); names != files.end())
        dataset->classNames = classNamesFromLines(names->second.bytes, names->second.place, 10);
    return dataset;
}

}  // namespace

LabelledImages stl10Images(Bytes images, const std::string &imagesPlace, const Bytes &labels,
                           const std::string &labelsPlace)
{
    if (images.empty() || images.size() % imageBytes != 0)
        refuseFile(imagesPlace, "holds " + std::to_string(images.size()) + " bytes, which are not whole images of " +
                                    std::to_string(imageBytes) + " bytes");
    const std::size_t count = images.size() / imageBytes;
    if (labels.size() != count)
        refuseFile(labelsPlace,
                   "has " + std::to_string(labels.size()) + " labels for " + std::to_string(count) + " images");
    LabelledImages read{{3, 96, 96}, std::move(images), labels};
    for (std::size_t i = 0; i < count; ++i) {
        if (labels[i] < 1 || labels[i] > 10)
            refuseFile(labelsPlace, "label " + std::to_string(i) + " is " + std::to_string(labels[i]) +
                                        "; there are 10 classes, counted from 1");
        read.labels[i] = std::uint8_t(labels[i] - 1);
    }
    transposePlanes(read);
    return read;
}

DatasetReader stl10Reader()
{
    return {
        "stl-10",
        "STL-10",
        "5,000 and 8,000 colour pictures of animals and vehicles in 10 classes, 96×96 pixels (Coates, Lee, Ng 2011).",
        "stl10_binary.tar.gz, or what is in it (train_X.bin, train_y.bin, test_X.bin, test_y.bin)",
        {},
        false,
        [](const std::string &path) { return mayHaveNamedFiles(path, "train_X.bin"); },
        load};
}

}  // namespace pitfall
