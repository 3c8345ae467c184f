#include "core/lab/decoderreading.h"

#include <algorithm>
#include <cstdio>

namespace pitfall {

namespace {

std::string number(const char *format, double value)
{
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

double errorOf(const DecoderResult &result)
{
    return std::max(result.scores.at("mse").value, 1e-10);  // 100 dB
}

bool lowerError(const DecoderResult &a, const DecoderResult &b)
{
    return errorOf(a) < errorOf(b);
}

std::string errorInWords(const DecoderResult &result)
{
    return number("%.4f", errorOf(result)) + " (" + result.kind.key + ")";
}

}  // namespace

std::string commonChecksum(const DecoderReport &report)
{
    if (report.decoders.empty())
        return {};
    const std::string &first = report.decoders.front().featuresChecksum;
    const bool same = std::all_of(report.decoders.begin(), report.decoders.end(),
                                  [&first](const DecoderResult &r) { return r.featuresChecksum == first; });
    return same ? first : std::string();
}

double errorFactor(const DecoderReport &report)
{
    if (report.decoders.empty())
        return 0;
    const auto [best, worst] = std::minmax_element(report.decoders.begin(), report.decoders.end(), lowerError);
    return errorOf(*worst) / errorOf(*best);
}

std::string readingOf(const DecoderReport &report)
{
    if (report.decoders.size() < 2)
        return "One decoder alone says nothing: the claim is about swapping them.";
    const auto [best, worst] = std::minmax_element(report.decoders.begin(), report.decoders.end(), lowerError);
    const std::string errors = "errors (MSE) from " + errorInWords(*best) + " to " + errorInWords(*worst) +
                               ": a factor of " + number("%.1f", errorFactor(report)) + ".";
    const std::string checksum = commonChecksum(report);
    if (checksum.empty())
        return "The features are not the same with every decoder, though the encoder was frozen, which must not be; " +
               errors;
    if (!report.labelled)
        return "Same features (checksum " + checksum + "), " + errors;
    const DecoderResult &first = report.decoders.front();
    return "Same features (checksum " + checksum + "), " + errors + " With each of them the linear probe is right on " +
           number("%.1f%%", 100 * first.linear.value) + " and k-NN on " + number("%.1f%%", 100 * first.knn.value) +
           " of the test images.";
}

}  // namespace pitfall
