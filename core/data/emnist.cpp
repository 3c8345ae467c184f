#include "core/data/classnames.h"
#include "core/data/filebytes.h"
#include "core/data/idxgroups.h"
#include "core/data/transpose.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largestMapping = 1 << 16;  // bytes

/// "0 48": label and code of the character; further codes of the same class are left out.
std::map<int, std::string> mappingOf(const IdxGroup &group)
{
    const std::string path = (fs::path(group.folder) / (group.prefix + "mapping.txt")).string();
    std::error_code ignored;
    std::map<int, std::string> names;
    if (!fs::exists(path, ignored))
        return names;
    const Bytes bytes = readBytes(path, largestMapping);
    std::istringstream lines(std::string(bytes.begin(), bytes.end()));
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::istringstream fields(line);
        int label = 0, code = 0;
        if (line.find_first_not_of(" \r\t") == std::string::npos)
            continue;
        if (!(fields >> label >> code) || label < 0 || label >= mostClasses || code < 33 || code > 126)
            refuseFile(path, "line " + std::to_string(number) + " is not a label and the code of a character");
        names[label] = std::string(1, char(code));
    }
    return names;
}

/// Without a mapping: "letters" count from 1, which is A; the first ten classes of all others are digits.
std::map<int, std::string> usualNames(const IdxGroup &group)
{
    std::map<int, std::string> names;
    if (group.prefix.find("letters") != std::string::npos)
        for (int i = 0; i < 26; ++i)
            names[i + 1] = std::string(1, char('A' + i));
    return names;
}

}  // namespace

DatasetReader emnistReader()
{
    return {
        "emnist",
        "EMNIST",
        "Handwritten digits and letters, 28×28 grey pixels (Cohen et al. 2017), any of its six sets; its images are "
        "stored transposed, and turned upright here.",
        "emnist-balanced-train-images-idx3-ubyte.gz and its four fellows (train, test; images, labels; mapping), or "
        "those of another of its sets",
        {},
        false,
        [](const std::string &path) { return !idxGroups(path).empty(); },
        [](const DataConfig &, const std::string &path, const LoadWatch &watch) {
            const IdxGroup group = chosenIdxGroup(path, "EMNIST");
            auto dataset = readIdxGroup(group, watch);
            transposePlanes(dataset->training);
            transposePlanes(dataset->test);
            const std::map<int, std::string> mapping = mappingOf(group);
            keepClassesThatOccur(*dataset, mapping.empty() ? usualNames(group) : mapping);
            dataset->notes.push_back("EMNIST stores its images transposed; they were turned upright.");
            return dataset;
        }};
}

}  // namespace pitfall
