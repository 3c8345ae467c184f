#include "ui/help/rawtopic.h"

#include <QCoreApplication>

#include <array>

namespace pitfall {

std::span<const RawNote> settingNotes()
{
    static constexpr auto notes = std::to_array<RawNote>({
        {"network.stages",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "code<sub>k</sub> = f(conv(code<sub>k−1</sub>) + b<sub>k</sub>), decoded by a transposed "
                           "convolution of the same geometry"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Masci et al. 2011; N-light-N, the authors' framework."),
         "idea.autoencoder view.filters"},
        {"channels", QT_TRANSLATE_NOOP("pitfall::Help", "code = channels × height × width values"), "",
         "kernel stride"},
        {"kernel",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "weights of a stage = channels<sub>in</sub> × channels<sub>out</sub> × kernel²"),
         "", "stride network.padding"},
        {"stride",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "size<sub>out</sub> = ⌊(size<sub>in</sub> + 2 · padding − kernel) / stride⌋ + 1"),
         "", "kernel network.padding"},
        {"activation",
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "ReLU max(0, s) · leaky ReLU max(0.01 s, s) · tanh s · sigmoid 1/(1 + e<sup>−s</sup>) · soft "
             "sign s/(1 + |s|) · linear s"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Soft sign is N-light-N's."), "network.decoder"},
        {"pool", QT_TRANSLATE_NOOP("pitfall::Help", "p = max over a window of pool × pool"), "", "switches"},
        {"switches", "", QT_TRANSLATE_NOOP("pitfall::Help", "Zhao et al.: Stacked What-Where Auto-encoders, 2015."),
         "pool"},
        {"network.padding", QT_TRANSLATE_NOOP("pitfall::Help", "same: ⌊kernel / 2⌋ zeros on each side · valid: none"),
         "", "kernel stride"},
        {"network.encoder", "",
         QT_TRANSLATE_NOOP("pitfall::Help", "LDA: Fisher 1936. Random features: Saxe et al. 2011."), "idea.yardsticks"},
        {"network.tied", QT_TRANSLATE_NOOP("pitfall::Help", "decoder weights = encoder weightsᵀ"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Vincent et al. 2010."), ""},
        {"network.overlap",
         QT_TRANSLATE_NOOP("pitfall::Help", "averaged: the sum at a pixel, divided by how many patches cover it"), "",
         ""},
        {"training.schedule", "",
         QT_TRANSLATE_NOOP("pitfall::Help", "Greedy: Hinton and Salakhutdinov 2006; Bengio et al. 2007."),
         "training.epochs"},
        {"training.loss",
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "MSE mean (a − â)² · MAE mean |a − â| · cross-entropy −mean [a log â + (1 − a) log(1 − â)] · SSIM 1 − "
             "SSIM"),
         QT_TRANSLATE_NOOP("pitfall::Help", "SSIM: Wang et al. 2004."), "measure.mse measure.ssim"},
        {"training.optimizer",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "SGD: v ← μ v + g, w ← w − η v · Adam: w ← w − η m̂ / (√v̂ + 10<sup>−8</sup>), with "
                           "m ← 0.9 m + 0.1 g and v ← 0.999 v + 0.001 g²"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Adam: Kingma and Ba 2015."), "training.learning_rate training.momentum"},
        {"training.learning_rate", QT_TRANSLATE_NOOP("pitfall::Help", "η in w ← w − η · step"), "",
         "training.optimizer"},
        {"training.momentum", QT_TRANSLATE_NOOP("pitfall::Help", "μ in v ← μ v + g"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Polyak 1964."), "training.optimizer"},
        {"training.weight_decay", QT_TRANSLATE_NOOP("pitfall::Help", "g ← g + λ w"), "", "training.sparsity"},
        {"training.sparsity", QT_TRANSLATE_NOOP("pitfall::Help", "L = error + λ · mean |code|"), "",
         "training.weight_decay"},
        {"training.noise",
         QT_TRANSLATE_NOOP("pitfall::Help", "the encoder sees a + ε, ε ~ N(0, sd²); the decoder is to paint a"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Denoising auto-encoders: Vincent et al. 2008, 2010."), "training.masking"},
        {"training.masking",
         QT_TRANSLATE_NOOP("pitfall::Help", "the encoder sees a · m, with m = 0 for that share of the values"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Vincent et al. 2008, 2010."), "training.noise"},
        {"training.guidance", QT_TRANSLATE_NOOP("pitfall::Help", "L = error + λ · cross-entropy(probe(code), class)"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "After Balestriero and LeCun 2024. It uses labels: a guided network is not unsupervised."),
         "idea.probe"},
        {"probe.live_k", QT_TRANSLATE_NOOP("pitfall::Help", "a neighbour of cosine s votes with exp(s / T)"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Wu et al. 2018."), "probe.live_temperature idea.probe"},
        {"probe.live_temperature", QT_TRANSLATE_NOOP("pitfall::Help", "T in exp(s / T)"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Wu et al. 2018."), "probe.live_k"},
        {"probe.final_k", QT_TRANSLATE_NOOP("pitfall::Help", "a neighbour of cosine s votes with exp(s / T)"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Wu et al. 2018."), "probe.final_temperature idea.probe"},
        {"probe.final_temperature", QT_TRANSLATE_NOOP("pitfall::Help", "T in exp(s / T)"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Wu et al. 2018."), "probe.final_k"},
        {"probe.bootstrap",
         QT_TRANSLATE_NOOP("pitfall::Help", "[q<sub>0.025</sub>, q<sub>0.975</sub>] of θ* over B resamples"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Efron 1979."), "idea.interval"},
        {"probe.evaluations", "", "", "idea.probe view.timeline"},
    });
    return notes;
}

std::span<const RawNote> measureNotes()
{
    static constexpr auto notes = std::to_array<RawNote>({
        {"mse", QT_TRANSLATE_NOOP("pitfall::Help", "MSE = (1/n) Σ (a<sub>i</sub> − b<sub>i</sub>)²"), "",
         "measure.psnr measure.ssim training.loss"},
        {"mae", QT_TRANSLATE_NOOP("pitfall::Help", "MAE = (1/n) Σ |a<sub>i</sub> − b<sub>i</sub>|"), "", "measure.mse"},
        {"psnr", QT_TRANSLATE_NOOP("pitfall::Help", "PSNR = 10 log<sub>10</sub>(1 / MSE) dB, at most 100"), "",
         "measure.mse"},
        {"ssim",
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "SSIM = (2 μ<sub>a</sub>μ<sub>b</sub> + C<sub>1</sub>)(2 σ<sub>ab</sub> + C<sub>2</sub>) / "
             "((μ<sub>a</sub>² + μ<sub>b</sub>² + C<sub>1</sub>)(σ<sub>a</sub>² + σ<sub>b</sub>² + C<sub>2</sub>)), in "
             "a "
             "Gaussian window of 11 pixels"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment, 2004."),
         "measure.mse"},
        {"euc",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "EUC = (1/P) Σ<sub>p</sub> ‖a<sub>p</sub> − b<sub>p</sub>‖₂ over the channels of a pixel"),
         QT_TRANSLATE_NOOP("pitfall::Help", "N-light-N, github.com/seuretm/N-light-N."), "measure.mse"},
        {"soid", QT_TRANSLATE_NOOP("pitfall::Help", "SOID = (100/n) Σ (η a + ω − b)², with η and ω of least squares"),
         QT_TRANSLATE_NOOP("pitfall::Help", "N-light-N, corrected: zero for b = 0.5 a + 0.3."),
         "measure.soid_published"},
        {"norm_corr",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "1 − cov / (10<sup>−5</sup> + √(Σ(a − ā)² Σ(b − b̄)²)), cov = Σ (a − ā)(b − b̄)"),
         QT_TRANSLATE_NOOP("pitfall::Help", "N-light-N, corrected: the sign is kept."), "measure.norm_corr_published"},
        {"delta94", QT_TRANSLATE_NOOP("pitfall::Help", "ΔE*<sub>94</sub> in Lab (D65, sRGB), mean over pixels"),
         QT_TRANSLATE_NOOP("pitfall::Help", "CIE 116-1995; N-light-N, corrected."), "measure.delta94_published"},
        {"mahala",
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "(1/P) Σ<sub>p</sub> √(dᵀ C<sup>−1</sup> d), d = a<sub>p</sub> − b<sub>p</sub>, C the covariance of "
             "both images' pixels"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Mahalanobis 1936; N-light-N."), "measure.euc"},
        {"soid_published", QT_TRANSLATE_NOOP("pitfall::Help", "η = Σ (b − ω) a / Σ a², ω = mean(b − a)"),
         QT_TRANSLATE_NOOP("pitfall::Help", "N-light-N, to the letter: not invariant to scale and offset."),
         "measure.soid"},
        {"norm_corr_published",
         QT_TRANSLATE_NOOP("pitfall::Help", "1 − |cov| / (10<sup>−5</sup> + √(Σ(a − ā)² Σ(b − b̄)²))"),
         QT_TRANSLATE_NOOP("pitfall::Help", "N-light-N, to the letter: a negative is perfect."), "measure.norm_corr"},
        {"delta94_published",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "Σ over pixels of ΔE*<sub>94</sub>, of values in [−1, 1] taken for 0 … 255"),
         QT_TRANSLATE_NOOP("pitfall::Help", "N-light-N, to the letter."), "measure.delta94"},
        {"knn",
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "ŷ = arg max<sub>c</sub> Σ<sub>i ∈ N<sub>k</sub>, y<sub>i</sub> = c</sub> exp(cos(f, f<sub>i</sub>) / T)"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "Wu et al.: Unsupervised Feature Learning via Non-Parametric Instance Discrimination, 2018."),
         "measure.linear idea.probe idea.interval"},
        {"linear",
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "min<sub>W</sub> mean cross-entropy(softmax(W f), y) + (λ/2) ‖W‖², λ chosen on validation images"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "Alain and Bengio: Understanding intermediate layers using linear classifier probes, 2016."),
         "measure.knn idea.probe idea.interval"},
    });
    return notes;
}

}  // namespace pitfall
