#include "core/data/idxdatasets.h"

#include "core/base/error.h"
#include "core/data/idx.h"

#include <filesystem>

namespace pitfall {

namespace {

/// One of the four files, and what it may be called.
struct IdxFileNames {
    const char *stem;  ///< "train-images"
    const char *kind;  ///< "idx3-ubyte"

    std::string usual() const { return std::string(stem) + "-" + kind; }

    /// The name it has in `folder`; empty if it is not there.
    std::string findIn(const std::string &folder) const
    {
        const std::string dotted = std::string(stem) + "." + kind;
        for (const std::string &name : {usual() + ".gz", usual(), dotted, dotted + ".gz"}) {
            std::error_code ignored;
            if (std::filesystem::is_regular_file(folder + "/" + name, ignored))
                return folder + "/" + name;
        }
        return {};
    }
};

constexpr IdxFileNames trainImages{"train-images", "idx3-ubyte"};
constexpr IdxFileNames trainLabels{"train-labels", "idx1-ubyte"};
constexpr IdxFileNames testImages{"t10k-images", "idx3-ubyte"};
constexpr IdxFileNames testLabels{"t10k-labels", "idx1-ubyte"};

std::string remedy(const IdxDataset &entry)
{
    if (entry.package.empty())
        return "set data.path to the folder that holds it";
    return "install the package " + entry.package + ", or set data.path to the folder that holds it";
}

std::string require(const IdxFileNames &file, const IdxDataset &entry, const std::string &folder)
{
    const std::string path = file.findIn(folder);
    if (!path.empty())
        return path;
    std::error_code ignored;
    const bool folderExists = std::filesystem::is_directory(folder, ignored);
    throw FileError(folder + "/" + file.usual() + ".gz: the file of " + entry.title + " is missing, compressed or not" +
                    (folderExists ? "" : ", and so is its folder") + "; " + remedy(entry) + ".");
}

}  // namespace

bool hasIdxFiles(const std::string &folder)
{
    return !folder.empty() && !trainImages.findIn(folder).empty() && !trainLabels.findIn(folder).empty() &&
           !testImages.findIn(folder).empty() && !testLabels.findIn(folder).empty();
}

std::shared_ptr<Dataset> loadIdxDataset(const IdxDataset &entry, const std::string &folder)
{
    const std::string testImagesPath = require(testImages, entry, folder);
    const std::string testLabelsPath = require(testLabels, entry, folder);
    auto dataset = std::make_shared<Dataset>();
    dataset->classNames = entry.classNames;
    dataset->training =
        readIdxPair(require(trainImages, entry, folder), require(trainLabels, entry, folder), dataset->classes());
    dataset->test = readIdxPair(testImagesPath, testLabelsPath, dataset->classes());
    if (dataset->test.shape != dataset->training.shape)
        throw FileError(testImagesPath + ": its images are " + std::to_string(dataset->test.shape.height) + "×" +
                        std::to_string(dataset->test.shape.width) + " pixels, but the training images are " +
                        std::to_string(dataset->training.shape.height) + "×" +
                        std::to_string(dataset->training.shape.width) + ".");
    return dataset;
}

DatasetReader readerOf(const IdxDataset &entry)
{
    return {entry.name,
            entry.title,
            entry.description,
            "train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz, t10k-images-idx3-ubyte.gz and "
            "t10k-labels-idx1-ubyte.gz, compressed or not",
            entry.folder,
            false,
            hasIdxFiles,
            [&entry](const DataConfig &, const std::string &path, const LoadWatch &) {
                std::error_code ignored;
                const bool isFile = std::filesystem::is_regular_file(path, ignored);  // one of the four
                return loadIdxDataset(entry, isFile ? std::filesystem::path(path).parent_path().string() : path);
            }};
}

const std::vector<IdxDataset> &idxDatasets()
{
    static const std::vector<IdxDataset> list = {
        {"fashion-mnist",
         "Fashion-MNIST",
         "70,000 pictures of clothes in 10 classes, 28×28 grey pixels (Xiao, Rasul, Vollgraf 2017).",
         "/usr/share/datasets/fashion-mnist",
         "dataset-fashion-mnist",
         {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"}},
        {"mnist",
         "MNIST",
         "70,000 handwritten digits, 28×28 grey pixels (LeCun, Cortes, Burges 1998).",
         "",
         "",
         {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}},
        {"kmnist",
         "KMNIST",
         "70,000 handwritten hiragana of 10 classes, 28×28 grey pixels (Clanuwat et al. 2018).",
         "",
         "",
         {"o お", "ki き", "su す", "tsu つ", "na な", "ha は", "ma ま", "ya や", "re れ", "wo を"}},
    };
    return list;
}

}  // namespace pitfall
