#pragma once

#include <vector>

// Plain C++ without any standard library in its inline code: this header is also compiled for processors that this one
// may not be.

namespace pitfall {

/// A map is an image or a code in memory: float, row by row, all channels of a pixel side by side, perhaps with a
/// border. The kernels below work on pairs of maps: a convolution puts a window on the *big* map for each pixel of the
/// *small* one. Both decoder and encoder of a stage, and all their gradients, are one of three things: `gather`,
/// `scatter` or `outer`.

/// A window: so many rows, in each of which `run` floats lie side by side; from one row to the next are `stride`
/// floats.
struct Window {
    int rows;
    int run;
    int stride;
};

/// The pixels of one or several small maps: where in the big map each one's window begins, and where its own channels
/// do, counted in floats.
struct Places {
    const int *big;
    const int *small;
    int count;
};

/// Functions of one number, by their names in the config.
enum class Curve { Relu, LeakyRelu, Tanh, Sigmoid, SoftSign, Linear };

constexpr double adamBeta1 = 0.9;
constexpr double adamBeta2 = 0.999;
constexpr double adamEpsilon = 1e-8;

/// What all weights have in common in a step of Adam, see Optimizer.
struct AdamNumbers {
    float stepSize;      ///< learning rate / (1 − β1ᵗ)
    float rootOfSquare;  ///< 1 / √(1 − β2ᵗ)
    float decay;         ///< L2
};

/// The loops that training spends its time in, compiled for one kind of processor. Channels of small maps are stored in
/// multiples of 8. Reads and writes of big maps may go up to `slack` floats beyond the last window; what is written
/// there is what was there.
struct Kernels {
    const char *name;
    int lanes;  ///< floats in the widest vector

    /// small = Σ over the window of big · weights. `weights`: [chunk of channels][window row][run][lanesFor(channels)].
    void (*gather)(const float *big, const Window &window, const Places &places, const float *weights, int channels,
                   float *small);
    /// big's windows += small · weights. `weights`: [window row][chunk of run][channels][lanesFor(run)].
    void (*scatter)(const float *small, const Window &window, const Places &places, const float *weights, int channels,
                    float *big);
    /// sums += Σ over the pixels of window ⊗ channels. `sums`: [window row][run][channels].
    void (*outer)(const float *big, const Window &window, const Places &places, const float *small, int channels,
                  float *sums);

    /// row = curve(row · factors + biases); `factors` may be null.
    void (*finish)(Curve curve, const float *factors, const float *biases, float *row, int count);
    /// gradient = gradient · curve'(x), known from value = curve(x).
    void (*slope)(Curve curve, const float *value, float *gradient, int count);
    /// gradient = scale · (value − target), and Σ (value − target)².
    double (*squaredError)(const float *value, const float *target, float scale, float *gradient, int count);
    /// gradient = scale · sign(value − target), and Σ |value − target|.
    double (*absoluteError)(const float *value, const float *target, float scale, float *gradient, int count);
    /// sums += row.
    void (*add)(const float *row, float *sums, int count);
    /// row = row · factors.
    void (*multiply)(const float *factors, float *row, int count);
    /// One step of Adam.
    void (*adam)(const AdamNumbers &numbers, const float *gradient, float *mean, float *square, float *weight,
                 int count);

    /// Floats in a vector where so many (padded to a multiple of 8) lie side by side.
    int lanesFor(int floats) const { return floats % 16 == 0 || lanes < 8 ? lanes : 8; }
};

constexpr int slackFloats = 16;

constexpr int roundedUp(int count, int multiple)
{
    return (count + multiple - 1) / multiple * multiple;
}

}  // namespace pitfall
