#include "app/cli/engine.h"

#include "app/engine/taskline.h"
#include "core/base/error.h"
#include "core/experiment/moment.h"
#include "core/experiment/sessionfolder.h"
#include "core/lab/decoderfolder.h"
#include "core/lab/decoderjson.h"
#include "core/lab/decoderreading.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <numeric>
#include <sstream>

namespace pitfall {

namespace {

std::vector<std::string> listed(const std::string &text)
{
    std::vector<std::string> names;
    std::stringstream stream(text);
    for (std::string name; std::getline(stream, name, ',');)
        if (!name.empty())
            names.push_back(name);
    return names;
}

std::string percent(const Interval &share)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.1f%% (%.1f … %.1f)", 100 * share.value, 100 * share.low, 100 * share.high);
    return text;
}

std::string error(const Interval &mse)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.5f (%.5f … %.5f)", mse.value, mse.low, mse.high);
    return text;
}

void printTable(const DecoderReport &report)
{
    std::printf("%-11s %10s  %-27s %5s %8s  %-20s  %-20s  %s\n", "decoder", "parameters", "MSE (95%)", "SSIM", "PSNR",
                "linear", "k-NN", "features");
    for (const DecoderResult &r : report.decoders)
        // "…" takes three bytes and one column, hence the wider fields.
        std::printf("%-11s %10lld  %-29s %5.3f %5.1f dB  %-22s  %-22s  %s\n", r.kind.key.c_str(),
                    static_cast<long long>(r.parameters), error(r.scores.at("mse")).c_str(), r.scores.at("ssim").value,
                    r.scores.at("psnr").value, report.labelled ? percent(r.linear).c_str() : "-",
                    report.labelled ? percent(r.knn).c_str() : "-", r.featuresChecksum.c_str());
    std::printf("\n%s\n\n", readingOf(report).c_str());
    for (const DecoderResult &r : report.decoders)
        std::printf("%s: %s\n", r.kind.key.c_str(), r.kind.description.c_str());
    std::printf("\n%s\n", report.protocol.c_str());
}

}  // namespace

int runDecoders(const DecodersOptions &options)
{
    const auto experiment = openSession(options.folder, loadDataset, options.images);
    const int tests = experiment->splits().test.count();
    if (options.count > tests)
        throw ConfigError("--count " + std::to_string(options.count) + ": the test split of " + options.folder +
                          " has only " + std::to_string(tests) + " images.");
    DecoderLabSettings settings = options.settings;
    settings.decoders = listed(options.decoders);
    settings.shown.resize(options.count);
    std::iota(settings.shown.begin(), settings.shown.end(), 0);

    const auto network = experiment->moment()->network;
    DecoderLab lab(network, settings);
    finish(lab);
    saveDecoders(options.folder, *network, lab);
    if (options.asJson)
        std::cout << toJson(lab.report()).dump() << '\n';
    else
        printTable(lab.report());
    return 0;
}

}  // namespace pitfall
