#include "core/data/imagefolder.h"

#include "core/data/classnames.h"
#include "core/data/folderwalk.h"
#include "core/data/inparallel.h"
#include "core/data/picture.h"
#include "core/data/picturecache.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <tuple>

namespace pitfall {

namespace {

std::string sizeText(int width, int height)
{
    return std::to_string(width) + "×" + std::to_string(height);
}

/// Fills one image after the other, in any order and from any thread.
class Decoder {
public:
    Decoder(const std::vector<PictureFile> &files, const DataConfig &config) : m_files(files), m_config(config)
    {
        const Picture first = brought(readPicture(files.front().path));
        const bool grey = config.colour == Colour::Grey;
        m_images.shape = {grey ? 1 : 3, first.height, first.width};
        requireReasonable(files.size(), std::uint64_t(m_images.shape.size()), files.front().path);
        m_images.pixels.resize(files.size() * std::size_t(m_images.shape.size()));
        for (const PictureFile &file : files)
            m_images.labels.push_back(file.label);
    }

    void decode(std::size_t i)
    {
        const Picture read = readPicture(m_files[i].path);
        remember(read, m_files[i].path);
        const Picture picture = brought(read);
        if (picture.width != m_images.shape.width || picture.height != m_images.shape.height)
            refuseFile(m_files[i].path, "has " + sizeText(picture.width, picture.height) + " pixels, but " +
                                            m_files.front().path + " has " +
                                            sizeText(m_images.shape.width, m_images.shape.height) +
                                            "; set data.image_size to bring them all to one size");
        const bool isGrey = picture.isGrey();
        if (!isGrey)
            m_anyColour = true;
        store(picture, m_images.pixels.data() + i * std::size_t(m_images.shape.size()));
    }

    LabelledImages take(std::vector<std::string> &notes)
    {
        if (m_config.colour == Colour::AsStored && !m_anyColour)
            keepFirstPlane();
        if (m_smallest != m_largest)
            notes.push_back("The pictures are of different sizes, from " +
                            sizeText(m_smallest.first, m_smallest.second) + " to " +
                            sizeText(m_largest.first, m_largest.second) + " pixels.");
        noteFilesOfSeveral(m_ofSeveral, notes);
        return std::move(m_images);
    }

private:
    Picture brought(const Picture &picture) const { return fitted(picture, m_config.image_size, m_config.image_fit); }

    void store(const Picture &picture, std::uint8_t *to) const
    {
        const std::size_t area = picture.planes.size() / 3;
        const std::uint8_t *red = picture.planes.data(), *green = red + area, *blue = green + area;
        if (m_images.shape.channels == 3)
            std::copy(picture.planes.begin(), picture.planes.end(), to);
        else
            for (std::size_t p = 0; p < area; ++p)
                to[p] = greyOf(red[p], green[p], blue[p]);
    }

    void remember(const Picture &picture, const std::string &path)
    {
        const std::lock_guard lock(m_mutex);
        if (picture.ofSeveral)
            m_ofSeveral.push_back(path);
        const std::pair size(picture.width, picture.height);
        const auto area = [](const auto &s) { return std::tuple(std::int64_t(s.first) * s.second, s); };
        if (m_smallest.first == 0 || area(size) < area(m_smallest))
            m_smallest = size;
        if (area(size) > area(m_largest))
            m_largest = size;
    }

    void keepFirstPlane()
    {
        const std::size_t area = std::size_t(m_images.shape.size()) / 3;
        for (std::size_t i = 0; i < m_files.size(); ++i)
            std::copy_n(m_images.pixels.begin() + std::ptrdiff_t(3 * i * area), area,
                        m_images.pixels.begin() + std::ptrdiff_t(i * area));
        m_images.pixels.resize(m_files.size() * area);
        m_images.pixels.shrink_to_fit();
        m_images.shape.channels = 1;
    }

    const std::vector<PictureFile> &m_files;
    const DataConfig &m_config;
    LabelledImages m_images;
    std::atomic<bool> m_anyColour{false};
    std::pair<int, int> m_smallest{0, 0}, m_largest{0, 0};
    std::vector<std::string> m_ofSeveral;  // files
    std::mutex m_mutex;
};

/// Both parts as one, so that they are grey or coloured together; then taken apart.
void decodeInto(Dataset &dataset, const PictureList &list, const DataConfig &config, const LoadWatch &watch)
{
    std::vector<PictureFile> all = list.training;
    all.insert(all.end(), list.test.begin(), list.test.end());
    LabelledImages images = decodePictures(all, config, watch, dataset.notes);
    const auto pixels = std::ptrdiff_t(list.training.size()) * std::ptrdiff_t(images.shape.size());
    const auto labels = std::ptrdiff_t(list.training.size());
    if (!list.test.empty()) {
        dataset.test.shape = images.shape;
        dataset.test.pixels.assign(images.pixels.begin() + pixels, images.pixels.end());
        dataset.test.labels.assign(images.labels.begin() + labels, images.labels.end());
        images.pixels.resize(std::size_t(pixels));
        images.labels.resize(std::size_t(labels));
    }
    dataset.training = std::move(images);
}

std::shared_ptr<Dataset> load(const DataConfig &config, const std::string &path, const LoadWatch &watch)
{
    PictureList list = listPictures(path, watch);
    noteSizes(list, watch);
    auto dataset = std::make_shared<Dataset>();
    const PictureCache cache(path, list, config);
    if (!cache.read(*dataset)) {
        decodeInto(*dataset, list, config, watch);
        cache.write(*dataset);
    }
    for (const std::string &name : list.classNames)
        dataset->classNames.push_back(showable(name));
    dataset->notes.insert(dataset->notes.end(), list.notes.begin(), list.notes.end());
    dataset->labelled = list.labelled;
    return dataset;
}

}  // namespace

LabelledImages decodePictures(const std::vector<PictureFile> &files, const DataConfig &config, const LoadWatch &watch,
                              std::vector<std::string> &notes)
{
    Decoder decoder(files, config);
    inParallel(
        std::int64_t(files.size()), [&decoder](std::int64_t i) { decoder.decode(std::size_t(i)); }, watch);
    return decoder.take(notes);
}

DatasetReader imageFolderReader()
{
    return {
        "folder",
        "Folder of pictures",
        "Pictures of your own (PNG, JPEG, TIFF, WebP, OpenEXR and others): a folder with a sub-folder for each class, "
        "or with train and test that have them.",
        "",
        {},
        true,
        [](const std::string &path) { return !subFolders(path).empty(); },
        load};
}

}  // namespace pitfall
