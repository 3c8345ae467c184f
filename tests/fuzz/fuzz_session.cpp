#include "core/experiment/storedsession.h"
#include "tests/fuzz/inputfolder.h"
#include "tests/fuzz/refusal.h"

using namespace pitfall;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InputFolder input(data, size);
    input.asFile("session.json");
    mayRefuse([&input] {
        const StoredSession session = readStoredSession(input.path());
        require(session.stepsDone >= 0, "a run has fewer steps than none");
        require(session.stateFile.find('/') == std::string::npos, "a state is in another folder");
    });
    return 0;
}
