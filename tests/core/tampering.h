#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

/// Every place of `whole`, itself left out; of lists the first alone, which stands for the others.
inline void addPlaces(const nlohmann::json &whole, const nlohmann::json::json_pointer &here,
                      std::vector<nlohmann::json::json_pointer> &places)
{
    const auto add = [&](const nlohmann::json &value, const nlohmann::json::json_pointer &place) {
        places.push_back(place);
        addPlaces(value, place, places);
    };
    if (whole.is_object())
        for (const auto &[key, value] : whole.items())
            add(value, here / key);
    else if (whole.is_array() && !whole.empty())
        add(whole.front(), here / 0);
}

inline const std::vector<nlohmann::json> &strangers()
{
    static const std::vector<nlohmann::json> all = {nullptr,
                                                    true,
                                                    -1,
                                                    0,
                                                    1e300,
                                                    std::int64_t(1) << 40,
                                                    std::uint64_t(-1),
                                                    "x\n",
                                                    nlohmann::json::array(),
                                                    nlohmann::json::object()};
    return all;
}

/// `whole` with each place in turn left out or taken by something that does not belong there; told with the place.
template<class Try>
void forEachTampering(const nlohmann::json &whole, Try &&attempt)
{
    std::vector<nlohmann::json::json_pointer> places;
    addPlaces(whole, nlohmann::json::json_pointer(), places);
    for (const nlohmann::json::json_pointer &place : places) {
        nlohmann::json without = whole;
        nlohmann::json &parent = without[place.parent_pointer()];
        if (parent.is_object())
            parent.erase(place.back());
        else
            parent.erase(std::size_t(std::stoull(place.back())));
        attempt(without, place.to_string() + " left out");
        for (const nlohmann::json &stranger : strangers()) {
            nlohmann::json changed = whole;
            changed[place] = stranger;
            attempt(changed, place.to_string() + " = " + stranger.dump());
        }
    }
}
