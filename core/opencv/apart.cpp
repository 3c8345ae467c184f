#include "core/opencv/apart.h"

#include "core/data/picturecodec.h"
#include "core/opencv/decoderprocess.h"
#include "core/opencv/exchange.h"

#include <dlfcn.h>

#include <memory>
#include <optional>

namespace pitfall {

namespace {

std::string programBesideThisLibrary()
{
    Dl_info library = {};
    dladdr(reinterpret_cast<const void *>(&programBesideThisLibrary), &library);
    const std::string path = library.dli_fname ? library.dli_fname : "";
    return path.substr(0, path.rfind('/') + 1) + "pitfall-picture";
}

DecodeRequest requestFor(const Bytes &file, const ImageHeader &header)
{
    const auto pixels = std::uint64_t(header.width * header.height);
    DecodeRequest request;
    request.bytes = file.size();
    request.memory = (256ull << 20) + 64 * pixels + 4 * file.size();
    request.seconds = 10 + pixels / 500'000;
    request.width = header.width;
    request.height = header.height;
    request.samples = header.samples;
    request.inverse = header.inverse;
    request.greyAsSuch = header.greyAsSuch;
    return request;
}

bool isOfSize(const DecodeReply &reply, const DecodeRequest &request)
{
    return (reply.rows == request.height && reply.cols == request.width) ||
           (reply.rows == request.width && reply.cols == request.height);  // turned, by its EXIF data
}

/// Empty if the picture is broken; nothing if the process is no good any more.
std::optional<cv::Mat> decodedBy(DecoderProcess &process, const Bytes &file, const DecodeRequest &request)
{
    const int socket = process.socket();
    process.waitAtMost(60 + 5 * request.seconds);
    DecodeReply reply;
    if (!sendAll(socket, &request, sizeof request) || !sendAll(socket, file.data(), file.size()) ||
        !receiveAll(socket, &reply, sizeof reply))
        return {};
    if (reply.rows == 0)
        return cv::Mat();
    if (!isOfSize(reply, request))
        return {};
    cv::Mat image(reply.rows, reply.cols, CV_8UC3);
    return receiveAll(socket, image.data, image.total() * image.elemSize()) ? std::optional(image) : std::nullopt;
}

}  // namespace

cv::Mat decodedApart(const Bytes &file, const ImageHeader &header)
{
    thread_local std::unique_ptr<DecoderProcess> kept;
    std::unique_ptr<DecoderProcess> process = std::move(kept);  // kept again only after an exchange that is complete
    if (!process || !process->isThere())
        process = std::make_unique<DecoderProcess>(programBesideThisLibrary());
    const std::optional<cv::Mat> decoded = decodedBy(*process, file, requestFor(file, header));
    if (!decoded)
        throw DecoderEnded();
    kept = std::move(process);
    return *decoded;
}

}  // namespace pitfall
