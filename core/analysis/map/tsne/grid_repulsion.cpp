// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/grid_repulsion.h"

#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cstddef>

namespace kinoscope {

namespace {

// Columns of a spectrum that are transformed together: 64 bytes of each row.
constexpr int columns_at_once = 8;
// Rows of floats start at multiples of 16 bytes, as FourierTransforms wants it.
constexpr int row_alignment = 4;

int rounded_up(int value, int step)
{
    return (value + step - 1) / step * step;
}

}  // namespace

GridRepulsion::GridRepulsion(WorkerPool& pool)
    : m_pool(pool), m_rows(static_cast<std::size_t>(pool.threads())),
      m_columns(static_cast<std::size_t>(pool.threads()))
{
}

GridRepulsion::~GridRepulsion() = default;

void GridRepulsion::compute(const PlaneMatrix& positions, Repulsion& result)
{
    const Eigen::Index n = positions.rows();
    result.forces.resize(n, 2);
    result.normalization = 0.0;
    if (n == 0)
        return;
    m_weights.resize(n);
    choose_grid(positions);
    sort_by_row(positions);
    const int boxes = m_grid.boxes();
    m_pool.run(boxes, [&](int row, int worker) { spread(positions, row, worker); });
    m_pool.run(m_stride / columns_at_once, [&](int chunk, int worker) { convolve(chunk, worker); });
    m_pool.run(boxes, [&](int row, int worker) { read(positions, row, worker, result); });
    result.normalization = m_weights.cast<double>().sum() - static_cast<double>(n);
}

void GridRepulsion::choose_grid(const PlaneMatrix& positions)
{
    m_grid = BoxGrid(positions);
    if (m_grid.nodes() == m_nodes && m_grid.node_distance() == m_kernel_distance)
        return;
    if (m_grid.nodes() != m_nodes)
        allocate(m_grid.nodes());
    m_kernel_distance = m_grid.node_distance();
    transform_kernels();
}

void GridRepulsion::allocate(int nodes)
{
    m_nodes = nodes;
    m_length = 2 * nodes;
    m_stride = rounded_up(nodes + 1, columns_at_once);
    m_transforms = std::make_unique<FourierTransforms>(m_length);
    for (Eigen::ArrayXcf& spectrum : m_spectra)
        spectrum.setZero(static_cast<Eigen::Index>(m_nodes) * m_stride);
    for (Eigen::ArrayXf* const kernel : {&m_w_square, &m_w})
        kernel->setZero(static_cast<Eigen::Index>(m_stride) * m_length);
    for (Eigen::ArrayXf& rows : m_rows)
        rows.resize(potentials * nodes_a_box * rounded_up(m_length, row_alignment));
    for (Eigen::ArrayXcf& columns : m_columns)
        columns.resize(potentials * columns_at_once * m_length);
}

std::complex<float>* GridRepulsion::spectrum(int potential, int node_row)
{
    return m_spectra[static_cast<std::size_t>(potential)].data() + static_cast<std::ptrdiff_t>(node_row) * m_stride;
}

/// Kernels are even in both directions: rows m + 1 … 2m − 1 are those before m once more, and transforms are real.
void GridRepulsion::transform_kernels()
{
    const int rows = m_nodes + 1;
    Eigen::ArrayXcf w_square(static_cast<Eigen::Index>(rows) * m_stride);
    Eigen::ArrayXcf w(static_cast<Eigen::Index>(rows) * m_stride);
    w_square.setZero();
    w.setZero();
    m_pool.run(rows, [&](int row, int worker) {
        transform_kernel_rows(row, m_rows[static_cast<std::size_t>(worker)], w_square, w);
    });
    m_pool.run(m_nodes + 1, [&](int column, int worker) {
        Eigen::ArrayXcf& buffer = m_columns[static_cast<std::size_t>(worker)];
        transform_kernel_columns(column, buffer, w_square, m_w_square);
        transform_kernel_columns(column, buffer, w, m_w);
    });
}

void GridRepulsion::transform_kernel_rows(int row, Eigen::ArrayXf& values, Eigen::ArrayXcf& w_square,
                                          Eigen::ArrayXcf& w) const
{
    float* const of_w = values.data();
    float* const of_square = of_w + rounded_up(m_length, row_alignment);
    const float dy = static_cast<float>(row) * m_kernel_distance;
    for (int column = 0; column < m_length; ++column) {
        const float dx = static_cast<float>(std::min(column, m_length - column)) * m_kernel_distance;
        of_w[column] = 1.0F / (1.0F + dx * dx + dy * dy);
        of_square[column] = of_w[column] * of_w[column];
    }
    m_transforms->real_to_complex(of_w, w.data() + static_cast<std::ptrdiff_t>(row) * m_stride);
    m_transforms->real_to_complex(of_square, w_square.data() + static_cast<std::ptrdiff_t>(row) * m_stride);
}

void GridRepulsion::transform_kernel_columns(int column, Eigen::ArrayXcf& buffer, const Eigen::ArrayXcf& rows,
                                             Eigen::ArrayXf& kernel) const
{
    std::complex<float>* const values = buffer.data();
    for (int row = 0; row < m_length; ++row)
        values[row] = rows(static_cast<Eigen::Index>(std::min(row, m_length - row)) * m_stride + column);
    m_transforms->forward(values);
    // There and back each multiplies by 2m: it is taken out here.
    const float scale = 1.0F / (static_cast<float>(m_length) * static_cast<float>(m_length));
    float* const to = kernel.data() + static_cast<std::ptrdiff_t>(column) * m_length;
    for (int row = 0; row < m_length; ++row)
        to[row] = values[row].real() * scale;
}

void GridRepulsion::sort_by_row(const PlaneMatrix& positions)
{
    const auto n = static_cast<std::size_t>(positions.rows());
    m_order.resize(n);
    m_row_of.resize(n);
    m_row_starts.assign(static_cast<std::size_t>(m_grid.boxes()) + 1, 0);
    for (std::size_t point = 0; point < n; ++point) {
        m_row_of[point] = m_grid.place(positions(static_cast<Eigen::Index>(point), 1), 1).box;
        ++m_row_starts[static_cast<std::size_t>(m_row_of[point]) + 1];
    }
    for (std::size_t row = 1; row < m_row_starts.size(); ++row)
        m_row_starts[row] += m_row_starts[row - 1];
    std::vector<int> next(m_row_starts.begin(), m_row_starts.end() - 1);
    for (std::size_t point = 0; point < n; ++point)
        m_order[static_cast<std::size_t>(next[static_cast<std::size_t>(m_row_of[point])]++)] = static_cast<int>(point);
}

/// The charges of a row of boxes on its rows of nodes, transformed along these.
void GridRepulsion::spread(const PlaneMatrix& positions, int row, int worker)
{
    const auto at = static_cast<std::size_t>(row);
    if (m_row_starts[at] == m_row_starts[at + 1]) {
        for (int charge = 0; charge < charges; ++charge)
            std::fill_n(spectrum(charge, row * nodes_a_box), nodes_a_box * m_stride, std::complex<float>());
        return;
    }
    const int length = rounded_up(m_length, row_alignment);
    float* const rows = m_rows[static_cast<std::size_t>(worker)].data();
    std::fill_n(rows, charges * nodes_a_box * length, 0.0F);
    for (int i = m_row_starts[at]; i < m_row_starts[at + 1]; ++i) {
        const int point = m_order[static_cast<std::size_t>(i)];
        const float x = positions(point, 0);
        const float y = positions(point, 1);
        const BoxPlace in_x = m_grid.place(x, 0);
        const BoxPlace in_y = m_grid.place(y, 1);
        const float charge_x = x - m_grid.centre()[0];
        const float charge_y = y - m_grid.centre()[1];
        float* const nodes = rows + static_cast<std::ptrdiff_t>(in_x.box) * nodes_a_box;
        for (std::size_t q = 0; q < nodes_a_box; ++q)
            for (std::size_t p = 0; p < nodes_a_box; ++p) {
                const float weight = in_y.weights[q] * in_x.weights[p];
                float* const node = nodes + q * static_cast<std::size_t>(length) + p;
                node[0] += weight;
                node[nodes_a_box * length] += weight * charge_x;
                node[2 * nodes_a_box * length] += weight * charge_y;
            }
    }
    for (int charge = 0; charge < charges; ++charge)
        for (int q = 0; q < nodes_a_box; ++q)
            m_transforms->real_to_complex(rows + static_cast<std::ptrdiff_t>(charge * nodes_a_box + q) * length,
                                          spectrum(charge, row * nodes_a_box + q));
}

/// Some columns of all spectra: transforms the charges, multiplies them with the kernels, and transforms back.
void GridRepulsion::convolve(int chunk, int worker)
{
    const int first = chunk * columns_at_once;
    std::complex<float>* const buffer = m_columns[static_cast<std::size_t>(worker)].data();
    const auto column = [&](int potential, int number) {
        return buffer + static_cast<std::ptrdiff_t>(potential * columns_at_once + number) * m_length;
    };
    for (int charge = 0; charge < charges; ++charge) {
        for (int row = 0; row < m_nodes; ++row) {
            const std::complex<float>* const from = spectrum(charge, row) + first;
            for (int number = 0; number < columns_at_once; ++number)
                column(charge, number)[row] = from[number];
        }
        for (int number = 0; number < columns_at_once; ++number) {
            std::fill_n(column(charge, number) + m_nodes, m_nodes, std::complex<float>());
            m_transforms->forward(column(charge, number));
        }
    }
    for (int number = 0; number < columns_at_once; ++number) {
        const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(first + number) * m_length;
        const float* const w_square = m_w_square.data() + at;
        const float* const w = m_w.data() + at;
        std::complex<float>* const ones = column(0, number);
        std::complex<float>* const weights = column(charges, number);
        for (int row = 0; row < m_length; ++row)
            weights[row] = ones[row] * w[row];
        for (int charge = 0; charge < charges; ++charge)
            for (int row = 0; row < m_length; ++row)
                column(charge, number)[row] *= w_square[row];
    }
    for (int potential = 0; potential < potentials; ++potential) {
        for (int number = 0; number < columns_at_once; ++number)
            m_transforms->backward(column(potential, number));
        for (int row = 0; row < m_nodes; ++row) {
            std::complex<float>* const to = spectrum(potential, row) + first;
            for (int number = 0; number < columns_at_once; ++number)
                to[number] = column(potential, number)[row];
        }
    }
}

/// Transforms the potentials back along the rows of nodes of a row of boxes, and reads them at its points.
void GridRepulsion::read(const PlaneMatrix& positions, int row, int worker, Repulsion& result)
{
    const auto at = static_cast<std::size_t>(row);
    if (m_row_starts[at] == m_row_starts[at + 1])
        return;
    const int length = rounded_up(m_length, row_alignment);
    float* const rows = m_rows[static_cast<std::size_t>(worker)].data();
    for (int potential = 0; potential < potentials; ++potential)
        for (int q = 0; q < nodes_a_box; ++q)
            m_transforms->complex_to_real(spectrum(potential, row * nodes_a_box + q),
                                          rows + static_cast<std::ptrdiff_t>(potential * nodes_a_box + q) * length);
    for (int i = m_row_starts[at]; i < m_row_starts[at + 1]; ++i) {
        const int point = m_order[static_cast<std::size_t>(i)];
        const BoxPlace in_x = m_grid.place(positions(point, 0), 0);
        const BoxPlace in_y = m_grid.place(positions(point, 1), 1);
        const float* const nodes = rows + static_cast<std::ptrdiff_t>(in_x.box) * nodes_a_box;
        std::array<float, potentials> values{};
        for (std::size_t q = 0; q < nodes_a_box; ++q)
            for (std::size_t p = 0; p < nodes_a_box; ++p) {
                const float weight = in_y.weights[q] * in_x.weights[p];
                const float* const node = nodes + q * static_cast<std::size_t>(length) + p;
                for (std::size_t potential = 0; potential < potentials; ++potential)
                    values[potential] += weight * node[potential * nodes_a_box * static_cast<std::size_t>(length)];
            }
        // Σ_j w_ij² (y_i − y_j)
        result.forces(point, 0) = (positions(point, 0) - m_grid.centre()[0]) * values[0] - values[1];
        result.forces(point, 1) = (positions(point, 1) - m_grid.centre()[1]) * values[0] - values[2];
        m_weights(point) = values[3];
    }
}

}  // namespace kinoscope
