#include "core/study/design.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/data/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace pitfall {

namespace {

constexpr int attemptsForEach = 200;
constexpr std::int64_t largestGrid = 100000;

/// Where each axis (the variants first, if there are any) is cut: a share 0…1 of each.
using Place = std::vector<double>;

class Drawing {
public:
    Drawing(const Study &study, const ImageShape &input)
        : m_study(study), m_input(input), m_random(study.seed, 0), m_axes(study.vary.size() + !study.variants.empty())
    {
    }

    StudyDesign design()
    {
        if (m_study.sampling == Sampling::Grid)
            drawGrid();
        else
            drawPlaces();
        return std::move(m_design);
    }

private:
    double share() { return double(m_random.below(1 << 30)) / (1 << 30); }

    Place randomPlace()
    {
        Place place(m_axes);
        std::generate(place.begin(), place.end(), [this] { return share(); });
        return place;
    }

    /// One stratum of each axis for each configuration.
    std::vector<Place> latinPlaces()
    {
        std::vector<Place> places(m_study.count, Place(m_axes));
        for (std::size_t axis = 0; axis < m_axes; ++axis) {
            std::vector<int> strata(m_study.count);
            for (int i = 0; i < m_study.count; ++i)
                strata[i] = i;
            m_random.shuffle(strata);
            for (int i = 0; i < m_study.count; ++i)
                places[i][axis] = (strata[i] + share()) / m_study.count;
        }
        return places;
    }

    void drawPlaces()
    {
        std::vector<Place> places;
        if (m_study.sampling == Sampling::Latin)
            places = latinPlaces();
        for (int i = 0; i < m_study.count; ++i) {
            bool added = add(places.empty() ? randomPlace() : places[i]);
            for (int attempt = 1; !added && attempt < attemptsForEach; ++attempt)
                added = add(randomPlace());
            if (!added)
                throw ConfigError("None of " + std::to_string(attemptsForEach) +
                                  " combinations drawn one after the other can work; the last: " + m_lastProblem);
        }
    }

    int valuesOf(std::size_t axis) const
    {
        const bool isVariant = axis == 0 && !m_study.variants.empty();
        if (isVariant)
            return int(m_study.variants.size());
        const Variation &variation = m_study.vary[axis - !m_study.variants.empty()];
        return variation.choices.empty() ? variation.steps : int(variation.choices.size());
    }

    void drawGrid()
    {
        std::int64_t size = 1;
        for (std::size_t axis = 0; axis < m_axes; ++axis) {
            size *= valuesOf(axis);
            if (size > largestGrid)
                throw ConfigError("The grid has more than 100,000 combinations; leave out some values, or draw at "
                                  "random.");
        }
        std::vector<int> cells(size);
        for (int i = 0; i < size; ++i)
            cells[i] = i;
        if (m_study.count > 0 && m_study.count < size)
            m_random.shuffle(cells);
        const int wanted = m_study.count > 0 ? m_study.count : int(size);
        for (const int cell : cells)
            if (m_configurations < wanted)
                add(gridPlace(cell));
        if (m_configurations == 0)
            throw ConfigError("No combination of the grid can work; the last: " + m_lastProblem);
    }

    Place gridPlace(int cell) const
    {
        Place place(m_axes);
        for (std::size_t axis = m_axes; axis-- > 0;) {
            const int values = valuesOf(axis);
            place[axis] = (cell % values + 0.5) / values;
            cell /= values;
        }
        return place;
    }

    static const std::string &chosen(const std::vector<std::string> &choices, double share)
    {
        return choices[std::min(choices.size() - 1, std::size_t(share * double(choices.size())))];
    }

    /// Grids go from end to end of a range, draws lie within.
    std::string valueOf(const Variation &variation, double share) const
    {
        if (!variation.choices.empty())
            return chosen(variation.choices, share);
        if (m_study.sampling == Sampling::Grid && variation.steps > 1)
            share = (share * variation.steps - 0.5) / (variation.steps - 1);
        if (variation.integer && !variation.logarithmic && m_study.sampling != Sampling::Grid)
            return std::to_string(std::min<std::int64_t>(
                std::llround(variation.high),
                std::llround(variation.low) +
                    std::int64_t(share * double(std::llround(variation.high - variation.low) + 1))));
        const double number = variation.logarithmic ? variation.low * std::pow(variation.high / variation.low, share)
                                                    : variation.low + share * (variation.high - variation.low);
        return variation.integer ? std::to_string(std::llround(number)) : nlohmann::json(number).dump();
    }

    /// The configuration at a place, if it can work.
    std::optional<StudyNetwork> networkAt(const Place &place)
    {
        StudyNetwork network;
        network.config = m_study.base;
        const auto set = [&network](const std::string &key, const std::string &value) {
            setKey(network.config, key, value);
            network.drawn[key] = value;
        };
        try {
            std::size_t axis = 0;
            if (!m_study.variants.empty()) {
                const double at = place[axis++] * double(m_study.variants.size());
                const Variant &variant = m_study.variants[std::min(m_study.variants.size() - 1, std::size_t(at))];
                for (const auto &[key, value] : variant.settings)
                    setKey(network.config, key, value);
                network.drawn["variant"] = nlohmann::json(variant.name).dump();
            }
            for (const Variation &variation : m_study.vary)
                set(variation.key, valueOf(variation, place[axis++]));
            checkConsistency(network.config);
            networkShape(network.config.network, m_input);
        } catch (const ConfigError &error) {
            m_lastProblem = error.what();
            ++m_design.impossible[m_lastProblem];
            return {};
        }
        return network;
    }

    bool add(const Place &place)
    {
        std::optional<StudyNetwork> network = networkAt(place);
        if (!network)
            return false;
        network->configuration = m_configurations++;
        const bool seedIsVaried = network->drawn.contains("training.seed");
        const std::int64_t firstSeed = network->config.training.seed;
        for (int seed = 0; seed < m_study.seeds; ++seed) {
            network->index = int(m_design.networks.size());
            network->config.training.seed = firstSeed + (seedIsVaried ? seed : network->index);
            m_design.networks.push_back(*network);
        }
        return true;
    }

    const Study &m_study;
    ImageShape m_input;
    Random m_random;
    std::size_t m_axes;
    int m_configurations = 0;
    std::string m_lastProblem;
    StudyDesign m_design;
};

}  // namespace

StudyDesign drawDesign(const Study &study, const ImageShape &input)
{
    return Drawing(study, input).design();
}

}  // namespace pitfall
