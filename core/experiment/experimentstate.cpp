// A run's state as tensors and JSON, and back.
#include "core/config/strictjson.h"
#include "core/experiment/experimentimpl.h"
#include "core/model/weightfile.h"

#include <nlohmann/json.hpp>

#include <map>

namespace pitfall {

namespace {

using nlohmann::json;
using torch::Tensor;

constexpr int stateFormat = 1;
const std::string ofNetwork = "network.", ofKept = "kept.", ofLate = "late.", ofTraining = "training.";

void append(TensorFile &to, const std::string &prefix, const NamedTensors &tensors)
{
    for (NamedTensor &each : toNamedTensors(tensors)) {
        each.name = prefix + each.name;
        to.tensors.push_back(std::move(each));
    }
}

json placeJson(const StepPlace &place)
{
    return {place.phase, place.inPhase};
}

json probeJson(const TunedProbe::State &probe, int stage)
{
    json text = {{"stage", stage}, {"best", probe.best}};
    if (probe.validationAccuracy)
        text["validation_accuracy"] = *probe.validationAccuracy;
    return text;
}

json regretJson(const std::vector<RegretPoint> &points)
{
    json list = json::array();
    for (const RegretPoint &point : points)
        list.push_back({{"stage", point.stage},
                        {"step", point.step},
                        {"mse", point.mse},
                        {"validation_accuracy", point.validationAccuracy}});
    return list;
}

/// One row a point.
NamedTensor correctOf(const std::vector<RegretPoint> &points)
{
    NamedTensor rows{"regret.correct", {std::int64_t(points.size()), std::int64_t(points.front().correct.size())}, {}};
    for (const RegretPoint &point : points)
        rows.values.insert(rows.values.end(), point.correct.begin(), point.correct.end());
    return rows;
}

/// What the file at `path` holds, taken piece by piece; complaints name the file and what is wrong in it.
class StateReader {
public:
    StateReader(const TensorFile &file, std::string path) : m_path(std::move(path))
    {
        for (const NamedTensor &tensor : file.tensors)
            m_tensors[tensor.name] = &tensor;
        const auto found = file.metadata.find("state");
        if (found == file.metadata.end())
            fail("it holds no \"state\"");
        m_json = parseStrictJson(found->second, m_path + ": its state");
        if (!m_json.is_object() || m_json.value("format", json()) != stateFormat)
            fail("it is of another version of Pitfall");
    }

    [[noreturn]] void fail(const std::string &what) const
    {
        throw FileError(m_path + ": is not the state of this run: " + what +
                        "; without this file the run goes on from model.safetensors with a fresh optimiser.");
    }

    bool has(const char *key) const { return m_json.contains(key); }
    const json &at(const char *key) const { return m_json.at(key); }

    std::int64_t integer(const json &value, const char *what, std::int64_t low, std::int64_t high) const
    {
        if (!value.is_number_integer() || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
            fail("\"" + std::string(what) + "\" is not from " + std::to_string(low) + " to " + std::to_string(high));
        return value.get<std::int64_t>();
    }
    std::int64_t integer(const char *key, std::int64_t low, std::int64_t high) const
    {
        return integer(m_json.at(key), key, low, high);
    }

    StepPlace place(const char *key, const TrainingPlan &plan) const
    {
        const json &both = m_json.at(key);
        return {int(integer(both.at(0), key, 0, plan.phases() - 1)), integer(both.at(1), key, 0, plan.stepsPerPhase())};
    }

    const NamedTensor &tensor(const std::string &name, const std::vector<std::int64_t> &shape) const
    {
        const auto found = m_tensors.find(name);
        if (found == m_tensors.end() || found->second->shape != shape)
            fail("tensor " + name + " is missing or has another shape");
        return *found->second;
    }
    Tensor copy(const std::string &name, const std::vector<std::int64_t> &shape) const
    {
        const NamedTensor &found = tensor(name, shape);
        return torch::tensor(at::ArrayRef<float>(found.values)).view(shape);
    }
    void copyInto(const std::string &prefix, const NamedTensors &weights) const
    {
        torch::NoGradGuard noGrad;
        for (const auto &[name, weight] : weights)
            Tensor(weight).copy_(copy(prefix + name, weight.sizes().vec()));
    }
    /// Every tensor whose name begins so, without that beginning.
    NamedTensors all(const std::string &prefix) const
    {
        NamedTensors found;
        for (const auto &[name, tensor] : m_tensors)
            if (name.starts_with(prefix))
                found.emplace_back(name.substr(prefix.size()), copy(name, tensor->shape));
        return found;
    }

private:
    std::string m_path;
    json m_json;
    std::map<std::string, const NamedTensor *> m_tensors;
};

Trainer::State trainerState(const StateReader &from, const TrainingPlan &plan, const Scae &network)
{
    constexpr std::int64_t any = std::int64_t(1) << 60;
    const Scae kept = network.clone();
    from.copyInto(ofKept, kept.parameters());
    return {from.integer("step", 0, plan.steps()), from.integer("optimizer_steps", -1, any),
            from.integer("guide_steps", -1, any), from.all(ofTraining), kept.parameters()};
}

std::vector<RegretPoint> regretsFrom(const StateReader &from, int stages, std::int64_t images)
{
    std::vector<RegretPoint> points;
    const json &list = from.at("regrets");
    if (list.empty())
        return points;
    const NamedTensor &correct = from.tensor("regret.correct", {std::int64_t(list.size()), images});
    auto row = correct.values.begin();
    for (const json &each : list) {
        points.push_back({int(from.integer(each.at("stage"), "stage", 0, stages - 1)),
                          each.at("step").get<std::int64_t>(), each.at("mse").get<double>(),
                          each.at("validation_accuracy").get<double>(), std::vector<double>(row, row + images)});
        row += images;
    }
    return points;
}

TunedProbe probeFrom(const StateReader &from, TunedProbe probe, std::int64_t dimension)
{
    const json &text = from.at("probe");
    TunedProbe::State state;
    state.weights = from.copy("probe.weights", {dimension + 1, std::int64_t(probe.columns())});
    state.mean = from.copy("probe.mean", {dimension});
    state.scale = from.copy("probe.scale", {dimension});
    state.best = std::size_t(from.integer(text.at("best"), "best", 0, std::int64_t(probe.columns())));
    if (text.contains("validation_accuracy"))
        state.validationAccuracy = text["validation_accuracy"].get<double>();
    probe.restore(std::move(state));
    return probe;
}

}  // namespace

TensorFile Experiment::Impl::state() const
{
    const Trainer::State training = trainer.state();
    json text = {{"format", stateFormat},
                 {"step", training.done},
                 {"optimizer_steps", training.optimizerSteps},
                 {"guide_steps", training.guideSteps},
                 {"next_evaluation", nextEvaluation},
                 {"measurements", measurements},
                 {"regrets", regretJson(regretPoints)},
                 {"loss_sum", lossSum},
                 {"loss_count", lossCount},
                 {"seconds", seconds},
                 {"diverged", diverged}};
    TensorFile file;
    append(file, ofNetwork, network.parameters());
    append(file, ofKept, training.kept);
    append(file, ofTraining, training.tensors);
    if (branchedAt)
        text["branched_at"] = placeJson(*branchedAt);
    if (late) {
        text["late"] = placeJson(late->place);
        append(file, ofLate, late->network.parameters());
    }
    if (lastProbe) {
        const TunedProbe::State probe = lastProbe->state();
        text["probe"] = probeJson(probe, lastProbeStage);
        append(file, "probe.", {{"weights", probe.weights}, {"mean", probe.mean}, {"scale", probe.scale}});
    }
    if (!regretPoints.empty())
        file.tensors.push_back(correctOf(regretPoints));
    file.metadata = {{"state", text.dump()}};
    return file;
}

void Experiment::Impl::restore(const TensorFile &state, const std::string &path)
{
    const StateReader from(state, path);
    try {
        from.copyInto(ofNetwork, network.parameters());
        trainer.restore(trainerState(from, plan(), network));
        nextEvaluation = std::size_t(from.integer("next_evaluation", 0, std::int64_t(plan().evaluations().size())));
        measurements = int(from.integer("measurements", 0, std::int64_t(1) << 30));
        if (from.has("branched_at"))
            branchedAt = from.place("branched_at", plan());
        if (from.has("late")) {
            late = Late{from.place("late", plan()), network.clone()};
            from.copyInto(ofLate, late->network.parameters());
        }
        if (from.has("probe")) {
            lastProbeStage = int(from.integer(from.at("probe").at("stage"), "stage", 0, network.stages() - 1));
            warmProbe = probeFrom(from, warmProbe, network.shape().stages[lastProbeStage].code.size());
            lastProbe = std::make_shared<const TunedProbe>(warmProbe);
        }
        regretPoints = regretsFrom(from, network.stages(), evaluator.liveTestImages());
        lossSum = from.at("loss_sum").get<double>();
        lossCount = int(from.integer("loss_count", 0, std::int64_t(1) << 30));
        seconds = from.at("seconds").get<double>();
        diverged = from.at("diverged").get<bool>();
    } catch (const json::exception &) {
        from.fail("something is missing in its state");
    } catch (const FileError &) {
        throw;
    } catch (const Error &error) {
        from.fail(error.what());
    }
}

}  // namespace pitfall
