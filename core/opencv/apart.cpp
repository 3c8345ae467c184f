#include "core/opencv/apart.h"

#include "core/base/error.h"
#include "core/opencv/exchange.h"
#include "core/opencv/samples.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
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

/// A process that decodes one picture after the other, until it is destroyed.
class Decoder {
public:
    Decoder()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            refuse(errno);
        m_socket = ends[0];
        const int error = start(programBesideThisLibrary(), ends[1]);
        ::close(ends[1]);
        if (error) {
            ::close(m_socket);
            refuse(error);
        }
    }
    ~Decoder()
    {
        ::kill(m_process, SIGKILL);
        ::close(m_socket);
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    /// Nothing if the process is no good any more.
    std::optional<cv::Mat> decode(const Bytes &file, const ImageHeader &header)
    {
        const auto pixels = std::uint64_t(header.width * header.height);
        const DecodeRequest request{file.size(), (256ull << 20) + 64 * pixels + 4 * file.size(), 10 + pixels / 500'000,
                                    flagsFor(header), 0};
        DecodeReply reply;
        if (!sendAll(m_socket, &request, sizeof request) || !sendAll(m_socket, file.data(), file.size()) ||
            !receiveAll(m_socket, &reply, sizeof reply))
            return {};
        if (reply.rows == 0)
            return cv::Mat();
        if (reply.rows != header.height || reply.cols != header.width || CV_MAT_CN(reply.type) > 4)
            return {};
        cv::Mat image(reply.rows, reply.cols, reply.type);
        return receiveAll(m_socket, image.data, image.total() * image.elemSize()) ? std::optional(image) : std::nullopt;
    }

private:
    [[noreturn]] static void refuse(int error)
    {
        throw Error("Pictures of this format cannot be read, since the program " + programBesideThisLibrary() +
                    ", which decodes them, cannot be started: " + std::strerror(error) + ".");
    }

    /// In a group of its own, so that Ctrl+C in a terminal is for us alone. An error number, or 0.
    int start(const std::string &program, int socket)
    {
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        char *const arguments[] = {const_cast<char *>(program.c_str()), nullptr};
        const int error = ::posix_spawn(&m_process, program.c_str(), &files, &attributes, arguments, environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&files);
        return error;
    }

    pid_t m_process = 0;
    int m_socket = -1;
};

}  // namespace

cv::Mat decodedApart(const Bytes &file, const ImageHeader &header)
{
    thread_local std::unique_ptr<Decoder> decoder;
    const bool mayBeGone = decoder != nullptr;
    if (!decoder)
        decoder = std::make_unique<Decoder>();
    std::optional<cv::Mat> image = decoder->decode(file, header);
    if (!image && mayBeGone) {
        decoder = std::make_unique<Decoder>();
        image = decoder->decode(file, header);
    }
    if (!image)
        decoder.reset();
    return image.value_or(cv::Mat());
}

}  // namespace pitfall
