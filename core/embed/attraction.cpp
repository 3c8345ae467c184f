#include "core/embed/attraction.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace pitfall {

namespace {

struct Force {
    float x = 0, y = 0;
};

/// The edges `from` … `to` of point i, one at a time.
Force attractionOf(const Affinities &affinities, const Layout &layout, int i, std::int64_t from, std::int64_t to)
{
    Force force;
    const float x = layout.x[i], y = layout.y[i];
    for (std::int64_t e = from; e < to; ++e) {
        const int j = affinities.column[e];
        const float dx = x - layout.x[j], dy = y - layout.y[j];
        const float pull = affinities.value[e] / (1 + dx * dx + dy * dy);
        force.x += pull * dx;
        force.y += pull * dy;
    }
    return force;
}

#ifdef __x86_64__

__attribute__((target("avx2,fma"))) float sumOf(__m256 values)
{
    __m128 sum = _mm_add_ps(_mm256_castps256_ps128(values), _mm256_extractf128_ps(values, 1));
    sum = _mm_add_ps(sum, _mm_movehl_ps(sum, sum));
    return _mm_cvtss_f32(_mm_add_ss(sum, _mm_movehdup_ps(sum)));
}

/// Eight at a time.
__attribute__((target("avx2,fma"))) void attractionAvx2(const Affinities &affinities, const Layout &layout, int begin,
                                                        int end, float scale, float *forceX, float *forceY)
{
    const __m256 one = _mm256_set1_ps(1);
    for (int i = begin; i < end; ++i) {
        const __m256 x = _mm256_set1_ps(layout.x[i]), y = _mm256_set1_ps(layout.y[i]);
        __m256 sumX = _mm256_setzero_ps(), sumY = _mm256_setzero_ps();
        std::int64_t e = affinities.begin[i];
        const std::int64_t to = affinities.begin[i + 1];
        for (; e + 8 <= to; e += 8) {
            const __m256i j = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(affinities.column.data() + e));
            const __m256 dx = _mm256_sub_ps(x, _mm256_i32gather_ps(layout.x.data(), j, 4));
            const __m256 dy = _mm256_sub_ps(y, _mm256_i32gather_ps(layout.y.data(), j, 4));
            const __m256 distance = _mm256_fmadd_ps(dx, dx, _mm256_fmadd_ps(dy, dy, one));
            const __m256 pull = _mm256_div_ps(_mm256_loadu_ps(affinities.value.data() + e), distance);
            sumX = _mm256_fmadd_ps(pull, dx, sumX);
            sumY = _mm256_fmadd_ps(pull, dy, sumY);
        }
        const Force rest = attractionOf(affinities, layout, i, e, to);
        forceX[i] = scale * (sumOf(sumX) + rest.x);
        forceY[i] = scale * (sumOf(sumY) + rest.y);
    }
}

#endif

}  // namespace

void attraction(const Affinities &affinities, const Layout &layout, int begin, int end, float scale, float *forceX,
                float *forceY)
{
#ifdef __x86_64__
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (hasAvx2)
        return attractionAvx2(affinities, layout, begin, end, scale, forceX, forceY);
#endif
    for (int i = begin; i < end; ++i) {
        const Force force = attractionOf(affinities, layout, i, affinities.begin[i], affinities.begin[i + 1]);
        forceX[i] = scale * force.x;
        forceY[i] = scale * force.y;
    }
}

}  // namespace pitfall
