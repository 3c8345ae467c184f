#include "core/fetch/digest.h"

#include "core/base/error.h"
#include "core/data/wholefile.h"
#include "core/fetch/stopped.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace pitfall {

namespace {

constexpr std::uint64_t blockSize = 1 << 20;  // bytes

std::string hex(const unsigned char *bytes, unsigned count)
{
    std::string text;
    for (unsigned i = 0; i < count; ++i)
        for (const int half : {bytes[i] >> 4, bytes[i] & 15})
            text += "0123456789abcdef"[half];
    return text;
}

}  // namespace

std::string sha256OfFile(const std::string &path, const std::function<void(std::uint64_t)> &progress,
                         const std::atomic<bool> &stop)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        throw Error("Checksums cannot be computed: OpenSSL does not offer SHA-256 here.");
    WholeFile file(path);
    std::vector<unsigned char> block(blockSize);
    for (std::uint64_t done = 0; file.left() > 0; progress(done)) {
        if (stop)
            throw FetchStopped();
        const std::uint64_t size = std::min(blockSize, file.left());
        file.read(block.data(), size);
        EVP_DigestUpdate(context.get(), block.data(), size);
        done += size;
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_DigestFinal_ex(context.get(), digest, &size);
    return hex(digest, size);
}

}  // namespace pitfall
