#include "core/lab/decodermaking.h"

#include "core/lab/decoders.h"
#include "core/lab/linearfit.h"

#include <chrono>

namespace pitfall {

namespace {

/// A decoder that needs no work.
class Ready : public DecoderMaking {
public:
    explicit Ready(Decoder decoder) : m_decoder(std::move(decoder)) {}

    bool isFinished() const override { return true; }
    void step(const std::atomic<bool> *) override {}
    double progress() const override { return 1; }
    std::string doing() const override { return {}; }
    Decoder decoder() const override { return m_decoder; }

private:
    Decoder m_decoder;
};

/// A decoder that is trained on the codes.
class Training : public DecoderMaking {
public:
    Training(std::string key, Decoder decoder, const FrozenNetwork &network, const DecoderLabSettings &settings,
             Workers &workers)
        : m_key(std::move(key)), m_decoder(std::move(decoder)),
          m_trainer(network.network, m_decoder,
                    {settings.epochs, settings.batchSize, settings.learningRate, settings.seed}, network.splits.train,
                    workers)
    {
    }

    bool isFinished() const override { return m_trainer.isFinished(); }
    double progress() const override { return double(m_trainer.stepsDone()) / double(m_trainer.steps()); }
    std::string doing() const override { return "training the decoder \"" + m_key + "\""; }
    Decoder decoder() const override { return m_decoder; }

    void step(const std::atomic<bool> *cancelled) override
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(200);
        do {
            if (cancelled && cancelled->load())
                throw Cancelled();
            m_trainer.step();
        } while (!isFinished() && std::chrono::steady_clock::now() < end);
    }

private:
    std::string m_key;
    Decoder m_decoder;
    DecoderTrainer m_trainer;
};

}  // namespace

std::string whyNot(const std::string &key, const FrozenNetwork &network)
{
    return key == "linear" ? LinearFit::whyNot(network.network) : std::string();
}

std::unique_ptr<DecoderMaking> makeDecoder(const std::string &key, const FrozenNetwork &network,
                                           const DecoderLabSettings &settings, Workers &workers)
{
    if (key == "linear")
        return std::make_unique<LinearFit>(network, workers);
    Decoder beginning = beginningOf(key, network.network, settings.perturbation, settings.seed);
    if (key == "retrained" || key == "shallow" || key == "deep")
        return std::make_unique<Training>(key, std::move(beginning), network, settings, workers);
    return std::make_unique<Ready>(std::move(beginning));
}

}  // namespace pitfall
