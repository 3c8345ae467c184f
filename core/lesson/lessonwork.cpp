#include "core/lesson/lessonwork.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/presets.h"
#include "core/lesson/blockkeys.h"
#include "core/study/studypresets.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace pitfall {

namespace {

void cap(int &value, int most)
{
    if (most > 0 && (value == 0 || value > most))
        value = most;
}

void cap(ExperimentConfig &config, const LessonCaps &caps)
{
    cap(config.data.train, caps.images);
    cap(config.data.validation, caps.images);
    cap(config.data.test, caps.images);
    cap(config.probe.live_train, caps.images);
    cap(config.probe.live_validation, caps.images);
    cap(config.probe.live_test, caps.images);
    cap(config.probe.final_train, caps.images);
    cap(config.training.epochs, caps.epochs);
    if (caps.images)
        config.training.batch_size = std::min(config.training.batch_size, 32);
    if (caps.any()) {
        config.probe.bootstrap = std::min(config.probe.bootstrap, 200);
        config.probe.evaluations = std::min(config.probe.evaluations, 6);
    }
}

int countIn(const std::string &key, const std::string &text, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw ConfigError(key + " is \"" + text + "\"; it is a whole number from " + std::to_string(least) + " to " +
                          std::to_string(most) + ".");
    return value;
}

[[noreturn]] void refuse(const std::string &key, const std::string &known)
{
    throw ConfigError("there is no key \"" + key + "\" here; there are " + known + ".");
}

std::vector<int> budgetsOf(const std::string &text)
{
    std::vector<int> budgets;
    for (const std::string &part : splitAtCommas(text))
        budgets.push_back(part == "all" ? 0 : countIn("labels", part, 1, 10000000));
    return budgets;
}

}  // namespace

ExperimentConfig configAt(const Lesson &lesson, int step, const LessonCaps &caps)
{
    ExperimentConfig config = preset("quick").config;
    for (int i = 0; i <= step; ++i) {
        const auto &setup = lesson.steps[std::size_t(i)].setup;
        if (!setup)
            continue;
        if (!setup->preset.empty())
            config = preset(setup->preset).config;
        for (const auto &[key, value] : setup->settings)
            setKey(config, key, value);
    }
    cap(config, caps);
    return config;
}

DecoderLabSettings decoderSettings(const LessonRun &run, const LessonCaps &caps)
{
    DecoderLabSettings settings;
    for (const auto &[key, value] : run.settings) {
        if (key == "decoders")
            settings.decoders = splitAtCommas(value);
        else if (key == "epochs")
            settings.epochs = countIn(key, value, 1, 1000);
        else
            refuse(key, "measure, facts, decoders and epochs");
    }
    for (const std::string &wanted : settings.decoders) {
        const auto &kinds = decoderKinds();
        if (std::none_of(kinds.begin(), kinds.end(), [&](const DecoderKind &kind) { return kind.key == wanted; }))
            throw ConfigError("there is no decoder \"" + wanted +
                              "\"; there are as-trained, retrained, linear, shallow, deep, untrained and perturbed.");
    }
    cap(settings.epochs, caps.epochs);
    return settings;
}

FineTuneSettings fineTuneSettings(const LessonRun &run, int trainingImages, const LessonCaps &caps)
{
    FineTuneSettings settings;
    for (const auto &[key, value] : run.settings) {
        if (key == "labels")
            settings.budgets = budgetsOf(value);
        else if (key == "seeds")
            settings.seeds = countIn(key, value, 2, 100);
        else if (key == "epochs")
            settings.epochs = countIn(key, value, 1, 1000);
        else
            refuse(key, "measure, facts, labels, seeds and epochs");
    }
    // As many labels as there are images is the last budget, 0; more there cannot be.
    std::erase_if(settings.budgets, [trainingImages](int budget) { return budget >= trainingImages; });
    cap(settings.seeds, caps.seeds);
    cap(settings.epochs, caps.epochs);
    cap(settings.decoderEpochs, caps.epochs);
    if (caps.any())
        settings.leastSteps = 40;
    return settings;
}

SeparabilitySettings separabilitySettings(const LessonRun &run, const LessonCaps &caps)
{
    SeparabilitySettings settings;
    for (const auto &[key, value] : run.settings) {
        if (key != "sample")
            refuse(key, "measure, facts and sample");
        settings.sample = countIn(key, value, 50, 100000);
    }
    cap(settings.sample, caps.images);
    return settings;
}

Study studyOf(const LessonRun &run, const std::string &folder, const LessonCaps &caps)
{
    const std::filesystem::path beside = std::filesystem::path(folder) / run.study;
    Study study =
        studyNamed(!studyPreset(run.study) && !folder.empty() && beside.has_extension() ? beside.string() : run.study);
    for (const auto &[key, value] : run.settings) {
        if (key == "count")
            study.count = countIn(key, value, 1, 10000);
        else if (key == "seeds")
            study.seeds = countIn(key, value, 1, 1000);
        else
            setKey(study.base, key, value);
    }
    cap(study.base, caps);
    if (caps.epochs)
        std::erase_if(study.vary, [](const Variation &variation) { return variation.key == "training.epochs"; });
    cap(study.count, caps.networks);
    return study;
}

int setupOf(const Lesson &lesson, int step)
{
    const auto changesRun = [&lesson](int i) {
        const auto &setup = lesson.steps[std::size_t(i)].setup;
        return setup && setup->changesRun();
    };
    while (step >= 0 && !changesRun(step))
        --step;
    return step;
}

std::vector<int> trainingBefore(const Lesson &lesson, int step)
{
    std::vector<int> before;
    for (int i = std::max(0, setupOf(lesson, step)); i < step; ++i) {
        const auto &run = lesson.steps[std::size_t(i)].run;
        if (run && run->kind == LessonRun::Kind::Train)
            before.push_back(i);
    }
    return before;
}

}  // namespace pitfall
