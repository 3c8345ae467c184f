#include "core/opencv/exchange.h"
#include "core/opencv/samples.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

// Decodes pictures for decodedApart() (apart.h), which bounds what each may take, until standard input, a socket, ends.
// It is never built with sanitizers: what they reserve would leave no room for bounds.

using namespace pitfall;

namespace {

void setLimit(int resource, std::uint64_t value)
{
    rlimit limit = {};
    getrlimit(__rlimit_resource(resource), &limit);
    limit.rlim_cur = rlim_t(std::min<std::uint64_t>(value, limit.rlim_max));
    setrlimit(__rlimit_resource(resource), &limit);
}

std::uint64_t addressSpace()
{
    unsigned long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%lu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * std::uint64_t(sysconf(_SC_PAGESIZE));
}

std::uint64_t processorSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return std::uint64_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1;
}

/// A file in memory: OpenCV reads OpenEXR from files alone. If there is no room, it is cut off.
class MemoryFile {
public:
    explicit MemoryFile(const std::vector<std::uint8_t> &bytes) : m_file(memfd_create("picture", MFD_CLOEXEC))
    {
        for (std::size_t done = 0; m_file >= 0 && done < bytes.size();) {
            const ssize_t written = ::write(m_file, bytes.data() + done, bytes.size() - done);
            if (written <= 0)
                return;
            done += std::size_t(written);
        }
    }
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_file); }

private:
    int m_file;
};

cv::Mat decoded(const DecodeRequest &request)
{
    std::vector<std::uint8_t> bytes(request.bytes);
    if (!receiveAll(STDIN_FILENO, bytes.data(), bytes.size()))
        std::exit(0);
    ImageHeader header;
    header.width = request.width;
    header.height = request.height;
    header.samples = request.samples;
    header.inverse = request.inverse;
    header.greyAsSuch = request.greyAsSuch;
    header.apart = true;
    return shownImage(MemoryFile(bytes).path(), header);
}

bool reply(const cv::Mat &image)
{
    const DecodeReply reply{image.rows, image.cols};
    if (!sendAll(STDIN_FILENO, &reply, sizeof reply))
        return false;
    for (int y = 0; y < image.rows; ++y)
        if (!sendAll(STDIN_FILENO, image.ptr(y), std::size_t(image.cols) * image.elemSize()))
            return false;
    return true;
}

}  // namespace

int main()
try {
    close_range(STDERR_FILENO + 1, ~0u, 0);
    setLimit(RLIMIT_CORE, 0);
    cv::setNumThreads(1);
    DecodeRequest request;
    bool goesOn = sendAll(STDIN_FILENO, &decoderIsReady, sizeof decoderIsReady);
    while (goesOn && receiveAll(STDIN_FILENO, &request, sizeof request)) {
        setLimit(RLIMIT_AS, addressSpace() + request.memory);
        setLimit(RLIMIT_CPU, processorSeconds() + request.seconds);
        goesOn = reply(decoded(request));
    }
    return 0;
} catch (const std::exception &) {  // memory ran out, or a decoder threw what is none of OpenCV's
    return 1;
}
