#include "core/fetch/request.h"

#include "core/fetch/stopped.h"

#include <curl/curl.h>

#include <cstdio>
#include <cstring>

namespace pitfall {

namespace {

constexpr long mostRedirects = 5;
constexpr long leastSpeed = 1000;  // bytes a second

void startCurl()
{
    static const bool started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (!started)
        throw Error("Nothing can be fetched: libcurl does not start.");
}

std::string inBytes(std::uint64_t bytes)
{
    return std::to_string(bytes) + " bytes";
}

}  // namespace

Request::Request(const std::string &url, PartFile &part, std::uint64_t bytes, const TransferLimits &limits,
                 const std::function<void(std::uint64_t)> &progress, const std::atomic<bool> &stop)
    : m_url(url), m_part(part), m_bytes(bytes), m_progress(progress), m_stop(stop), m_stallSeconds(limits.stallSeconds),
      m_reason(CURL_ERROR_SIZE, '\0')
{
    startCurl();
    m_curl = curl_easy_init();
    if (!m_curl)
        throw Error("Nothing can be fetched: libcurl does not start.");
    setUp(limits);
}

Request::~Request()
{
    curl_easy_cleanup(m_curl);
    curl_slist_free_all(m_headers);
}

void Request::setUp(const TransferLimits &limits)
{
    curl_easy_setopt(m_curl, CURLOPT_URL, m_url.c_str());
    curl_easy_setopt(m_curl, CURLOPT_USERAGENT, "Pitfall/" PITFALL_VERSION);
    curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(m_curl, CURLOPT_MAXREDIRS, mostRedirects);
    curl_easy_setopt(m_curl, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);    // it runs in a thread of its own
    curl_easy_setopt(m_curl, CURLOPT_QUICK_EXIT, 1L);  // stopping does not wait for a name server
    curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT, long(limits.connectSeconds));
    curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_LIMIT, leastSpeed);
    curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_TIME, long(limits.stallSeconds));
    curl_easy_setopt(m_curl, CURLOPT_ERRORBUFFER, m_reason.data());
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &Request::onData);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, &Request::onProgress);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, this);
}

void Request::perform()
{
    if (m_part.size() > 0)
        askForTheRest();
    const CURLcode result = curl_easy_perform(m_curl);
    if (m_error)
        std::rethrow_exception(m_error);
    if (m_stop)
        throw FetchStopped();
    if (result != CURLE_OK)
        failed(result);
    if (m_part.size() < m_bytes)
        throw TransferError(m_url + ": ends after " + std::to_string(m_part.size()) + " of " + inBytes(m_bytes) + ".",
                            true);
}

// CURLOPT_RANGE, not CURLOPT_RESUME_FROM: a server that sends the whole file instead is as good.
void Request::askForTheRest()
{
    curl_easy_setopt(m_curl, CURLOPT_RANGE, (std::to_string(m_part.size()) + "-").c_str());
    const std::string version = m_part.versionFrom(m_url);
    if (version.empty())
        return;
    m_headers = curl_slist_append(nullptr, ("If-Range: " + version).c_str());
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
}

std::size_t Request::onData(char *data, std::size_t, std::size_t count, void *self)
{
    auto &request = *static_cast<Request *>(self);
    try {
        if (!request.m_begun)
            request.begin();
        request.take(data, count);
        return count;
    } catch (...) {
        request.m_error = std::current_exception();
        return count + 1;  // another number than it was given ends the transfer
    }
}

int Request::onProgress(void *self, std::int64_t, std::int64_t, std::int64_t, std::int64_t)
{
    const auto &request = *static_cast<Request *>(self);
    request.m_progress(request.m_part.size());
    return request.m_stop ? 1 : 0;
}

// All headers are there.
void Request::begin()
{
    m_begun = true;
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    if (status == 206)
        checkRange();
    else if (status != 200)
        answeredWith(status);
    checkAnswer(status == 206 ? m_part.size() : 0);
    if (status == 200)
        m_part.restart();  // it was the first request, or Range is ignored, or the file is another one by now
    std::string version = header("ETag");
    if (version.empty() || version.starts_with("W/"))
        version = header("Last-Modified");
    m_part.setVersion(m_url, version);
}

void Request::checkRange()
{
    unsigned long long first = 0, last = 0;
    const std::string range = header("Content-Range");
    const std::string whole = "/" + std::to_string(m_bytes);
    if (std::sscanf(range.c_str(), "bytes %llu-%llu", &first, &last) == 2 && first == m_part.size() &&
        (range.ends_with(whole) || range.ends_with("/*")))
        return;
    m_part.restart();
    throw TransferError(m_url + ": sends another part of the file than was asked for (" + range + ").", true);
}

/// Before anything of what is there is given up for it.
void Request::checkAnswer(std::uint64_t first)
{
    curl_off_t length = -1;
    curl_easy_getinfo(m_curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    if (length >= 0 && first + std::uint64_t(length) == m_bytes)
        return;
    if (header("Content-Type").starts_with("text/html"))
        refuse("answers with a web page instead of the file.");
    if (length >= 0)
        refuse("holds " + inBytes(first + std::uint64_t(length)) + " where " + std::to_string(m_bytes) +
               " were published.");
}

void Request::take(const char *data, std::size_t count)
{
    if (count > m_bytes - m_part.size()) {
        m_part.restart();
        refuse("sends more than the " + inBytes(m_bytes) + " that were published.");
    }
    m_part.append(data, count);
}

std::string Request::header(const char *name) const
{
    struct curl_header *found = nullptr;
    return curl_easy_header(m_curl, name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK ? found->value : "";
}

void Request::refuse(const std::string &what) const
{
    throw TransferError(m_url + ": " + what, false);
}

void Request::answeredWith(long status) const
{
    const std::string number = " (HTTP status " + std::to_string(status) + ").";
    if (status == 404 || status == 410)
        refuse("is not there" + number);
    if (status == 401 || status == 403)
        refuse("may not be read" + number);
    if (status == 416) {
        m_part.restart();
        throw TransferError(m_url + ": is shorter than what is there of it" + number, true);
    }
    const bool passing = status >= 500 || status == 408 || status == 429;
    throw TransferError(m_url + (passing ? ": the server has trouble" : ": is not given out") + number, passing);
}

void Request::failed(int curlCode) const
{
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    const std::string why = m_reason[0] ? m_reason.c_str() : curl_easy_strerror(CURLcode(curlCode));
    switch (curlCode) {
    case CURLE_HTTP_RETURNED_ERROR:
        answeredWith(status);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        refuse("cannot be reached (" + why + ").");
    case CURLE_UNSUPPORTED_PROTOCOL:
        refuse("leads to an address that is neither http nor https.");
    case CURLE_TOO_MANY_REDIRECTS:
        refuse("leads from one address to the next without end.");
    case CURLE_OPERATION_TIMEDOUT:
        throw TransferError(m_url + ": nothing comes any more (waited for " + std::to_string(m_stallSeconds) + " s).",
                            true);
    case CURLE_URL_MALFORMAT:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        refuse("cannot be used (" + why + ").");
    default:
        throw TransferError(m_url + ": the connection broke (" + why + ").", true);
    }
}

}  // namespace pitfall
