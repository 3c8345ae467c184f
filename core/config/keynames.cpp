#include "core/config/keynames.h"

#include "core/config/fields.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace pitfall {

namespace {

/// Levenshtein's distance.
std::size_t editDistance(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

std::string lastPart(const std::string &key)
{
    return key.substr(key.rfind('.') + 1);
}

std::string withoutIndex(const std::string &key)
{
    std::string name;
    std::copy_if(key.begin(), key.end(), std::back_inserter(name), [](char c) { return c < '0' || c > '9'; });
    return name;
}

std::vector<std::string> listKeys()
{
    std::vector<std::string> keys;
    const ExperimentConfig config;
    visitFields(config, [&](const FieldInfo &field, const auto &) { keys.push_back(field.key); });
    visitFields(config.network.stages.front(), [&](const FieldInfo &field, const auto &) {
        keys.push_back(std::string("network.stages.0.") + field.key);
    });
    return keys;
}

}  // namespace

const std::vector<std::string> &configKeys()
{
    static const std::vector<std::string> keys = listKeys();
    return keys;
}

std::string settingLabel(const std::string &key)
{
    std::string label = key;
    const ExperimentConfig config;
    visitFields(config, [&](const FieldInfo &field, const auto &) {
        if (key == field.key)
            label = field.label;
    });
    const std::string ofStage = "network.stages.";
    if (key.starts_with(ofStage) && key != lastPart(key) && key.find('.', ofStage.size()) != std::string::npos)
        visitFields(config.network.stages.front(), [&](const FieldInfo &field, const auto &) {
            if (lastPart(key) == field.key)
                label = field.label + (", stage " + std::to_string(std::atoi(key.c_str() + ofStage.size()) + 1));
        });
    return label;
}

std::string unknownKeyMessage(const std::string &unknown)
{
    if (unknown.empty())
        return "A setting's key is missing.";
    std::string nearest;
    std::size_t best = unknown.size() / 3 + 2;  // further away is no typo
    for (const std::string &key : configKeys()) {
        const std::size_t whole = editDistance(withoutIndex(unknown), withoutIndex(key));
        const bool sameName = lastPart(unknown) == lastPart(key);
        const std::size_t distance = sameName ? std::min<std::size_t>(whole, 2) : whole;
        if (distance < best) {
            best = distance;
            nearest = key;
        }
    }
    const std::string hint = nearest.empty() ? "" : "; did you mean " + nearest + "?";
    return unknown + " is not a setting" + (hint.empty() ? "." : hint);
}

}  // namespace pitfall
