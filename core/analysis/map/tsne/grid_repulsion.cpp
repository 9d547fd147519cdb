// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/grid_repulsion.h"

#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace kinoscope {

namespace {

// Columns of a spectrum that are transformed together: 64 bytes of each row.
constexpr int columns_at_once = 8;
// Rows of nodes that are spread together.
constexpr int rows_at_once = 4;
constexpr int points_read_at_once = 512;

int tasks_of(int count, int at_once)
{
    return (count + at_once - 1) / at_once;
}

/// What the weights of a point on a node, 1/8, 3/4 and 1/8, are to the frequency of that number.
float spline_response(int frequency, int length)
{
    const double angle = 2.0 * std::numbers::pi * frequency / length;
    return static_cast<float>(0.75 + 0.25 * std::cos(angle));
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
    const int row_tasks = tasks_of(m_nodes, rows_at_once);
    m_pool.run(row_tasks, [&](int task, int worker) { spread(positions, task, worker); });
    m_pool.run(m_stride / columns_at_once, [&](int task, int worker) { convolve(task, worker); });
    m_pool.run(row_tasks, [&](int task, int worker) { transform_back(task, worker); });
    m_pool.run(tasks_of(static_cast<int>(n), points_read_at_once),
               [&](int task, int) { read(positions, task, result); });
    result.normalization = m_weights.cast<double>().sum() - static_cast<double>(n);
}

void GridRepulsion::choose_grid(const PlaneMatrix& positions)
{
    m_grid = NodeGrid(positions);
    if (m_grid.nodes() == m_nodes && m_grid.step() == m_kernel_step)
        return;
    if (m_grid.nodes() != m_nodes)
        allocate(m_grid.nodes());
    m_kernel_step = m_grid.step();
    transform_kernels();
}

void GridRepulsion::allocate(int nodes)
{
    m_nodes = nodes;
    m_length = 2 * nodes;
    m_stride = tasks_of(nodes + 1, columns_at_once) * columns_at_once;
    m_transforms = std::make_unique<FourierTransforms>(m_length);
    for (Eigen::ArrayXcf& spectrum : m_spectra)
        spectrum.setZero(static_cast<Eigen::Index>(m_nodes) * m_stride);
    for (Eigen::ArrayXf* const kernel : {&m_w_square, &m_w})
        kernel->setZero(static_cast<Eigen::Index>(m_stride) * m_length);
    for (Eigen::ArrayXf& rows : m_rows)
        rows.resize(static_cast<Eigen::Index>(charges) * rows_at_once * m_length);
    for (Eigen::ArrayXcf& columns : m_columns)
        columns.resize(static_cast<Eigen::Index>(potentials) * columns_at_once * m_length);
}

std::complex<float>* GridRepulsion::spectrum(int potential, int row)
{
    return m_spectra[static_cast<std::size_t>(potential)].data() + static_cast<std::ptrdiff_t>(row) * m_stride;
}

float* GridRepulsion::potential_row(int potential, int row)
{
    return reinterpret_cast<float*>(spectrum(potential, row));
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
    float* const of_square = of_w + m_length;
    const float dy = static_cast<float>(row) * m_kernel_step;
    for (int column = 0; column < m_length; ++column) {
        const float dx = static_cast<float>(std::min(column, m_length - column)) * m_kernel_step;
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
    const float along_row = spline_response(column, m_length);
    for (int row = 0; row < m_length; ++row) {
        const float response = along_row * spline_response(row, m_length);
        to[row] = values[row].real() * scale / (response * response);
    }
}

void GridRepulsion::sort_by_row(const PlaneMatrix& positions)
{
    const auto n = static_cast<std::size_t>(positions.rows());
    m_order.resize(n);
    m_row_of.resize(n);
    m_row_starts.assign(static_cast<std::size_t>(m_nodes) + 1, 0);
    for (std::size_t point = 0; point < n; ++point) {
        m_row_of[point] = m_grid.place(positions(static_cast<Eigen::Index>(point), 1), 1).first;
        ++m_row_starts[static_cast<std::size_t>(m_row_of[point]) + 1];
    }
    for (std::size_t row = 1; row < m_row_starts.size(); ++row)
        m_row_starts[row] += m_row_starts[row - 1];
    std::vector<int> next(m_row_starts.begin(), m_row_starts.end() - 1);
    for (std::size_t point = 0; point < n; ++point)
        m_order[static_cast<std::size_t>(next[static_cast<std::size_t>(m_row_of[point])]++)] = static_cast<int>(point);
}

/// Whether some point counts for this row of nodes.
bool GridRepulsion::has_points_by(int row) const
{
    const auto first = static_cast<std::size_t>(std::max(row - nodes_of_a_place + 1, 0));
    return m_row_starts[first] < m_row_starts[static_cast<std::size_t>(row) + 1];
}

/// The charges on some rows of nodes, transformed along these.
void GridRepulsion::spread(const PlaneMatrix& positions, int task, int worker)
{
    const int first = task * rows_at_once;
    const int rows = std::min(rows_at_once, m_nodes - first);
    float* const there = m_rows[static_cast<std::size_t>(worker)].data();
    std::fill_n(there, charges * rows_at_once * m_length, 0.0F);
    add_charges(positions, first, rows, there);
    for (int charge = 0; charge < charges; ++charge)
        for (int row = 0; row < rows; ++row) {
            if (has_points_by(first + row))
                m_transforms->real_to_complex(there +
                                                  static_cast<std::ptrdiff_t>(charge * rows_at_once + row) * m_length,
                                              spectrum(charge, first + row));
            else
                std::fill_n(spectrum(charge, first + row), m_stride, std::complex<float>());
        }
}

void GridRepulsion::add_charges(const PlaneMatrix& positions, int first_row, int rows, float* charges_there) const
{
    const int from = m_row_starts[static_cast<std::size_t>(std::max(first_row - nodes_of_a_place + 1, 0))];
    const int to = m_row_starts[static_cast<std::size_t>(first_row) + static_cast<std::size_t>(rows)];
    const std::ptrdiff_t to_next_charge = static_cast<std::ptrdiff_t>(rows_at_once) * m_length;
    for (int i = from; i < to; ++i) {
        const int point = m_order[static_cast<std::size_t>(i)];
        const float x = positions(point, 0);
        const float y = positions(point, 1);
        const NodePlace in_x = m_grid.place(x, 0);
        const NodePlace in_y = m_grid.place(y, 1);
        const float charge_x = x - m_grid.centre()[0];
        const float charge_y = y - m_grid.centre()[1];
        for (int q = 0; q < nodes_of_a_place; ++q) {
            const int row = in_y.first + q - first_row;
            if (row < 0 || row >= rows)
                continue;
            float* const nodes = charges_there + static_cast<std::ptrdiff_t>(row) * m_length + in_x.first;
            for (std::size_t p = 0; p < nodes_of_a_place; ++p) {
                const float weight = in_y.weights[static_cast<std::size_t>(q)] * in_x.weights[p];
                float* const node = nodes + p;
                node[0] += weight;
                node[to_next_charge] += weight * charge_x;
                node[2 * to_next_charge] += weight * charge_y;
            }
        }
    }
}

/// Some columns of all spectra: transforms the charges, multiplies them with the kernels, and transforms back.
void GridRepulsion::convolve(int task, int worker)
{
    const int first = task * columns_at_once;
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

/// Transforms the potentials back along some rows of nodes.
void GridRepulsion::transform_back(int task, int worker)
{
    float* const there = m_rows[static_cast<std::size_t>(worker)].data();
    const int first = task * rows_at_once;
    for (int row = first; row < std::min(first + rows_at_once, m_nodes); ++row) {
        if (!has_points_by(row))
            continue;
        for (int potential = 0; potential < potentials; ++potential) {
            m_transforms->complex_to_real(spectrum(potential, row), there);
            std::copy_n(there, m_nodes, potential_row(potential, row));
        }
    }
}

/// Reads the potentials at some points.
void GridRepulsion::read(const PlaneMatrix& positions, int task, Repulsion& result)
{
    const auto n = static_cast<int>(positions.rows());
    for (int i = task * points_read_at_once; i < std::min(n, (task + 1) * points_read_at_once); ++i) {
        const int point = m_order[static_cast<std::size_t>(i)];
        const NodePlace in_x = m_grid.place(positions(point, 0), 0);
        const NodePlace in_y = m_grid.place(positions(point, 1), 1);
        std::array<float, potentials> values{};
        for (int potential = 0; potential < potentials; ++potential)
            for (int q = 0; q < nodes_of_a_place; ++q) {
                const float* const nodes = potential_row(potential, in_y.first + q) + in_x.first;
                float sum = 0.0F;
                for (std::size_t p = 0; p < nodes_of_a_place; ++p)
                    sum += in_x.weights[p] * nodes[p];
                values[static_cast<std::size_t>(potential)] += in_y.weights[static_cast<std::size_t>(q)] * sum;
            }
        // Σ_j w_ij² (y_i − y_j)
        result.forces(point, 0) = (positions(point, 0) - m_grid.centre()[0]) * values[0] - values[1];
        result.forces(point, 1) = (positions(point, 1) - m_grid.centre()[1]) * values[0] - values[2];
        m_weights(point) = values[3];
    }
}

}  // namespace kinoscope
