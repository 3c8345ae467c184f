#include "core/lab/finetuning.h"

#include "core/base/error.h"
#include "core/lab/finetunefigure.h"
#include "core/lab/labelbudget.h"
#include "core/stats/tinterval.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace pitfall {

namespace {

Interval meanOf(const std::vector<double> &values)
{
    const MeanInterval mean = tInterval(values);
    return {mean.value, mean.low, mean.high};
}

/// Budgets as numbers of images, each once.
std::vector<int> resolved(const FineTuneSettings &settings, const Subset &train)
{
    const int classes = train.dataset->classes();
    std::vector<int> budgets;
    for (const int asked : settings.budgets) {
        const int budget = asked == 0 ? train.count() : asked;
        if (budget < classes)
            throw ConfigError("budgets: " + std::to_string(budget) + " labels are fewer than the " +
                              std::to_string(classes) + " classes; a classifier needs one of each at least.");
        if (budget > train.count())
            throw ConfigError("budgets: " + std::to_string(budget) + " labels are more than the " +
                              std::to_string(train.count()) + " training images of this run; 0 means all of them.");
        if (!budgets.empty() && budget <= budgets.back())
            throw ConfigError("budgets: must be ascending, and " + std::to_string(budget) + " does not come after " +
                              std::to_string(budgets.back()) + ".");
        budgets.push_back(budget);
    }
    if (budgets.empty())
        throw ConfigError("budgets: name at least one number of labels.");
    return budgets;
}

FineTuneSettings checked(FineTuneSettings settings, const Subset &train)
{
    settings.budgets = resolved(settings, train);
    if (settings.starts.empty())
        throw ConfigError("starts: name at least one of pretrained, random and frozen.");
    if (settings.seeds < 1 || settings.epochs < 1 || settings.leastSteps < 1 || settings.batchSize < 1 ||
        settings.decoderEpochs < 1 || !(settings.learningRate > 0))
        throw ConfigError("Seeds, epochs, steps, batch and learning rate of fine-tuning must be positive.");
    return settings;
}

/// One classifier to train.
struct Job {
    std::size_t cell;
    int repeat;
};

}  // namespace

const char *keyOf(FineTuneStart start)
{
    static constexpr const char *keys[] = {"pretrained", "random", "frozen"};
    return keys[int(start)];
}

const char *labelOf(FineTuneStart start)
{
    static constexpr const char *labels[] = {"pre-trained", "random", "frozen"};
    return labels[int(start)];
}

struct FineTuning::Impl {
    const std::shared_ptr<const FrozenNetwork> frozen;
    const FineTuneSettings settings;
    Workers workers;
    std::vector<Job> jobs;
    double work = 0;  ///< of all classifiers, in batches
    double workDone = 0;
    std::size_t next = 0;
    std::unique_ptr<LabelBudgetRun> run;
    std::unique_ptr<FigureMaker> figure;
    FineTuneReport report;

    Impl(std::shared_ptr<const FrozenNetwork> network, FineTuneSettings s)
        : frozen(std::move(network)), settings(checked(std::move(s), frozen->splits.train))
    {
        for (const int labels : settings.budgets)
            for (const FineTuneStart start : settings.starts)
                addCell(start, labels);
        report.protocol = protocol();
    }

    void addCell(FineTuneStart start, int labels)
    {
        for (int repeat = 0; repeat < settings.seeds; ++repeat) {
            jobs.push_back({report.cells.size(), repeat});
            work += double(stepsFor(settings, labels));
        }
        report.cells.push_back({start, labels, {}, {}});
    }

    bool isFinished() const { return next >= jobs.size() && figure && figure->isFinished(); }

    void stepClassifier(const std::atomic<bool> *cancelled)
    {
        const Job &job = jobs[next];
        FineTuneCell &cell = report.cells[job.cell];
        if (!run)
            run = std::make_unique<LabelBudgetRun>(*frozen, settings, cell.start, cell.labels, job.repeat, workers);
        run->step(cancelled);
        if (!run->isFinished())
            return;
        cell.accuracies.push_back(run->testAccuracy());
        cell.accuracy = meanOf(cell.accuracies);
        workDone += double(stepsFor(settings, cell.labels));
        if (isForTheFigure(job))
            figure = std::make_unique<FigureMaker>(*frozen, run->network(), settings, workers);
        run.reset();
        if (++next == jobs.size())
            addGains();
    }

    /// The first repeat with the most labels, from the pre-trained encoder.
    bool isForTheFigure(const Job &job) const
    {
        const FineTuneCell &cell = report.cells[job.cell];
        return job.repeat == 0 && cell.labels == settings.budgets.back() &&
               (cell.start == FineTuneStart::Pretrained || (!figure && &cell == &report.cells.back()));
    }

    const FineTuneCell *cell(FineTuneStart start, int labels) const
    {
        for (const FineTuneCell &each : report.cells)
            if (each.start == start && each.labels == labels)
                return &each;
        return nullptr;
    }

    void addGains()
    {
        for (const int labels : settings.budgets) {
            const FineTuneCell *trained = cell(FineTuneStart::Pretrained, labels);
            const FineTuneCell *random = cell(FineTuneStart::Random, labels);
            if (!trained || !random)
                return;
            std::vector<double> differences;
            for (std::size_t i = 0; i < trained->accuracies.size(); ++i)
                differences.push_back(trained->accuracies[i] - random->accuracies[i]);
            report.gains.push_back({labels, meanOf(differences)});
        }
    }

    void stepFigure(const std::atomic<bool> *cancelled)
    {
        figure->step(cancelled);
        report.figure = figure->figure();
    }

    std::string protocol() const
    {
        const Splits &splits = frozen->splits;
        char rate[32];
        std::snprintf(rate, sizeof rate, "%g", settings.learningRate);
        const std::string chosen =
            splits.validation.count() > 0
                ? "Of five checkpoints the one that is best on " + std::to_string(splits.validation.count()) +
                      " validation images speaks, whose labels are used for that and not counted as budget."
                : "There are no validation images to choose a checkpoint on: the last one speaks.";
        return "A linear head on the top code, cross-entropy, Adam with a learning rate of " + std::string(rate) +
               " for all starts, batches of " + std::to_string(settings.batchSize) + ", " +
               std::to_string(settings.epochs) + " passes over the labelled images but at least " +
               std::to_string(settings.leastSteps) + " batches. " + chosen + " Accuracy on " +
               std::to_string(splits.test.count()) + " test images, mean over " + std::to_string(settings.seeds) +
               " seeds (which images are labelled, random weights, order of batches) with 95% t intervals, which leave "
               "out the spread between pre-trained networks: there is one. Gains are paired seed by seed. The figure "
               "is "
               "made with the most labels and the first seed; the decoder is retrained alone for " +
               std::to_string(settings.decoderEpochs) +
               " epochs on the images' squared error, from where the old one stood; linear probes by the final "
               "protocol.";
    }
};

FineTuning::FineTuning(std::shared_ptr<const FrozenNetwork> network, FineTuneSettings settings)
    : m_impl(std::make_unique<Impl>(std::move(network), std::move(settings)))
{
}

FineTuning::~FineTuning() = default;

bool FineTuning::isFinished() const
{
    return m_impl->isFinished();
}

void FineTuning::step(const std::atomic<bool> *cancelled)
{
    const auto begin = std::chrono::steady_clock::now();
    if (m_impl->next < m_impl->jobs.size())
        m_impl->stepClassifier(cancelled);
    else
        m_impl->stepFigure(cancelled);
    m_impl->report.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double FineTuning::progress() const
{
    constexpr double figureShare = 0.15;
    if (m_impl->next >= m_impl->jobs.size())
        return 1 - figureShare * (1 - m_impl->figure->progress());
    const double labels = m_impl->report.cells[m_impl->jobs[m_impl->next].cell].labels;
    const double running = m_impl->run ? m_impl->run->progress() * double(stepsFor(m_impl->settings, int(labels))) : 0;
    return (1 - figureShare) * (m_impl->workDone + running) / m_impl->work;
}

std::string FineTuning::doing() const
{
    if (m_impl->next >= m_impl->jobs.size())
        return isFinished() ? "done" : m_impl->figure->doing();
    const Job &job = m_impl->jobs[m_impl->next];
    const FineTuneCell &cell = m_impl->report.cells[job.cell];
    return "fine-tuning with " + std::to_string(cell.labels) + " labels, " + labelOf(cell.start) + " start, seed " +
           std::to_string(job.repeat + 1) + " of " + std::to_string(m_impl->settings.seeds);
}

const FineTuneReport &FineTuning::report() const
{
    return m_impl->report;
}

}  // namespace pitfall
