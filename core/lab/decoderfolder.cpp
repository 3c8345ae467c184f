#include "core/lab/decoderfolder.h"

#include "core/base/error.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"
#include "core/data/atomicfile.h"
#include "core/data/crc32.h"
#include "core/data/npy.h"
#include "core/lab/decoderjson.h"
#include "core/lab/decodermeasure.h"
#include "core/lab/decoders.h"
#include "core/model/weightfile.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

std::string inFolder(const std::string &folder, const std::string &name)
{
    return (fs::path(folder) / name).string();
}

std::string weightsFile(const std::string &folder, const std::string &decoder)
{
    return inFolder(folder, "decoders/" + decoder + ".safetensors");
}

/// Tells encoders apart: CRC-32 of their weights.
std::string encoderChecksum(const Scae &network)
{
    Crc32 crc;
    for (const NamedTensor &tensor : toNamedTensors(network.parameters()))
        if (tensor.name.starts_with("encoder."))
            crc.add(tensor.values.data(), tensor.values.size() * sizeof(float));
    return crc.hex();
}

/// The shown images, then the outputs of each decoder.
ImageBatch allPictures(const DecoderReport &report)
{
    ImageBatch all = report.inputs;
    for (const DecoderResult &result : report.decoders)
        all.values.insert(all.values.end(), result.outputs.values.begin(), result.outputs.values.end());
    return all;
}

/// Files that take their names' places together.
class FileSet {
public:
    AtomicFile &add(const std::string &path)
    {
        m_files.push_back(std::make_unique<AtomicFile>(path));
        return *m_files.back();
    }
    void commit()
    {
        for (const auto &file : m_files)
            file->flush();
        for (const auto &file : m_files)
            file->commit();
    }

private:
    std::vector<std::unique_ptr<AtomicFile>> m_files;
};

void makeFolder(const std::string &path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (error)
        throw FileError(path + ": the folder cannot be made (" + error.message() + ").");
}

void deleteOthers(const std::string &folder, const DecoderReport &report)
{
    for (const DecoderKind &kind : decoderKinds()) {
        const bool made = std::any_of(report.decoders.begin(), report.decoders.end(),
                                      [&kind](const DecoderResult &r) { return r.kind.key == kind.key; });
        std::error_code ignored;
        if (!made)
            fs::remove(weightsFile(folder, kind.key), ignored);
    }
}

ImageBatch slice(const ImageBatch &all, std::size_t begin, std::size_t count)
{
    const auto size = std::size_t(all.shape.size());
    const auto first = all.values.begin() + std::ptrdiff_t(begin * size);
    return {all.shape, {first, first + std::ptrdiff_t(count * size)}};
}

}  // namespace

void saveDecoders(const std::string &folder, const FrozenNetwork &network, const DecoderLab &lab)
{
    const DecoderReport &report = lab.report();
    makeFolder(inFolder(folder, "decoders"));
    FileSet files;
    const std::string encoder = encoderChecksum(network.network);
    for (std::size_t i = 0; i < report.decoders.size(); ++i) {
        const std::string &key = report.decoders[i].kind.key;
        const std::string path = weightsFile(folder, key);
        writeSafetensors(files.add(path).stream(), path, lab.weights()[i],
                         {{"format", "pt"}, {"decoder", key}, {"encoder_checksum", encoder}});
    }
    writeNpy(files.add(inFolder(folder, "decoders.npy")).stream(), allPictures(report));
    files.add(inFolder(folder, "decoders.json")).stream() << toJson(report).dump(2) << '\n';
    files.commit();
    deleteOthers(folder, report);
}

std::optional<DecoderReport> readDecoderReport(const std::string &folder)
{
    const std::string path = inFolder(folder, "decoders.json");
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return {};
    DecoderReport report = decoderReportFromJson(parseStrictJson(readTextFile(path), path), path);
    const std::size_t shown = report.positions.size();
    if (shown == 0)
        return report;
    const std::string pictures = inFolder(folder, "decoders.npy");
    const ImageBatch all = readNpyImages(pictures);
    if (std::size_t(all.count()) != shown * (1 + report.decoders.size()))
        throw FileError(pictures + ": has " + std::to_string(all.count()) +
                        " images, which does not go with decoders.json beside it; run pitfall-cli decoders anew.");
    report.inputs = slice(all, 0, shown);
    for (std::size_t i = 0; i < report.decoders.size(); ++i)
        report.decoders[i].outputs = slice(all, (i + 1) * shown, shown);
    return report;
}

ImageBatch reconstructWith(const std::string &folder, const std::string &decoder, const FrozenNetwork &network,
                           const Subset &images)
{
    const std::string path = weightsFile(folder, decoder);
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw FileError(path + ": the decoder \"" + decoder + "\" has not been made yet; run pitfall-cli decoders " +
                        folder + " first.");
    const TensorFile file = readSafetensors(path);
    const Decoder painter = beginningOf(decoder, network.network, 0, 1);
    checkWeights(path, file, painter.parameters);
    const auto encoder = file.metadata.find("encoder_checksum");
    if (encoder == file.metadata.end() || encoder->second != encoderChecksum(network.network))
        throw FileError(path + ": was made for another encoder; run pitfall-cli decoders " + folder + " anew.");
    copyWeights(file, painter.parameters);
    Workers workers;
    return paintedBy({network, painter}, images, workers);
}

}  // namespace pitfall
