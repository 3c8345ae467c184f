#include "core/lab/decoderlab.h"

#include "core/data/labelneeds.h"
#include "core/lab/decodermaking.h"
#include "core/lab/decodermeasure.h"
#include "core/lab/decodersettings.h"
#include "core/model/weightfile.h"

#include <chrono>
#include <optional>

namespace pitfall {

namespace {

using Clock = std::chrono::steady_clock;

/// Rough share of the work, for the progress alone.
double costOf(const std::string &key)
{
    return key == "deep" ? 20 : key == "retrained" ? 6 : key == "shallow" ? 4 : key == "linear" ? 3 : 1;
}

constexpr double probesCost = 5;

/// A mirrored decoder is told more than the code where the network pools with switches.
bool seesSwitches(const std::string &key, const NetworkConfig &network)
{
    const bool mirrored = key != "linear" && key != "shallow" && key != "deep";
    const auto pools = [](const StageConfig &stage) { return stage.pool > 1 && stage.switches; };
    return mirrored && std::any_of(network.stages.begin(), network.stages.end(), pools);
}

DecoderKind describedFor(DecoderKind kind, const NetworkConfig &network)
{
    if (network.tied && (kind.key == "as-trained"))
        kind.description += " Its kernels are the encoder's.";
    if (network.tied && (kind.key == "retrained" || kind.key == "untrained" || kind.key == "perturbed"))
        kind.description += " Its kernels are its own, not the encoder's.";
    if (seesSwitches(kind.key, network))
        kind.description += " It is told where each maximum was, and so sees more than the code.";
    return kind;
}

}  // namespace

struct DecoderLab::Impl {
    const std::shared_ptr<const FrozenNetwork> network;
    const DecoderLabSettings settings;
    Workers workers;
    Evaluator evaluator;
    Subset shown;  ///< test images whose pictures are kept

    std::vector<DecoderKind> kinds;
    std::size_t current = 0;
    std::unique_ptr<DecoderMaking> making;
    std::optional<MeasuredDecoder> measured;
    DecoderResult result;        ///< of the current decoder
    std::string probedFeatures;  ///< checksums of all features that the probes were fitted on
    std::optional<ProbeOutcome> probes;
    std::string remarks;
    DecoderReport report;
    std::vector<std::vector<NamedTensor>> weights;

    Impl(std::shared_ptr<const FrozenNetwork> n, DecoderLabSettings s)
        : network(std::move(n)), settings(std::move(s)), evaluator(network->config, network->splits, workers),
          shown(network->splits.test)
    {
        checkSettings(settings, network->splits.test.count());
        shown.indices.clear();
        for (const int position : settings.shown)
            shown.indices.push_back(network->splits.test.indices[position]);
        report.positions = settings.shown;
        report.inputs = toImageBatch(network->splits.test, settings.shown);
        report.dimension = network->network.shape().codeSize();
        chooseKinds();
        begin();
    }

    void chooseKinds()
    {
        for (const DecoderKind &kind : wantedKinds(settings)) {
            const std::string reason = whyNot(kind.key, *network);
            if (reason.empty())
                kinds.push_back(describedFor(kind, network->config.network));
            else
                remarks += reason + " ";
        }
        if (kinds.empty())
            finish();
    }

    bool isFinished() const { return current == kinds.size(); }

    void begin()
    {
        if (isFinished())
            return;
        result = {};
        result.kind = kinds[current];
        making.reset();
        measured.reset();
    }

    /// One piece: making, then measuring, then the probes where the features are new.
    void step(const std::atomic<bool> *cancelled)
    {
        const auto from = Clock::now();
        if (!making)
            making = makeDecoder(result.kind.key, *network, settings, workers);
        if (!making->isFinished())
            making->step(cancelled);
        else if (!measured)
            measureDecoder(cancelled);
        else
            measureFeatures(cancelled);
        const double seconds = std::chrono::duration<double>(Clock::now() - from).count();
        result.seconds += seconds;
        report.seconds += seconds;
        if (measured && result.featuresChecksum.size())
            keepResult();
    }

    void measureDecoder(const std::atomic<bool> *cancelled)
    {
        const Decoder decoder = making->decoder();
        const NetworkWithDecoder whole{*network, decoder};
        measured = measure(whole, evaluator, workers, cancelled);
        result.parameters = decoder.parameterCount();
        result.scores = evaluator.withIntervals(measured->scores);
        result.outputs = paintedBy(whole, shown, workers);
    }

    void measureFeatures(const std::atomic<bool> *cancelled)
    {
        const SplitFeatures &features = measured->features;
        const std::string test = checksumOf(features.test);
        const std::string all = checksumOf(features.train) + checksumOf(features.validation) + test;
        if (all != probedFeatures) {
            probes = finalProbes(features, evaluator.finalLabels(), network->config.probe,
                                 network->splits.train.dataset->classes(), workers, cancelled);
            if (cancelled && cancelled->load())
                throw Cancelled();
            probedFeatures = all;
        }
        result.linear = evaluator.interval(probes->linear);
        result.knn = evaluator.interval(probes->knn);
        result.featuresChecksum = test;
    }

    void keepResult()
    {
        const std::string remark = making->remark();
        if (!remark.empty())
            remarks += remark + " ";
        weights.push_back(toNamedTensors(making->decoder().parameters));
        report.decoders.push_back(std::move(result));
        ++current;
        begin();
        if (isFinished())
            finish();
    }

    void finish()
    {
        making.reset();
        measured.reset();
        report.labelled = hasClasses(*network->splits.train.dataset);
        report.protocol = decoderProtocol(settings, network->splits, remarks);
        if (probes && report.labelled)
            report.protocol += evaluator.protocolInWords(*probes);
    }

    double progress() const
    {
        double whole = probesCost;
        double done = current > 0 ? probesCost : 0;
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            whole += costOf(kinds[i].key);
            done += i < current ? costOf(kinds[i].key) : 0;
        }
        if (making && !isFinished())
            done += costOf(result.kind.key) * making->progress();
        return isFinished() ? 1 : done / whole;
    }

    std::string doing() const
    {
        if (isFinished())
            return {};
        if (!making || !making->isFinished())
            return making ? making->doing() : "making the decoder \"" + result.kind.key + "\"";
        return measured && !probes ? "fitting probes to the features"
                                   : "measuring the decoder \"" + result.kind.key + "\"";
    }
};

DecoderLab::DecoderLab(std::shared_ptr<const FrozenNetwork> network, DecoderLabSettings settings)
    : m_impl(std::make_unique<Impl>(std::move(network), std::move(settings)))
{
}

DecoderLab::~DecoderLab() = default;

bool DecoderLab::isFinished() const
{
    return m_impl->isFinished();
}

void DecoderLab::step(const std::atomic<bool> *cancelled)
{
    if (!isFinished())
        m_impl->step(cancelled);
}

double DecoderLab::progress() const
{
    return m_impl->progress();
}

std::string DecoderLab::doing() const
{
    return m_impl->doing();
}

const DecoderReport &DecoderLab::report() const
{
    return m_impl->report;
}

const std::vector<std::vector<NamedTensor>> &DecoderLab::weights() const
{
    return m_impl->weights;
}

}  // namespace pitfall
