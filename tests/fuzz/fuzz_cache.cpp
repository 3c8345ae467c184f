#include "core/data/picturecache.h"
#include "tests/fuzz/datasets.h"
#include "tests/fuzz/refusal.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace pitfall;

namespace fs = std::filesystem;

namespace {

constexpr int classes = 3;

LabelledImages images(int count)
{
    LabelledImages made{{1, 3, 2}, {}, {}};
    for (int i = 0; i < count; ++i) {
        made.labels.push_back(std::uint8_t(i % classes));
        made.pixels.insert(made.pixels.end(), std::size_t(made.shape.size()), std::uint8_t(40 * i));
    }
    return made;
}

std::string textOf(const fs::path &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// The bytes after the two lines of magic and key, changed by those of the input; what is left of it is added.
std::string changed(std::string text, std::string_view input)
{
    const std::size_t begin = text.find('\n', text.find('\n') + 1) + 1;
    for (std::size_t i = 0; i < input.size(); ++i)
        if (begin + i < text.size())
            text[begin + i] ^= input[i];
        else
            text += input[i];
    return text;
}

}  // namespace

/// A cache of decoded pictures: taken as it was written, or not at all.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    PictureList list;
    list.training.resize(5);
    list.test.resize(2);
    const PictureCache cache(input.path(), list, DataConfig());
    Dataset written;
    written.training = images(5);
    written.test = images(2);
    written.notes = {"The pictures are of different sizes."};
    cache.write(written);
    const fs::path folder = fs::path(std::getenv("XDG_CACHE_HOME")) / "pitfall" / "pictures";
    const fs::path file = fs::directory_iterator(folder)->path();
    const std::string text = changed(textOf(file), input.bytes());
    std::ofstream(file, std::ios::binary) << text;
    Dataset read;
    if (cache.read(read)) {
        require(read.training.count() == 5 && read.test.count() == 2, "images are missing");
        for (const LabelledImages *part : {&read.training, &read.test})
            require(part->pixels.size() == part->labels.size() * std::size_t(part->shape.size()), "pixels are missing");
    }
    return 0;
}
