// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/tsne/fourier.h"
#include "core/analysis/map/tsne/node_grid.h"
#include "core/analysis/map/tsne/repulsion.h"

#include <Eigen/Core>

#include <array>
#include <complex>
#include <memory>
#include <vector>

namespace kinoscope {

class WorkerPool;

/// The repulsion of many points by interpolation: FFT-accelerated t-SNE. Keeps its memory from one call to the next.
///
/// Charges 1, x and y of all points are spread over the nodes of a NodeGrid, convolved there with w² and w by Fourier
/// transforms of twice the nodes, and read again at the points. The root mean square error of forces, as a share of
/// that of the forces, is .0005 where nodes are .25 apart, .005 at .35, .01 at .45 (60,000 points) and .07 at .75. The
/// result does not depend on the number of threads: what is added to a node comes from one task, in a fixed order.
///
/// Cost: O(n + m² log m), m nodes a side.
///
/// Source: Linderman et al., "Fast interpolation-based t-SNE for improved visualization of single-cell RNA-seq data",
/// Nature Methods 16 (2019).
class GridRepulsion {
public:
    explicit GridRepulsion(WorkerPool& pool);
    ~GridRepulsion();

    /// `positions` are finite, n × 2.
    void compute(const PlaneMatrix& positions, Repulsion& result);

private:
    static constexpr int charges = 3;     // 1, x, y
    static constexpr int potentials = 4;  // of the charges 1, x, y by w²; of the charge 1 by w
    using RowBuffers = std::vector<Eigen::ArrayXf>;
    using ComplexBuffers = std::vector<Eigen::ArrayXcf>;

    void choose_grid(const PlaneMatrix& positions);
    void allocate(int nodes);
    void transform_kernels();
    void transform_kernel_rows(int row, Eigen::ArrayXf& values, Eigen::ArrayXcf& w_square, Eigen::ArrayXcf& w) const;
    void transform_kernel_columns(int column, Eigen::ArrayXcf& buffer, const Eigen::ArrayXcf& rows,
                                  Eigen::ArrayXf& kernel) const;
    void sort_by_row(const PlaneMatrix& positions);
    bool has_points_by(int row) const;
    void spread(const PlaneMatrix& positions, int task, int worker);
    void add_charges(const PlaneMatrix& positions, int first_row, int rows, float* charges_there) const;
    void convolve(int task, int worker);
    void transform_back(int task, int worker);
    void read(const PlaneMatrix& positions, int task, Repulsion& result);
    std::complex<float>* spectrum(int potential, int row);
    /// The potential itself, which takes the place of its spectrum: m numbers.
    float* potential_row(int potential, int row);

    WorkerPool& m_pool;
    NodeGrid m_grid;
    float m_kernel_step = 0.0F;  // of the nodes that the kernels were transformed for
    int m_nodes = 0;             // m a side
    int m_length = 0;            // 2m: without the room of the second half a convolution would run round
    int m_stride = 0;            // of a row of a spectrum: m + 1, rounded up to whole tasks of columns
    std::unique_ptr<FourierTransforms> m_transforms;
    std::array<Eigen::ArrayXcf, potentials> m_spectra;  // m × stride: of the charges, then of the potentials
    Eigen::ArrayXf m_w_square;                          // stride × 2m: the kernels' transforms, which are real
    Eigen::ArrayXf m_w;
    RowBuffers m_rows;              // one a worker: some rows of nodes of each charge, 2m a row
    ComplexBuffers m_columns;       // one a worker: some columns of each potential
    std::vector<int> m_order;       // points by the first row of nodes that they count for, then by index
    std::vector<int> m_row_starts;  // where each such row begins in m_order
    std::vector<int> m_row_of;      // n
    Eigen::VectorXf m_weights;      // n: Σ_j w_ij, the point itself included
};

}  // namespace kinoscope
