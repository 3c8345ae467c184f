#include "core/opencv/apart.h"

#include "core/base/error.h"
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

/// `image` has as many pixels as the picture. Nothing if the process is no good any more; else `image`, or an empty
/// one.
std::optional<cv::Mat> decodedBy(DecoderProcess &process, const Bytes &file, const DecodeRequest &request,
                                 cv::Mat image)
{
    const int socket = process.socket();
    process.waitAtMost(60 + 5 * request.seconds);
    DecodeReply reply;
    if (!sendAll(socket, &request, sizeof request) || !sendAll(socket, file.data(), file.size()) ||
        !receiveAll(socket, &reply, sizeof reply))
        return {};
    if (reply.rows == 0)
        return cv::Mat();
    const bool complete = std::int64_t(reply.rows) * reply.cols == request.width * request.height &&
                          receiveAll(socket, image.data, image.total() * image.elemSize());
    return complete ? std::optional(image.reshape(3, reply.rows)) : std::nullopt;
}

}  // namespace

cv::Mat decodedApart(const Bytes &file, const ImageHeader &header)
{
    thread_local std::unique_ptr<DecoderProcess> kept;
    cv::Mat image(int(header.height), int(header.width), CV_8UC3);
    std::unique_ptr<DecoderProcess> process = std::move(kept);  // kept again only after an exchange that is complete
    if (!process || !process->isThere())
        process = std::make_unique<DecoderProcess>(programBesideThisLibrary());
    const std::optional<cv::Mat> decoded = decodedBy(*process, file, requestFor(file, header), image);
    if (!decoded)
        return {};
    kept = std::move(process);
    return *decoded;
}

}  // namespace pitfall
