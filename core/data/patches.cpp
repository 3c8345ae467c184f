#include "core/data/patches.h"

#include "core/data/classnames.h"
#include "core/data/folderwalk.h"
#include "core/data/inparallel.h"
#include "core/data/lowercase.h"
#include "core/data/partname.h"
#include "core/data/pictureparts.h"
#include "core/data/random.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <map>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t stream = 17;  // of the seed

struct Page {
    std::string image;
    std::string labels;  ///< empty: none
    bool test = false;
};

/// The patches of one page; each has a colour (0xrrggbb) as its class.
struct Cut {
    Bytes pixels;
    std::vector<std::uint32_t> colours;
    bool anyColour = false;
    std::vector<std::string> ofSeveral;  ///< files that hold other pages, which are not read
};

/// Those of these names, in any case.
std::vector<std::string> foldersCalled(const std::string &folder, const std::vector<std::string> &names)
{
    std::vector<std::string> found;
    for (const std::string &name : subFolders(folder))
        if (std::find(names.begin(), names.end(), lowerCase(name)) != names.end())
            found.push_back(folder + "/" + name);
    return found;
}

std::string firstWithPictures(const std::string &folder, const std::vector<std::string> &names)
{
    const std::vector<std::string> found = foldersCalled(folder, names);
    std::for_each(found.begin(), found.end(), requireListing);
    const auto pictures = std::find_if(found.begin(), found.end(), holdsPictures);
    return pictures == found.end() ? "" : *pictures;
}

std::string imagesIn(const std::string &folder)
{
    return firstWithPictures(folder, {"images", "pages", "img"});
}

std::string labelsIn(const std::string &folder)
{
    return firstWithPictures(folder, {"labels", "masks", "gt"});
}

std::vector<std::string> othersWithPictures(const std::string &folder, const std::vector<std::string> &than)
{
    std::vector<std::string> names = subFolders(folder);
    std::erase_if(names, [&](const std::string &name) {
        const bool isOne = std::find(than.begin(), than.end(), folder + "/" + name) != than.end();
        return isOne || !hasPicturesIn(folder, name);
    });
    return names;
}

/// Pictures with label pictures; or, without, those of a folder that is called so: others are more likely photos.
bool arePages(const std::string &folder)
{
    const std::string images = imagesIn(folder);
    if (images.empty() || !labelsIn(folder).empty())
        return !images.empty();
    return !firstWithPictures(folder, {"pages"}).empty() && othersWithPictures(folder, {images}).empty();
}

/// By name without ending.
std::map<std::string, std::string> picturesOf(const std::string &folder)
{
    std::map<std::string, std::string> pictures;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        const std::string path = each->path().string();
        if (each->path().filename().string().starts_with(".") || !isPictureFile(path))
            continue;
        if (!pictures.emplace(each->path().stem().string(), path).second)
            refuseFile(path, "there is another picture of this name, with another ending");
    }
    return pictures;
}

void addPages(const std::string &folder, bool test, std::vector<Page> &pages)
{
    const std::string labelFolder = labelsIn(folder);
    const auto labels = labelFolder.empty() ? std::map<std::string, std::string>() : picturesOf(labelFolder);
    for (const auto &[name, path] : picturesOf(imagesIn(folder))) {
        const auto label = labels.find(name);
        if (!labelFolder.empty() && label == labels.end())
            refuseFile(path, "has no label picture called " + name + " in " + labelFolder);
        pages.push_back({path, labelFolder.empty() ? "" : label->second, test});
    }
}

/// The sub-folder with pages that is called after this part, as plainly as possible; empty if there is none.
std::string partIn(const std::string &folder, NamedPart part)
{
    std::string found;
    for (const std::string &name : subFolders(folder)) {
        const PartName said = partName(name);
        const bool is = said.part == part && said.rest.empty() && !imagesIn(folder + "/" + name).empty();
        if (is && (found.empty() || said.isPlain))
            found = name;
        if (is && said.isPlain)
            break;
    }
    return found.empty() ? found : folder + "/" + found;
}

void addPart(const std::string &folder, NamedPart part, std::vector<Page> &pages, std::vector<std::string> &notes)
{
    const bool isTest = part == NamedPart::Test;
    const bool othersHaveLabels = !pages.empty() && !pages.front().labels.empty();
    if (othersHaveLabels && labelsIn(folder).empty()) {
        notes.push_back(withoutLabels(picturesOf(imagesIn(folder)).size(), isTest));
        return;
    }
    if (part == NamedPart::Validation)
        notes.push_back("The pictures of \"" + showable(fs::path(folder).filename().string()) +
                        "\" are counted as training pictures; validation is drawn from those.");
    addPages(folder, isTest, pages);
}

std::vector<Page> pagesOf(const std::string &path, std::vector<std::string> &notes)
{
    std::vector<Page> pages;
    std::vector<std::string> others = subFolders(path);
    std::erase_if(others, [&](const std::string &name) { return imagesIn(path + "/" + name).empty(); });
    std::string first;
    if (arePages(path) || others.empty()) {
        addPages(path, false, pages);
        others = othersWithPictures(path, {imagesIn(path), labelsIn(path)});
        first = fs::path(imagesIn(path)).filename().string();
    } else {
        for (const NamedPart part : {NamedPart::Training, NamedPart::Validation, NamedPart::Test})
            if (const std::string folder = partIn(path, part); !folder.empty()) {
                addPart(folder, part, pages, notes);
                const std::string name = fs::path(folder).filename().string();
                std::erase(others, name);
                first = first.empty() ? name : first;
            }
    }
    if (!first.empty())
        noteLeftOut(others, first, notes);
    if (pages.empty() || pages.front().test)
        refuseFile(path,
                   "holds no pages; they are pictures in a folder \"images\", with label pictures of the same names "
                   "in a folder \"labels\" beside it");
    return pages;
}

/// A sixth of the pages become the test part, so that no patch of a page is in both.
void chooseTestPages(std::vector<Page> &pages, std::int64_t seed, std::vector<std::string> &notes)
{
    const auto isTest = [](const Page &page) { return page.test; };
    if (pages.size() < 2 || std::any_of(pages.begin(), pages.end(), isTest))
        return;
    std::vector<int> order;
    for (std::size_t i = 0; i < pages.size(); ++i)
        order.push_back(int(i));
    Random(seed, stream).shuffle(order);
    const std::size_t count = std::max<std::size_t>(1, pages.size() / 6);
    for (std::size_t i = 0; i < count; ++i)
        pages[std::size_t(order[i])].test = true;
    notes.push_back("There is no test part: " + std::to_string(count) + " of " + std::to_string(pages.size()) +
                    " pages, chosen by data.seed, became one.");
}

class Cutter {
public:
    Cutter(const DataConfig &config) : m_side(config.patch_size), m_stride(config.patch_stride) {}

    Cut cut(const Page &page)
    {
        const Picture image = readPicture(page.image);
        const int across = patchesAlong(image.width, m_side, m_stride);
        const int down = patchesAlong(image.height, m_side, m_stride);
        if (across == 0 || down == 0)
            refuseFile(page.image, "is smaller than a patch of " + std::to_string(m_side) + "×" +
                                       std::to_string(m_side) + " pixels; lower data.patch_size");
        m_total += std::uint64_t(across) * std::uint64_t(down);
        requireReasonable(m_total, 3 * std::uint64_t(m_side) * std::uint64_t(m_side), page.image);
        const Picture labels = page.labels.empty() ? Picture() : labelsOf(page, image);
        Cut cut;
        cut.anyColour = !image.isGrey();
        if (image.ofSeveral)
            cut.ofSeveral.push_back(page.image);
        if (labels.ofSeveral)
            cut.ofSeveral.push_back(page.labels);
        for (int y = 0; y < down; ++y)
            for (int x = 0; x < across; ++x)
                add(cut, image, labels, x * m_stride, y * m_stride);
        return cut;
    }

private:
    Picture labelsOf(const Page &page, const Picture &image) const
    {
        Picture labels = readPicture(page.labels);
        if (labels.deep)
            refuseFile(page.labels,
                       "is a label picture of more than 8 bits a channel, in which different classes would "
                       "look alike; save it with 8 bits a channel");
        if (labels.width != image.width || labels.height != image.height)
            refuseFile(page.labels, "has " + std::to_string(labels.width) + "×" + std::to_string(labels.height) +
                                        " pixels, but " + page.image + " has " + std::to_string(image.width) + "×" +
                                        std::to_string(image.height));
        return labels;
    }

    void add(Cut &cut, const Picture &image, const Picture &labels, int left, int top) const
    {
        const std::size_t area = image.planes.size() / 3, width = std::size_t(image.width);
        for (std::size_t c = 0; c < 3; ++c)
            for (int y = 0; y < m_side; ++y) {
                const auto row =
                    image.planes.begin() + std::ptrdiff_t(c * area + std::size_t(top + y) * width + std::size_t(left));
                cut.pixels.insert(cut.pixels.end(), row, row + m_side);
            }
        const std::size_t centre = std::size_t(top + m_side / 2) * width + std::size_t(left + m_side / 2);
        std::uint32_t colour = 0;
        for (std::size_t c = 0; c < 3 && !labels.planes.empty(); ++c)
            colour = colour << 8 | labels.planes[c * area + centre];
        cut.colours.push_back(colour);
    }

    const int m_side, m_stride;
    std::atomic<std::uint64_t> m_total{0};
};

std::string nameOf(std::uint32_t colour)
{
    const std::uint32_t red = colour >> 16, green = colour >> 8 & 255, blue = colour & 255;
    if (red == green && green == blue)
        return std::to_string(red);
    char text[16];
    std::snprintf(text, sizeof text, "#%06x", unsigned(colour));
    return text;
}

/// Labels by colour, in the order of the colours.
std::map<std::uint32_t, std::uint8_t> classesOf(const std::vector<Cut> &cuts, Dataset &dataset, const std::string &path)
{
    std::map<std::uint32_t, std::uint8_t> classes;
    for (const Cut &cut : cuts)
        for (const std::uint32_t colour : cut.colours)
            classes.emplace(colour, 0);
    if (classes.size() > mostClasses)
        refuseFile(path,
                   "its label pictures have more than 256 colours, each of which would be a class; label pictures "
                   "must not be saved as JPEG");
    for (auto &[colour, label] : classes) {
        label = std::uint8_t(dataset.classNames.size());
        dataset.classNames.push_back(nameOf(colour));
    }
    return classes;
}

void collect(const std::vector<Page> &pages, std::vector<Cut> &cuts, int side, Dataset &dataset,
             const std::map<std::uint32_t, std::uint8_t> &classes)
{
    for (LabelledImages *part : {&dataset.training, &dataset.test})
        part->shape = {3, side, side};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        LabelledImages &to = pages[i].test ? dataset.test : dataset.training;
        to.pixels.insert(to.pixels.end(), cuts[i].pixels.begin(), cuts[i].pixels.end());
        cuts[i].pixels = {};
        for (const std::uint32_t colour : cuts[i].colours)
            to.labels.push_back(classes.at(colour));
    }
}

void keepOnePlane(LabelledImages &images)
{
    const std::size_t area = std::size_t(images.shape.size()) / 3;
    for (std::size_t i = 0; i < images.labels.size(); ++i)
        std::copy_n(images.pixels.begin() + std::ptrdiff_t(3 * i * area), area,
                    images.pixels.begin() + std::ptrdiff_t(i * area));
    images.pixels.resize(images.labels.size() * area);
    images.shape.channels = 1;
}

std::vector<std::string> filesOfSeveral(const std::vector<Cut> &cuts)
{
    std::vector<std::string> paths;
    for (const Cut &cut : cuts)
        paths.insert(paths.end(), cut.ofSeveral.begin(), cut.ofSeveral.end());
    return paths;
}

std::shared_ptr<Dataset> load(const DataConfig &config, const std::string &path, const LoadWatch &watch)
{
    auto dataset = std::make_shared<Dataset>();
    std::vector<Page> pages = pagesOf(path, dataset->notes);
    chooseTestPages(pages, config.seed, dataset->notes);
    std::vector<Cut> cuts(pages.size());
    Cutter cutter(config);
    inParallel(
        std::int64_t(pages.size()), [&](std::int64_t i) { cuts[std::size_t(i)] = cutter.cut(pages[std::size_t(i)]); },
        watch);
    noteFilesOfSeveral(filesOfSeveral(cuts), dataset->notes);
    const auto classes = classesOf(cuts, *dataset, path);
    const bool coloured = std::any_of(cuts.begin(), cuts.end(), [](const Cut &cut) { return cut.anyColour; });
    collect(pages, cuts, config.patch_size, *dataset, classes);
    if (!coloured)
        for (LabelledImages *part : {&dataset->training, &dataset->test})
            keepOnePlane(*part);
    dataset->labelled = std::none_of(pages.begin(), pages.end(), [](const Page &page) { return page.labels.empty(); });
    return dataset;
}

}  // namespace

int patchesAlong(int side, int patch, int stride)
{
    return side < patch ? 0 : (side - patch) / stride + 1;
}

bool areScatteredPages(const std::string &folder)
{
    const auto hasSome = [](const std::string &in, const std::vector<std::string> &names) {
        const std::vector<std::string> found = foldersCalled(in, names);
        return std::any_of(found.begin(), found.end(), [](const std::string &each) {
            const std::vector<std::string> below = subFolders(each);
            return holdsPictures(each) || std::any_of(below.begin(), below.end(), [&](const std::string &name) {
                       return holdsPictures(each + "/" + name);
                   });
        });
    };
    const auto are = [&](const std::string &in) {
        return hasSome(in, {"images", "image", "imgs", "img", "pages", "jpegimages", "original", "originals"}) &&
               hasSome(in, {"labels", "label", "masks", "mask", "gt", "groundtruth", "ground_truth", "annotations",
                            "annotation", "segmentations", "segmentation", "segmentationclass"});
    };
    const std::vector<std::string> names = subFolders(folder);
    return are(folder) || std::any_of(names.begin(), names.end(), [&](const std::string &name) {
               const std::string below = folder + "/" + name;
               return !holdsPictures(below) && are(below);  // folders of pictures are long to list
           });
}

DatasetReader patchesReader()
{
    return {
        "patches",
        "Patches of large pictures",
        "Square patches of pages or other large pictures of your own: a folder \"images\" and a folder \"labels\" with "
        "label pictures of the same size, whose colours are the classes.",
        "",
        {},
        true,
        [](const std::string &path) { return arePages(path) || arePages(partIn(path, NamedPart::Training)); },
        load};
}

}  // namespace pitfall
