#include "core/lab/decoderfolder.h"

#include "core/base/error.h"
#include "core/data/crc32.h"
#include "core/data/fileset.h"
#include "core/data/makefolder.h"
#include "core/lab/decodermeasure.h"
#include "core/lab/decoders.h"
#include "core/lab/labfolder.h"
#include "core/model/weightfile.h"

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
    files.commit();
    saveReport(folder, report);
    deleteOthers(folder, report);
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
