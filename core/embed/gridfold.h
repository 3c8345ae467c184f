#pragma once

#include "core/compute/workers.h"

#include <fftw3.h>

#include <memory>
#include <vector>

namespace pitfall {

/// Memory that FFTW likes.
struct FftwFree {
    void operator()(void *memory) const { fftwf_free(memory); }
};
using FftwReals = std::unique_ptr<float[], FftwFree>;
using FftwComplex = std::unique_ptr<fftwf_complex[], FftwFree>;

/// Folds a square grid of charges with a symmetric kernel by FFT, padded so that nothing wraps around. Rows and columns
/// are shared out among threads. One thread owns it.
class GridFold {
public:
    /// Kernel values at offsets of so many nodes, 0 … `size()`/2.
    using Kernel = double (*)(double squaredDistance);

    explicit GridFold(Workers &workers) : m_workers(workers) {}
    ~GridFold();
    GridFold(const GridFold &) = delete;
    GridFold &operator=(const GridFold &) = delete;

    /// Makes room for `nodes`×`nodes` charges at this spacing. Cheap if nothing changes.
    void prepare(int nodes, double spacing, Kernel kernel);
    /// What a unit charge at one node gives to that which is so many nodes further, up to 3 in each direction.
    float response(int right, int up) const { return m_response[up][right]; }

    /// Charges, then what they fold to: nodes() rows of stride() floats.
    float *row(int r) { return m_rows.get() + std::size_t(r) * m_stride; }
    int nodes() const { return m_nodes; }
    void fold();

private:
    void release();
    void plan(int size);
    void transformKernel(double spacing, Kernel kernel);
    void measureResponse();
    void foldColumns(int first, int count);

    Workers &m_workers;
    int m_size = 0;   ///< padded side
    int m_nodes = 0;  ///< side that is used
    int m_capacity = 0;
    double m_spacing = 0;
    Kernel m_kernel = nullptr;
    float m_response[4][4] = {};
    int m_stride = 0;    ///< floats from row to row
    int m_spectrum = 0;  ///< complex numbers from row to row of the spectrum
    FftwReals m_rows;
    FftwComplex m_spectra;        ///< of each row
    std::vector<float> m_factor;  ///< transform of kernel over that of the splines, [column][row ≤ size/2]
    fftwf_plan m_rowForward = nullptr, m_rowBackward = nullptr, m_columnForward = nullptr, m_columnBackward = nullptr;
};

}  // namespace pitfall
