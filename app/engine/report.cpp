#include "app/cli/engine.h"

#include "core/report/claimtext.h"
#include "core/report/report.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace pitfall {

namespace {

using nlohmann::json;

json toJson(const Claim &claim)
{
    json findings = json::array();
    for (const Finding &finding : claim.findings)
        findings.push_back({{"verdict", inWords(finding.speaks)}, {"text", finding.text}});
    json quantities = json::object();
    for (const Quantity &quantity : claim.quantities)
        quantities[quantity.name] = quantity.hasInterval
                                        ? json{quantity.value.value, quantity.value.low, quantity.value.high}
                                        : json(quantity.value.value);
    return {{"statement", claim.statement},
            {"tested", claim.untested.empty() && claim.impossible.empty()},
            {"findings", findings},
            {"quantities", quantities}};
}

}  // namespace

int runReport(const std::string &folder, const std::string &images, bool asJson)
{
    const Report report = writeReport(folder, images);
    if (asJson) {
        json claims = json::object();
        for (const Claim &claim : report.claims)
            claims[claim.id] = toJson(claim);
        std::cout << json{{"html", folder + "/report.html"}, {"csv", folder + "/report.csv"}, {"claims", claims}}.dump()
                  << '\n';
        return 0;
    }
    std::cout << asText(report.claims) << "\nWhat cannot be concluded\n";
    for (const std::string &caution : report.cautions)
        std::cout << "  - " << caution << '\n';
    std::cout << "\nWritten: " << folder << "/report.html, " << folder << "/report.csv\n";
    return 0;
}

}  // namespace pitfall
