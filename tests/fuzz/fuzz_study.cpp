#include "core/config/strictjson.h"
#include "core/study/studyfile.h"
#include "core/study/studyjson.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

#include <nlohmann/json.hpp>

using namespace pitfall;

/// A study that is accepted survives being written and read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    const std::string path = input.asFile("study.json");
    mayRefuse([&path] {
        const nlohmann::json written = toJson(readStudyFile(path));
        require(toJson(studyFromJson(written)) == written, "a study was changed");
    });
    return 0;
}
