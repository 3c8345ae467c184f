#include "core/data/cifar.h"

#include "core/base/error.h"
#include "core/data/classnames.h"
#include "core/data/namedfiles.h"

namespace pitfall {

namespace {

constexpr std::size_t imageBytes = 3 * 32 * 32;

/// What tells the two apart.
struct Kind {
    const char *title;
    int classes;
    int labelBytes;
    std::vector<std::string> training;
    std::string test;
    std::string names;  ///< file of the class names
};

const Kind &cifar10()
{
    static const Kind kind{
        "CIFAR-10",
        10,
        1,
        {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"},
        "test_batch.bin",
        "batches.meta.txt"};
    return kind;
}

const Kind &cifar100()
{
    static const Kind kind{"CIFAR-100", 100, 2, {"train.bin"}, "test.bin", "fine_label_names.txt"};
    return kind;
}

const NamedFile &require(const std::map<std::string, NamedFile> &files, const std::string &name, const Kind &kind,
                         const std::string &path)
{
    const auto found = files.find(name);
    if (found == files.end())
        refuseFile(path, "the file " + name + " of " + kind.title +
                             " (binary version) is missing; data.path is a folder that holds it, or the tar.gz");
    return found->second;
}

std::vector<std::string> namesOf(const std::map<std::string, NamedFile> &files, const Kind &kind)
{
    if (const auto found = files.find(kind.names); found != files.end())
        return classNamesFromLines(found->second.bytes, found->second.place, kind.classes);
    if (kind.classes == 10)
        return {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};
    return numberedClasses(kind.classes);
}

std::shared_ptr<Dataset> load(const Kind &kind, const std::string &path, const LoadWatch &watch)
{
    std::vector<std::string> wanted = kind.training;
    wanted.insert(wanted.end(), {kind.test, kind.names});
    const auto files = readNamedFiles(path, wanted, watch);
    for (const std::string &name : kind.training)
        require(files, name, kind, path);

    auto dataset = std::make_shared<Dataset>();
    const auto add = [&](const std::string &name, LabelledImages &to) {
        const NamedFile &file = require(files, name, kind, path);
        addCifarRecords(file.bytes, file.place, kind.labelBytes, kind.classes, to);
    };
    add(kind.test, dataset->test);
    for (const std::string &name : kind.training)
        add(name, dataset->training);
    dataset->classNames = namesOf(files, kind);
    return dataset;
}

}  // namespace

void addCifarRecords(const Bytes &file, const std::string &place, int labelBytes, int classes, LabelledImages &to)
{
    const std::size_t record = std::size_t(labelBytes) + imageBytes;
    if (file.empty() || file.size() % record != 0)
        refuseFile(place, "holds " + std::to_string(file.size()) + " bytes, which are not whole records of " +
                              std::to_string(record) + " bytes");
    const std::size_t count = file.size() / record;
    to.shape = {3, 32, 32};
    to.pixels.reserve(to.pixels.size() + count * imageBytes);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t *at = file.data() + i * record + labelBytes;
        if (at[-1] >= classes)
            refuseFile(place, "the label of record " + std::to_string(i) + " is " + std::to_string(at[-1]) +
                                  "; there are " + std::to_string(classes) + " classes, counted from 0");
        to.labels.push_back(at[-1]);
        to.pixels.insert(to.pixels.end(), at, at + imageBytes);
    }
}

DatasetReader cifar10Reader()
{
    return {"cifar-10",
            "CIFAR-10",
            "60,000 colour pictures of animals and vehicles in 10 classes, 32×32 pixels (Krizhevsky 2009), binary "
            "version.",
            "cifar-10-binary.tar.gz, or what is in it (data_batch_1.bin … data_batch_5.bin, test_batch.bin)",
            {},
            false,
            [](const std::string &path) { return mayHaveNamedFiles(path, cifar10().training.front()); },
            [](const DataConfig &, const std::string &path, const LoadWatch &watch) {
                return load(cifar10(), path, watch);
            }};
}

DatasetReader cifar100Reader()
{
    return {"cifar-100",
            "CIFAR-100",
            "60,000 colour pictures in 100 (fine) classes, 32×32 pixels (Krizhevsky 2009), binary version.",
            "cifar-100-binary.tar.gz, or what is in it (train.bin, test.bin, fine_label_names.txt)",
            {},
            false,
            [](const std::string &path) { return mayHaveNamedFiles(path, cifar100().training.front()); },
            [](const DataConfig &, const std::string &path, const LoadWatch &watch) {
                return load(cifar100(), path, watch);
            }};
}

}  // namespace pitfall
