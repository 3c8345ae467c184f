#pragma once

#include "core/lab/decodermaking.h"
#include "core/lab/ridge.h"

#include <limits>
#include <optional>

namespace pitfall {

struct FrozenNetwork;

/// Fits the affine map from codes to pixels on the training images; of some ridge strengths the one whose images have
/// the lowest mean squared error on the validation images is taken.
class LinearFit : public DecoderMaking {
public:
    LinearFit(const FrozenNetwork &network, Workers &workers);

    /// Why a network's code is too large for it, as a sentence; empty if it is not.
    static std::string whyNot(const Scae &network);

    bool isFinished() const override;
    void step(const std::atomic<bool> *cancelled) override;
    double progress() const override;
    std::string doing() const override { return "fitting the linear decoder"; }
    Decoder decoder() const override { return *m_best; }
    std::string remark() const override;

private:
    void addPiece(const std::atomic<bool> *cancelled);
    void tryNextStrength(const std::atomic<bool> *cancelled);
    double validationError(const Decoder &decoder, const std::atomic<bool> *cancelled) const;

    const FrozenNetwork &m_network;
    Workers &m_workers;
    const std::vector<double> m_strengths;
    Ridge m_ridge;
    int m_added = 0;          ///< training images
    std::size_t m_tried = 0;  ///< strengths
    double m_chosen = 0;      ///< strength
    double m_lowestError = std::numeric_limits<double>::infinity();
    std::optional<Decoder> m_best;
};

}  // namespace pitfall
