#include "ui/worker/labjob.h"

namespace pitfall {

namespace {

template<class Task, class Report, class Parts>
LabJob jobOf(std::unique_ptr<Task> task, Parts partsOf)
{
    LabJob job;
    const Task *measured = task.get();
    job.parts = [measured, partsOf] { return partsOf(measured->report()); };
    job.report = [measured] { return LabReport(std::make_shared<const Report>(measured->report())); };
    job.task = std::move(task);
    return job;
}

std::size_t partsOf(const FineTuneReport &report)
{
    std::size_t parts = report.gains.size() + report.figure.columns.size();
    for (const FineTuneCell &cell : report.cells)
        parts += cell.accuracies.size();
    return parts;
}

struct Maker {
    std::shared_ptr<const FrozenNetwork> network;

    LabJob operator()(const DecoderLabSettings &settings) const
    {
        return jobOf<DecoderLab, DecoderReport>(std::make_unique<DecoderLab>(network, settings),
                                                [](const DecoderReport &report) { return report.decoders.size(); });
    }
    LabJob operator()(const FineTuneSettings &settings) const
    {
        return jobOf<FineTuning, FineTuneReport>(std::make_unique<FineTuning>(network, settings),
                                                 [](const FineTuneReport &report) { return partsOf(report); });
    }
    LabJob operator()(const SeparabilitySettings &settings) const
    {
        return jobOf<Separability, SeparabilityReport>(
            std::make_unique<Separability>(network, settings),
            [](const SeparabilityReport &report) { return report.representations.size(); });
    }
};

}  // namespace

LabJob makeLabJob(const LabTask &task, std::shared_ptr<const FrozenNetwork> network)
{
    return std::visit(Maker{std::move(network)}, task);
}

}  // namespace pitfall
