// The loops behind Kernels, for vectors of PITFALL_LANES floats. Included by one file for each kind of processor, which
// is compiled with the flags of that kind; hence everything has internal linkage, and no standard header is used: the
// linker must not take an inline function from here for the rest of the program.
// No include guard: each file includes it once.

#include "core/kernels/kernelvectors.h"

namespace pitfall {

namespace {

/// Calls `each` with a vector of the size that suits so many floats side by side.
template<class Each>
void withVector(int floats, const Each &each)
{
#if PITFALL_LANES == 16
    floats % 16 == 0 ? each(Float16()) : each(Float8());
#elif PITFALL_LANES == 8
    (void)floats;
    each(Float8());
#else
    (void)floats;
    each(Float4());
#endif
}

/// Pixels (or entries of a window) that are worked on at once: as many as the sums in registers allow.
template<int N>
constexpr int pixelsAtOnce = PITFALL_LANES == 16 || N == 1 ? 8 : 6;
template<int N>
constexpr int entriesAtOnce = 12 / N;

/// Calls `each(Number<2>, chunk)` for two chunks at a time, then perhaps `each(Number<1>, chunk)` for the last.
template<int N>
struct Number {
    static constexpr int value = N;
};
template<class Each>
void inPairs(int chunks, const Each &each)
{
    int chunk = 0;
    for (; chunk + 1 < chunks; chunk += 2)
        each(Number<2>(), chunk);
    if (chunk < chunks)
        each(Number<1>(), chunk);
}

/// N chunks of the channels of all pixels.
template<class V, int N>
void gatherChunks(const float *big, const Window &window, const Places &places, const float *weights, float *small)
{
    constexpr int at = pixelsAtOnce<N>;
    const int perChunk = window.rows * window.run * lanes<V>;
    for (int first = 0; first < places.count; first += at) {
        const int left = places.count - first;
        const float *from[at];
        PITFALL_UNROLL for (int r = 0; r < at; ++r) from[r] = big + places.big[first + (r < left ? r : left - 1)];
        V sum[at][N] = {};
        const float *weight = weights;
        for (int row = 0; row < window.rows; ++row) {
            for (int i = 0; i < window.run; ++i, weight += lanes<V>) {
                V w[N];
                PITFALL_UNROLL for (int n = 0; n < N; ++n) w[n] = load<V>(weight + n * perChunk);
                PITFALL_UNROLL for (int r = 0; r < at; ++r)
                {
                    const float x = from[r][i];
                    PITFALL_UNROLL for (int n = 0; n < N; ++n) sum[r][n] += x * w[n];
                }
            }
            PITFALL_UNROLL for (int r = 0; r < at; ++r) from[r] += window.stride;
        }
        PITFALL_UNROLL for (int r = 0; r < at; ++r)
        {
            if (r < left)
                PITFALL_UNROLL for (int n = 0; n < N; ++n)
                    store(small + places.small[first + r] + n * lanes<V>, sum[r][n]);
        }
    }
}

void gather(const float *big, const Window &window, const Places &places, const float *weights, int channels,
            float *small)
{
    withVector(channels, [&]<class V>(V) {
        inPairs(channels / lanes<V>, [&]<class Count>(Count, int chunk) {
            gatherChunks<V, Count::value>(big, window, places,
                                          weights + long(chunk) * window.rows * window.run * lanes<V>,
                                          small + chunk * lanes<V>);
        });
    });
}

/// N chunks of the windows of all pixels; chunk n goes to `offset[n]` from where a window begins.
template<class V, int N>
void scatterChunks(const float *small, const Places &places, const float *weights, int channels, const int *offset,
                   float *big)
{
    constexpr int at = pixelsAtOnce<N>;
    for (int first = 0; first < places.count; first += at) {
        const int left = places.count - first;
        const float *from[at];
        PITFALL_UNROLL for (int r = 0; r < at; ++r) from[r] = small + places.small[first + (r < left ? r : left - 1)];
        V sum[at][N] = {};
        const float *weight = weights;
        for (int c = 0; c < channels; ++c, weight += lanes<V>) {
            V w[N];
            PITFALL_UNROLL for (int n = 0; n < N; ++n) w[n] = load<V>(weight + n * channels * lanes<V>);
            PITFALL_UNROLL for (int r = 0; r < at; ++r)
            {
                const float x = from[r][c];
                PITFALL_UNROLL for (int n = 0; n < N; ++n) sum[r][n] += x * w[n];
            }
        }
        PITFALL_UNROLL for (int r = 0; r < at; ++r)
        {
            if (r < left)
                PITFALL_UNROLL for (int n = 0; n < N; ++n)
                {
                    float *to = big + places.big[first + r] + offset[n];
                    store(to, load<V>(to) + sum[r][n]);
                }
        }
    }
}

void scatter(const float *small, const Window &window, const Places &places, const float *weights, int channels,
             float *big)
{
    const int run = (window.run + 7) / 8 * 8;
    withVector(run, [&]<class V>(V) {
        const int perRow = run / lanes<V>;
        inPairs(window.rows * perRow, [&]<class Count>(Count, int chunk) {
            int offset[2];
            for (int n = 0; n < 2; ++n)
                offset[n] = (chunk + n) / perRow * window.stride + (chunk + n) % perRow * lanes<V>;
            scatterChunks<V, Count::value>(small, places, weights + long(chunk) * channels * lanes<V>, channels, offset,
                                           big);
        });
    });
}

/// N chunks of channels against a few entries of the window that begin at `big`.
template<class V, int N>
void outerEntries(const float *big, const Places &places, const float *small, int channels, int entries, float *sums)
{
    constexpr int at = entriesAtOnce<N>;
    V sum[at][N] = {};
    for (int p = 0; p < places.count; ++p) {
        const float *x = big + places.big[p];
        const float *y = small + places.small[p];
        V v[N];
        PITFALL_UNROLL for (int n = 0; n < N; ++n) v[n] = load<V>(y + n * lanes<V>);
        PITFALL_UNROLL for (int r = 0; r < at; ++r) PITFALL_UNROLL for (int n = 0; n < N; ++n) sum[r][n] += x[r] * v[n];
    }
    PITFALL_UNROLL for (int r = 0; r < at; ++r)
    {
        if (r < entries)
            PITFALL_UNROLL for (int n = 0; n < N; ++n)
            {
                float *to = sums + r * channels + n * lanes<V>;
                store(to, load<V>(to) + sum[r][n]);
            }
    }
}

/// Pixels whose windows stay in the first cache while the sums of all entries of the window are made.
constexpr int pixelsPerRound = 32;

void outer(const float *big, const Window &window, const Places &all, const float *small, int channels, float *sums)
{
    withVector(channels, [&]<class V>(V) {
        for (int first = 0; first < all.count; first += pixelsPerRound) {
            const int left = all.count - first;
            const Places places = {all.big + first, all.small + first, left < pixelsPerRound ? left : pixelsPerRound};
            inPairs(channels / lanes<V>, [&]<class Count>(Count, int chunk) {
                constexpr int at = entriesAtOnce<Count::value>;
                for (int row = 0; row < window.rows; ++row)
                    for (int i = 0; i < window.run; i += at)
                        outerEntries<V, Count::value>(big + row * window.stride + i, places, small + chunk * lanes<V>,
                                                      channels, window.run - i,
                                                      sums + long(row * window.run + i) * channels + chunk * lanes<V>);
            });
        }
    });
}

/// Calls `each(i, n)` for the vectors of a row; all have n = all lanes but perhaps the last.
template<class Each>
void alongRow(int count, const Each &each)
{
    int i = 0;
    for (; i + PITFALL_LANES <= count; i += PITFALL_LANES)
        each(i, PITFALL_LANES);
    if (i < count)
        each(i, count - i);
}

void finish(Curve curve, const float *factors, const float *biases, float *row, int count)
{
    withCurve(curve, [&](auto f) {
        alongRow(count, [&](int i, int n) {
            Widest x = loadSome(row + i, n);
            if (factors)
                x *= loadSome(factors + i, n);
            storeSome(row + i, n, f.value(x + loadSome(biases + i, n)));
        });
    });
}

void slope(Curve curve, const float *value, float *gradient, int count)
{
    withCurve(curve, [&](auto f) {
        alongRow(count, [&](int i, int n) {
            storeSome(gradient + i, n, loadSome(gradient + i, n) * f.slope(loadSome(value + i, n)));
        });
    });
}

double squaredError(const float *value, const float *target, float scale, float *gradient, int count)
{
    Widest sum = {};
    alongRow(count, [&](int i, int n) {
        const Widest difference = loadSome(value + i, n) - loadSome(target + i, n);
        storeSome(gradient + i, n, scale * difference);
        sum += difference * difference;
    });
    return total(sum);
}

double absoluteError(const float *value, const float *target, float scale, float *gradient, int count)
{
    Widest sum = {};
    alongRow(count, [&](int i, int n) {
        const Widest difference = loadSome(value + i, n) - loadSome(target + i, n);
        storeSome(gradient + i, n, scale * sign(difference));
        sum += magnitude(difference);
    });
    return total(sum);
}

void add(const float *row, float *sums, int count)
{
    alongRow(count, [&](int i, int n) { storeSome(sums + i, n, loadSome(sums + i, n) + loadSome(row + i, n)); });
}

void multiply(const float *factors, float *row, int count)
{
    alongRow(count, [&](int i, int n) { storeSome(row + i, n, loadSome(row + i, n) * loadSome(factors + i, n)); });
}

void adam(const AdamNumbers &numbers, const float *gradient, float *mean, float *square, float *weight, int count)
{
    constexpr float b1 = float(adamBeta1), b2 = float(adamBeta2);
    constexpr float new1 = float(1 - adamBeta1), new2 = float(1 - adamBeta2);
    alongRow(count, [&](int i, int n) {
        const Widest w = loadSome(weight + i, n);
        const Widest g = loadSome(gradient + i, n) + numbers.decay * w;
        const Widest m = b1 * loadSome(mean + i, n) + new1 * g;
        const Widest s = b2 * loadSome(square + i, n) + new2 * g * g;
        storeSome(mean + i, n, m);
        storeSome(square + i, n, s);
        storeSome(weight + i, n,
                  w - numbers.stepSize * (m / (squareRoot(s) * numbers.rootOfSquare + float(adamEpsilon))));
    });
}

}  // namespace

}  // namespace pitfall
