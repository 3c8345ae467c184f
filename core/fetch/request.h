#pragma once

#include "core/fetch/transfer.h"

#include <exception>

struct curl_slist;

namespace pitfall {

/// One request for what is missing of a file, and its answer. Throws as transfer() does.
class Request {
public:
    Request(const std::string &url, PartFile &part, std::uint64_t bytes, const TransferLimits &limits,
            const std::function<void(std::uint64_t)> &progress, const std::atomic<bool> &stop);
    ~Request();
    Request(const Request &) = delete;
    Request &operator=(const Request &) = delete;

    void perform();

private:
    static std::size_t onData(char *data, std::size_t one, std::size_t count, void *self);
    static int onProgress(void *self, std::int64_t, std::int64_t, std::int64_t, std::int64_t);

    void setUp(const TransferLimits &limits);
    void askForTheRest();
    void begin();
    void take(const char *data, std::size_t count);
    void checkRange();
    void checkAnswer(std::uint64_t first);
    std::string header(const char *name) const;
    [[noreturn]] void refuse(const std::string &what) const;
    [[noreturn]] void failed(int curlCode) const;
    [[noreturn]] void answeredWith(long status) const;

    const std::string &m_url;
    PartFile &m_part;
    const std::uint64_t m_bytes;
    const std::function<void(std::uint64_t)> &m_progress;
    const std::atomic<bool> &m_stop;
    const int m_stallSeconds;

    void *m_curl = nullptr;  ///< CURL
    curl_slist *m_headers = nullptr;
    std::string m_reason;  ///< curl's, at least CURL_ERROR_SIZE characters of room
    bool m_begun = false;
    std::exception_ptr m_error;  ///< thrown in a callback, on its way around curl's C
};

}  // namespace pitfall
