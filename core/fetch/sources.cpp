#include "core/fetch/sources.h"

#include "core/base/error.h"

#include <cstdio>

namespace pitfall {

namespace {

/// One of MNIST's four files. The names are the same in all of its kin.
struct IdxFile {
    const char *name;
    std::uint64_t bytes;
    const char *sha256;
};

DatasetSource idxSource(const char *name, const char *title, const std::vector<std::string> &addresses,
                        const std::vector<IdxFile> &files)
{
    DatasetSource source{name, title, {}, {}};
    for (const IdxFile &file : files) {
        SourceFile &to = source.files.emplace_back(SourceFile{file.name, {}, file.bytes, file.sha256});
        for (const std::string &address : addresses)
            to.urls.push_back(address + file.name);
    }
    return source;
}

std::vector<std::string> emnistMembers()
{
    std::vector<std::string> members;
    for (const char *split : {"balanced", "letters"})
        for (const char *file : {"train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz",
                                 "test-images-idx3-ubyte.gz", "test-labels-idx1-ubyte.gz", "mapping.txt"})
            members.push_back("gzip/emnist-" + std::string(split) + "-" + file);
    return members;
}

}  // namespace

// Sizes and SHA-256 are those that TensorFlow Datasets publishes (github.com/tensorflow/datasets, folder
// tensorflow_datasets/url_checksums: mnist.txt, fashion_mnist.txt, kmnist.txt, emnist.txt, cifar10.txt, cifar100.txt,
// svhn_cropped.txt, stl10.txt). Further addresses of the same bytes are those of torchvision
// (github.com/pytorch/vision, torchvision/datasets: mnist.py, svhn.py, stl10.py) and the one that NIST's page of EMNIST
// links to.
const std::vector<DatasetSource> &datasetSources()
{
    static const std::vector<DatasetSource> sources = {
        idxSource(
            "mnist", "MNIST",
            {"https://storage.googleapis.com/cvdf-datasets/mnist/", "https://ossci-datasets.s3.amazonaws.com/mnist/",
             "http://yann.lecun.com/exdb/mnist/"},
            {{"train-images-idx3-ubyte.gz", 9912422,
              "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"},
             {"train-labels-idx1-ubyte.gz", 28881, "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"},
             {"t10k-images-idx3-ubyte.gz", 1648877, "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"},
             {"t10k-labels-idx1-ubyte.gz", 4542, "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"}}),
        idxSource(
            "fashion-mnist", "Fashion-MNIST", {"http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"},
            {{"train-images-idx3-ubyte.gz", 26421880,
              "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"},
             {"train-labels-idx1-ubyte.gz", 29515, "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"},
             {"t10k-images-idx3-ubyte.gz", 4422102, "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"},
             {"t10k-labels-idx1-ubyte.gz", 5148, "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"}}),
        idxSource(
            "kmnist", "KMNIST", {"http://codh.rois.ac.jp/kmnist/dataset/kmnist/"},
            {{"train-images-idx3-ubyte.gz", 18165135,
              "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4"},
             {"train-labels-idx1-ubyte.gz", 29497, "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17"},
             {"t10k-images-idx3-ubyte.gz", 3041136, "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5"},
             {"t10k-labels-idx1-ubyte.gz", 5120, "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c"}}),
        {"emnist",
         "EMNIST",
         {{"gzip.zip",
           {"https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip",
            "https://www.itl.nist.gov/iaui/vip/cs_links/EMNIST/gzip.zip"},
           561753746,
           "fb9bb67e33772a9cc0b895e4ecf36d2cf35be8b709693c3564cea2a019fcda8e"}},
         emnistMembers()},
        {"cifar-10",
         "CIFAR-10",
         {{"cifar-10-binary.tar.gz",
           {"https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz"},
           170052171,
           "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"}},
         {}},
        {"cifar-100",
         "CIFAR-100",
         {{"cifar-100-binary.tar.gz",
           {"https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz"},
           168513733,
           "58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec"}},
         {}},
        {"svhn",
         "SVHN",
         {{"train_32x32.mat",
           {"http://ufldl.stanford.edu/housenumbers/train_32x32.mat"},
           182040794,
           "435e94d69a87fde4fd4d7f3dd208dfc32cb6ae8af2240d066de1df7508d083b8"},
          {"test_32x32.mat",
           {"http://ufldl.stanford.edu/housenumbers/test_32x32.mat"},
           64275384,
           "cdce80dfb2a2c4c6160906d0bd7c68ec5a99d7ca4831afa54f09182025b6a75b"}},
         {}},
        {"stl-10",
         "STL-10",
         {{"stl10_binary.tar.gz",
           {"http://ai.stanford.edu/~acoates/stl10/stl10_binary.tar.gz"},
           2640397119,
           "f31fd99273a1acb8609c8db427cebb1de3f71de77758cdc0e22956e1289b9866"}},
         {}},
    };
    return sources;
}

const DatasetSource *findSource(const std::string &name)
{
    for (const DatasetSource &source : datasetSources())
        if (source.name == name)
            return &source;
    return nullptr;
}

const DatasetSource &requireSource(const std::string &name)
{
    if (const DatasetSource *source = findSource(name))
        return *source;
    std::string names;
    for (const DatasetSource &source : datasetSources())
        names += (names.empty() ? "" : ", ") + source.name;
    throw ConfigError("\"" + name + "\" cannot be fetched; what can is " + names + ".");
}

std::uint64_t downloadSize(const DatasetSource &source)
{
    std::uint64_t all = 0;
    for (const SourceFile &file : source.files)
        all += file.bytes;
    return all;
}

std::vector<std::string> finalNames(const DatasetSource &source)
{
    std::vector<std::string> names;
    for (const std::string &member : source.members)
        names.push_back(member.substr(member.rfind('/') + 1));
    if (source.members.empty())
        for (const SourceFile &file : source.files)
            names.push_back(file.name);
    return names;
}

std::string sizeText(std::uint64_t bytes)
{
    const char *units[] = {"bytes", "kB", "MB", "GB", "TB"};
    double value = double(bytes);
    int unit = 0;
    for (; value >= 999.5 && unit < 4; ++unit)
        value /= 1000;
    char text[32];
    std::snprintf(text, sizeof text, value < 99.95 && unit > 0 ? "%.1f %s" : "%.0f %s", value, units[unit]);
    return text;
}

}  // namespace pitfall
