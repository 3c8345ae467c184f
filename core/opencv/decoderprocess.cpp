#include "core/opencv/decoderprocess.h"

#include "core/base/error.h"
#include "core/opencv/exchange.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace pitfall {

namespace {

constexpr std::uint64_t secondsToStart = 60;

[[noreturn]] void refuse(const std::string &program, const std::string &why)
{
    throw Error("Pictures of this format cannot be read, since the program " + program +
                ", which decodes them, does not start: " + why + ".");
}

/// What posix_spawn() is told, freed at the end.
struct HowToStart {
    HowToStart()
    {
        posix_spawn_file_actions_init(&files);
        posix_spawnattr_init(&attributes);
    }
    ~HowToStart()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&files);
    }
    HowToStart(const HowToStart &) = delete;
    HowToStart &operator=(const HowToStart &) = delete;

    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
};

}  // namespace

DecoderProcess::DecoderProcess(const std::string &program)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        refuse(program, std::strerror(errno));
    m_socket = ends[0];
    const int error = start(program, ends[1]);
    if (error)
        m_process = 0;
    ::close(ends[1]);
    waitAtMost(secondsToStart);
    std::uint32_t said = 0;
    if (!error && receiveAll(m_socket, &said, sizeof said) && said == decoderIsReady)
        return;
    end();
    if (error && error != ENOENT && error != EACCES)
        refuse(program, std::string(std::strerror(error)) + "; end other programs and try again");
    refuse(program,
           std::string(error ? std::strerror(error) : "it does not answer") + "; please install Pitfall again");
}

DecoderProcess::~DecoderProcess()
{
    end();
}

bool DecoderProcess::isThere()
{
    if (m_process && ::waitpid(m_process, nullptr, WNOHANG) != 0)
        m_process = 0;
    return m_process;
}

void DecoderProcess::waitAtMost(std::uint64_t seconds)
{
    timeval limit = {};
    limit.tv_sec = time_t(seconds);
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

/// An error number, or 0.
int DecoderProcess::start(const std::string &program, int socket)
{
    HowToStart how;
    posix_spawn_file_actions_adddup2(&how.files, socket, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&how.files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&how.files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&how.attributes, &none);
    posix_spawnattr_setsigdefault(&how.attributes, &all);
    posix_spawnattr_setflags(&how.attributes,  // a group of its own: Ctrl+C is for us alone
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::vector<std::string> variables = {"OPENCV_IO_ENABLE_OPENEXR=1"};
    if (const char *path = std::getenv("LD_LIBRARY_PATH"))
        variables.push_back(std::string("LD_LIBRARY_PATH=") + path);
    std::vector<char *> environment;
    for (std::string &variable : variables)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    char *const arguments[] = {const_cast<char *>(program.c_str()), nullptr};
    return ::posix_spawn(&m_process, program.c_str(), &how.files, &how.attributes, arguments, environment.data());
}

void DecoderProcess::end()
{
    ::close(m_socket);
    if (!m_process)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

}  // namespace pitfall
