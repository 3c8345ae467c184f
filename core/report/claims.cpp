#include "core/report/claims.h"

#include "core/report/claimparts.h"

#include <algorithm>

namespace pitfall {

namespace {

/// What needs no labels is whether errors hang on the decoder.
Claim withoutLabels(Claim claim)
{
    if (claim.id == "C4")
        return claim;
    Claim left;
    left.id = claim.id;
    left.statement = claim.statement;
    left.impossible = "The images of this run have no labels: there are no classes to tell apart.";
    return left;
}

}  // namespace

std::vector<Claim> claimsOf(const RunRecord &run)
{
    std::vector<Claim> claims = {reconstructingIsNotDiscriminating(run), codeIsNotMoreSeparable(run),
                                 errorIsTheDecodersToo(run), originalBeforeAfter(run), lowestErrorIsNotTheGoal(run)};
    if (!run.labelled)
        std::transform(claims.begin(), claims.end(), claims.begin(), withoutLabels);
    return claims;
}

std::vector<std::string> cautionsOf(const RunRecord &run)
{
    std::vector<std::string> cautions = {
        "This is one network with one seed on one data set: it can show that something happens, not how often.",
        "Intervals are over test images (and, for fine-tuning, over its seeds); they leave out the spread between "
        "networks trained from other seeds.",
        "Overlapping intervals do not prove that two things are equal, only that these images cannot tell them apart.",
        "Measurements along one run follow each other and are not independent; counted pairs carry no p-value.",
        "Whether error and accuracy are correlated over many networks (C2), what predicts the error (C6), and whether "
        "both together predict accuracy (C7) cannot be read off one network.",
    };
    if (run.state != "finished")
        cautions.push_back("The run is not complete (" + run.state + " after " + std::to_string(run.stepsDone) +
                           " of " + std::to_string(run.steps) + " steps).");
    if (!run.liveChanges.empty())
        cautions.push_back("Settings were changed by hand while the run went on, " +
                           std::to_string(run.liveChanges.size()) + " times: its config alone does not repeat it.");
    return cautions;
}

const char *inWords(Finding::Speaks speaks)
{
    switch (speaks) {
    case Finding::Speaks::For:
        return "speaks for it";
    case Finding::Speaks::Against:
        return "speaks against it";
    case Finding::Speaks::Neither:
        break;
    }
    return "undecided";
}

}  // namespace pitfall
