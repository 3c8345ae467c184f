#pragma once

#include "core/experiment/frozennetwork.h"
#include "core/lab/decoderlab.h"
#include "core/train/decodertrainer.h"

#include <atomic>
#include <memory>
#include <string>

namespace pitfall {

/// Brings one decoder into being, in pieces of a fraction of a second.
class DecoderMaking {
public:
    virtual ~DecoderMaking() = default;

    virtual bool isFinished() const = 0;
    /// Throws Cancelled, or DivergedError.
    virtual void step(const std::atomic<bool> *cancelled) = 0;
    virtual double progress() const = 0;               ///< 0…1
    virtual std::string doing() const = 0;             ///< "training the decoder \"deep\""
    virtual Decoder decoder() const = 0;               ///< when finished
    virtual std::string remark() const { return {}; }  ///< a sentence on how it was made, or nothing
};

/// Why a kind cannot be made for this network, as a sentence; empty if it can.
std::string whyNot(const std::string &key, const FrozenNetwork &network);

std::unique_ptr<DecoderMaking> makeDecoder(const std::string &key, const FrozenNetwork &network,
                                           const DecoderLabSettings &settings, Workers &workers);

}  // namespace pitfall
