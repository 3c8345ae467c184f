#include "core/report/metricstable.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

using namespace pitfall;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    const std::string path = input.asFile("metrics.csv");
    mayRefuse([&path] { readMetrics(path); });
    return 0;
}
