// Vectors of floats for kernelloops.h, by the vector extension that GCC and Clang share, and functions of them.
// No include guard, internal linkage, no standard header: see kernelloops.h.

#include "core/kernels/kernels.h"

#define PITFALL_UNROLL _Pragma("GCC unroll 12")
#define PITFALL_INLINE [[gnu::always_inline]] inline

namespace pitfall {

namespace {

using Float4 = float __attribute__((vector_size(16)));
using Float8 = float __attribute__((vector_size(32)));
using Float16 = float __attribute__((vector_size(64)));
using Widest = float __attribute__((vector_size(PITFALL_LANES * 4)));
using WidestInt = int __attribute__((vector_size(PITFALL_LANES * 4)));

template<class V>
constexpr int lanes = int(sizeof(V) / sizeof(float));

template<class V>
PITFALL_INLINE V load(const float *from)
{
    V v;
    __builtin_memcpy(&v, from, sizeof v);
    return v;
}

template<class V>
PITFALL_INLINE void store(float *to, V v)
{
    __builtin_memcpy(to, &v, sizeof v);
}

/// Fewer floats than there are lanes, without the call that a copy of unknown length costs.
PITFALL_INLINE void copySome(float *to, const float *from, int n)
{
    int i = 0;
#if PITFALL_LANES > 8
    if (n & 8) {
        __builtin_memcpy(to, from, 32);
        i = 8;
    }
#endif
#if PITFALL_LANES > 4
    if (n & 4) {
        __builtin_memcpy(to + i, from + i, 16);
        i += 4;
    }
#endif
    if (n & 2) {
        __builtin_memcpy(to + i, from + i, 8);
        i += 2;
    }
    if (n & 1)
        to[i] = from[i];
}

/// The first n floats; zeros above.
PITFALL_INLINE Widest loadSome(const float *from, int n)
{
    if (n == PITFALL_LANES)
        return load<Widest>(from);
    float some[PITFALL_LANES] = {};
    copySome(some, from, n);
    return load<Widest>(some);
}

PITFALL_INLINE void storeSome(float *to, int n, Widest v)
{
    if (n == PITFALL_LANES)
        return store(to, v);
    float some[PITFALL_LANES];
    store(some, v);
    copySome(to, some, n);
}

PITFALL_INLINE double total(Widest v)
{
    double sum = 0;
    for (int i = 0; i < PITFALL_LANES; ++i)
        sum += double(v[i]);
    return sum;
}

PITFALL_INLINE Widest magnitude(Widest x)
{
    return Widest(WidestInt(x) & 0x7fffffff);
}

PITFALL_INLINE Widest sign(Widest x)
{
    const Widest one = Widest{} + 1.f;
    return x > 0.f ? one : (x < 0.f ? -one : Widest{});
}

PITFALL_INLINE Widest squareRoot(Widest x)
{
    Widest root;
    for (int i = 0; i < PITFALL_LANES; ++i)
        root[i] = __builtin_sqrtf(x[i]);
    return root;
}

/// eˣ to 2e-7 of its value for x in ±87, cut off there; not a number stays none. Cephes' polynomial (S. Moshier, expf).
PITFALL_INLINE Widest exponential(Widest x)
{
    const Widest low = Widest{} - 87.f, high = Widest{} + 87.f;
    x = x < low ? low : x;
    x = x > high ? high : x;
    constexpr float toInteger = 12582912.f;  // 1.5 · 2²³: adding it rounds to a whole number
    const Widest shifted = x * 1.44269504f + toInteger;
    const Widest n = shifted - toInteger;
    const Widest r = x - n * 0.693359375f - n * -2.12194440e-4f;
    Widest p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.f;
    const WidestInt power = (WidestInt(shifted) << 23) + 0x3f800000;
    return p * Widest(power);
}

struct ReluCurve {
    Widest value(Widest x) const { return x < 0.f ? Widest{} : x; }
    Widest slope(Widest y) const { return y > 0.f ? Widest{} + 1.f : Widest{}; }
};

struct LeakyReluCurve {
    Widest value(Widest x) const { return x > 0.f ? x : x * 0.01f; }
    Widest slope(Widest y) const { return y > 0.f ? Widest{} + 1.f : Widest{} + 0.01f; }
};

struct TanhCurve {
    /// From e^(−2|x|), and near 0 from the series, where the difference to 1 would lose digits.
    Widest value(Widest x) const
    {
        const Widest size = magnitude(x);
        const Widest e = exponential(-2.f * size);
        const Widest far = (1.f - e) / (1.f + e);
        const Widest xx = x * x;
        const Widest near = size * (1.f + xx * (-1.f / 3 + xx * (2.f / 15 - xx * (17.f / 315))));
        const Widest y = size < 0.15f ? near : far;
        return x < 0.f ? -y : y;
    }
    Widest slope(Widest y) const { return 1.f - y * y; }
};

struct SigmoidCurve {
    Widest value(Widest x) const { return 1.f / (1.f + exponential(-x)); }
    Widest slope(Widest y) const { return y * (1.f - y); }
};

struct SoftSignCurve {
    Widest value(Widest x) const { return x / (1.f + magnitude(x)); }
    Widest slope(Widest y) const { return (1.f - magnitude(y)) * (1.f - magnitude(y)); }
};

struct LinearCurve {
    Widest value(Widest x) const { return x; }
    Widest slope(Widest) const { return Widest{} + 1.f; }
};

template<class Use>
PITFALL_INLINE void withCurve(Curve curve, const Use &use)
{
    switch (curve) {
    case Curve::Relu:
        return use(ReluCurve());
    case Curve::LeakyRelu:
        return use(LeakyReluCurve());
    case Curve::Tanh:
        return use(TanhCurve());
    case Curve::Sigmoid:
        return use(SigmoidCurve());
    case Curve::SoftSign:
        return use(SoftSignCurve());
    case Curve::Linear:
        return use(LinearCurve());
    }
}

}  // namespace

}  // namespace pitfall
