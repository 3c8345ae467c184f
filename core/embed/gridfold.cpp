#include "core/embed/gridfold.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <mutex>
#include <numbers>

namespace pitfall {

namespace {

/// Columns that are transformed together.
constexpr int lanes = 8;
/// Nodes on either side of what is used, so that the ringing of the splines' inverse at the wrap dies away.
constexpr int guard = 12;

/// The next size from `atLeast` on that is even and has small prime factors only.
int goodSize(int atLeast)
{
    for (int size = atLeast + atLeast % 2;; size += 2) {
        int rest = size;
        for (int factor : {2, 3, 5})
            while (rest % factor == 0)
                rest /= factor;
        if (rest == 1)
            return size;
    }
}

int roundUp(int value, int multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

/// Transform of the cubic B-spline's samples 1/6, 4/6, 1/6.
double splineTransform(int frequency, int size)
{
    return 2.0 / 3 + std::cos(2 * std::numbers::pi * frequency / size) / 3;
}

/// FFTW makes and destroys plans in one thread at a time.
std::mutex &plannerMutex()
{
    static std::mutex mutex;
    return mutex;
}

FftwReals reals(std::size_t count)
{
    return FftwReals(fftwf_alloc_real(count));
}

FftwComplex complexes(std::size_t count)
{
    return FftwComplex(fftwf_alloc_complex(count));
}

}  // namespace

GridFold::~GridFold()
{
    release();
}

void GridFold::release()
{
    const std::lock_guard lock(plannerMutex());
    for (fftwf_plan *each : {&m_rowForward, &m_rowBackward, &m_columnForward, &m_columnBackward})
        if (*each) {
            fftwf_destroy_plan(*each);
            *each = nullptr;
        }
}

void GridFold::plan(int size)
{
    release();
    m_size = size;
    m_capacity = size / 2 - guard;
    m_stride = roundUp(size, 16);
    m_spectrum = roundUp(size / 2 + 1, lanes);
    m_rows = reals(std::size_t(m_capacity) * m_stride);
    m_spectra = complexes(std::size_t(m_capacity) * m_spectrum);
    std::memset(m_spectra.get(), 0, sizeof(fftwf_complex) * std::size_t(m_capacity) * m_spectrum);
    const FftwComplex columns = complexes(std::size_t(size) * lanes);
    const std::lock_guard lock(plannerMutex());
    // Estimated, not measured: what is chosen, and so the rounding, never depends on timing.
    m_rowForward = fftwf_plan_dft_r2c_1d(size, m_rows.get(), m_spectra.get(), FFTW_ESTIMATE);
    m_rowBackward = fftwf_plan_dft_c2r_1d(size, m_spectra.get(), m_rows.get(), FFTW_ESTIMATE);
    const auto columnPlan = [&](int sign) {
        return fftwf_plan_many_dft(1, &size, lanes, columns.get(), nullptr, lanes, 1, columns.get(), nullptr, lanes, 1,
                                   sign, FFTW_ESTIMATE);
    };
    m_columnForward = columnPlan(FFTW_FORWARD);
    m_columnBackward = columnPlan(FFTW_BACKWARD);
}

void GridFold::prepare(int nodes, double spacing, Kernel kernel)
{
    const int size = goodSize(2 * (nodes + guard));
    const bool otherSize = size != m_size;
    if (otherSize)
        plan(size);
    m_nodes = nodes;
    if (!otherSize && spacing == m_spacing && kernel == m_kernel)
        return;
    m_spacing = spacing;
    m_kernel = kernel;
    transformKernel(spacing, kernel);
    measureResponse();
}

void GridFold::measureResponse()
{
    for (int r = 0; r < m_nodes; ++r)
        std::fill_n(row(r), m_nodes, 0.f);
    row(0)[0] = 1;
    fold();
    for (int up = 0; up < 4; ++up)
        std::copy_n(row(up), 4, m_response[up]);
}

// The kernel is even in both directions, so its transform is real and even: cosine transforms, in double precision.
void GridFold::transformKernel(double spacing, Kernel kernel)
{
    const int half = m_size / 2;
    const int side = half + 1;
    std::unique_ptr<double[], decltype(&fftw_free)> values(fftw_alloc_real(std::size_t(side) * side), &fftw_free);
    for (int a = 0; a < side; ++a)
        for (int b = 0; b < side; ++b)
            values[std::size_t(a) * side + b] = kernel(spacing * spacing * (double(a) * a + double(b) * b));
    fftw_plan cosines;
    {
        const std::lock_guard lock(plannerMutex());
        cosines = fftw_plan_r2r_2d(side, side, values.get(), values.get(), FFTW_REDFT00, FFTW_REDFT00, FFTW_ESTIMATE);
    }
    fftw_execute(cosines);
    {
        const std::lock_guard lock(plannerMutex());
        fftw_destroy_plan(cosines);
    }
    m_factor.resize(std::size_t(side) * side);
    for (int a = 0; a < side; ++a)
        for (int b = 0; b < side; ++b) {
            const double splines = splineTransform(a, m_size) * splineTransform(b, m_size);
            m_factor[std::size_t(a) * side + b] =
                float(values[std::size_t(a) * side + b] / (splines * splines * double(m_size) * double(m_size)));
        }
}

void GridFold::foldColumns(int first, int count)
{
    const FftwComplex columns = complexes(std::size_t(m_size) * lanes);
    const int side = m_size / 2 + 1;
    for (int c = first; c < first + count; c += lanes) {
        for (int r = 0; r < m_nodes; ++r)
            std::memcpy(columns[r * lanes], m_spectra[std::size_t(r) * m_spectrum + c], sizeof(fftwf_complex) * lanes);
        std::memset(columns[std::size_t(m_nodes) * lanes], 0,
                    sizeof(fftwf_complex) * std::size_t(m_size - m_nodes) * lanes);
        fftwf_execute_dft(m_columnForward, columns.get(), columns.get());
        const int used = std::min(lanes, side - c);
        for (int r = 0; r < m_size; ++r) {
            const int frequency = std::min(r, m_size - r);
            for (int l = 0; l < used; ++l) {
                const float factor = m_factor[std::size_t(c + l) * side + frequency];
                columns[r * lanes + l][0] *= factor;
                columns[r * lanes + l][1] *= factor;
            }
        }
        fftwf_execute_dft(m_columnBackward, columns.get(), columns.get());
        for (int r = 0; r < m_nodes; ++r)
            std::memcpy(m_spectra[std::size_t(r) * m_spectrum + c], columns[r * lanes], sizeof(fftwf_complex) * lanes);
    }
}

void GridFold::fold()
{
    constexpr int rowsAtATime = 16;
    const int rowPieces = (m_nodes + rowsAtATime - 1) / rowsAtATime;
    const auto eachRow = [&](int piece, auto &&act) {
        for (int r = piece * rowsAtATime; r < std::min(m_nodes, (piece + 1) * rowsAtATime); ++r)
            act(row(r), m_spectra.get() + std::size_t(r) * m_spectrum);
    };
    m_workers.forEach(rowPieces, [&](int piece) {
        eachRow(piece, [&](float *values, fftwf_complex *spectrum) {
            std::fill(values + m_nodes, values + m_size, 0.f);
            fftwf_execute_dft_r2c(m_rowForward, values, spectrum);
        });
    });
    m_workers.forEach(m_spectrum / lanes, [&](int piece) { foldColumns(piece * lanes, lanes); });
    m_workers.forEach(rowPieces, [&](int piece) {
        eachRow(piece, [&](float *values, fftwf_complex *spectrum) {
            fftwf_execute_dft_c2r(m_rowBackward, spectrum, values);
        });
    });
}

}  // namespace pitfall
