// What is said of a fetch.
#include "core/fetch/fetchdataset.h"

#include <cmath>
#include <cstdlib>

namespace pitfall {

namespace {

/// "a, b and c".
std::string listed(const std::vector<std::string> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return text;
}

std::string inWords(double seconds)
{
    const long whole = std::lround(std::ceil(seconds));
    if (whole < 100)
        return std::to_string(whole) + " s";
    return whole < 6000 ? std::to_string(whole / 60) + " min" : std::to_string(whole / 3600) + " h";
}

}  // namespace

std::string placingAdvice(const DatasetSource &source, const std::string &folder)
{
    std::vector<std::string> names;
    for (const SourceFile &file : source.files)
        names.push_back(file.name + " (" + sizeText(file.bytes) + ")");
    const std::string &url = source.files.front().urls.front();
    const std::string from = source.files.size() == 1 ? url : url.substr(0, url.rfind('/') + 1);
    return "put " + listed(names) + ", from " + from + ", into " + folder +
           (source.members.empty() ? "" : " and fetch again, which then only unpacks it");
}

std::string mirrorOr(const std::string &asked)
{
    const char *set = std::getenv("PITFALL_MIRROR");
    return asked.empty() && set ? set : asked;
}

std::string progressText(const std::string &name, const FetchProgress &progress)
{
    const int percent = progress.total ? int(100.0 * double(progress.done) / double(progress.total)) : 0;
    if (progress.phase != FetchProgress::Phase::Downloading)
        return name + ": " + (progress.phase == FetchProgress::Phase::Checking ? "checking " : "unpacking ") +
               progress.file + ", " + std::to_string(percent) + "%";
    std::string text = name + ": " + std::to_string(percent) + "% of " + sizeText(progress.total);
    if (progress.bytesPerSecond > 0)
        text += ", " + sizeText(std::uint64_t(progress.bytesPerSecond)) + "/s";
    if (progress.secondsLeft >= 0)
        text += ", " + inWords(progress.secondsLeft) + " left";
    return text;
}

}  // namespace pitfall
