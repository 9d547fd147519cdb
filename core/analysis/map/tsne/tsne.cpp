// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/tsne.h"

#include "core/analysis/map/tsne/exact_repulsion.h"
#include "core/analysis/map/tsne/grid_repulsion.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

constexpr float first_momentum = 0.5F;
constexpr float later_momentum = 0.8F;
constexpr float least_gain = 0.01F;
constexpr double least_rate = 50.0;
// By which Belkina's rate is divided, whatever the exaggeration: the factor 4 is in the gradient.
constexpr double rate_divisor = 4.0 * 12.0;
constexpr Eigen::Index moved_rows_a_task = 128;

void check_tsne(const Affinities& affinities, const PlaneMatrix& start, const TsneOptions& options)
{
    if (start.rows() != affinities.size())
        throw std::invalid_argument("The start of a map is of other points than its affinities.");
    if (!start.allFinite())
        throw std::invalid_argument("The start of a map holds numbers that are not finite.");
    if (options.steps < 0 || options.exaggerated_steps < 0 || !(options.exaggeration >= 1.0) ||
        options.steps_between_reports < 1)
        throw std::invalid_argument("A map takes no negative number of steps, and no exaggeration below 1.");
}

void remove_mean(PlaneMatrix& positions)
{
    const Eigen::RowVector2d mean = positions.cast<double>().colwise().mean();
    positions.rowwise() -= mean.cast<float>();
}

/// The map, and how it moves.
class Descent {
public:
    Descent(const Affinities& affinities, PlaneMatrix start, const TsneOptions& options, WorkerPool& pool)
        : m_affinities(affinities), m_options(options), m_pool(pool), m_grid(pool), m_positions(std::move(start)),
          m_next(m_positions), m_update(PlaneMatrix::Zero(m_positions.rows(), 2)),
          m_gain(PlaneMatrix::Ones(m_positions.rows(), 2))
    {
        remove_mean(m_positions);
        m_rate = static_cast<float>(std::max(static_cast<double>(m_positions.rows()) / rate_divisor, least_rate));
    }

    void step(int number)
    {
        const bool exaggerated = number < m_options.exaggerated_steps;
        m_attraction_scale = exaggerated ? static_cast<float>(m_options.exaggeration) : 1.0F;
        m_momentum = exaggerated ? first_momentum : later_momentum;
        if (number == m_options.exaggerated_steps)
            begin_anew();
        if (m_positions.rows() <= m_options.exact_up_to)
            exact_repulsion(m_positions, m_pool, m_repulsion);
        else
            m_grid.compute(m_positions, m_repulsion);
        // Points that are far from each other, or a single one, have none.
        m_repulsion_scale =
            m_repulsion.normalization > 0.0 ? static_cast<float>(1.0 / m_repulsion.normalization) : 0.0F;
        const auto tasks = static_cast<int>((m_positions.rows() + moved_rows_a_task - 1) / moved_rows_a_task);
        m_pool.run(tasks, [this](int task, int) { move_rows(task * moved_rows_a_task); });
        m_positions.swap(m_next);
        remove_mean(m_positions);
    }

    const PlaneMatrix& positions() const { return m_positions; }
    PlaneMatrix take() { return std::move(m_positions); }

private:
    /// What was learned of the steps under exaggeration says nothing about those without.
    void begin_anew()
    {
        m_update.setZero();
        m_gain.setOnes();
    }

    void move_rows(Eigen::Index first)
    {
        for (Eigen::Index row = first; row < std::min(first + moved_rows_a_task, m_positions.rows()); ++row) {
            const Eigen::RowVector2f gradient =
                4.0F * (m_attraction_scale * attraction(row) - m_repulsion_scale * m_repulsion.forces.row(row));
            for (Eigen::Index axis = 0; axis < 2; ++axis) {
                float& gain = m_gain(row, axis);
                float& update = m_update(row, axis);
                const bool turns = update * gradient(axis) >= 0.0F;
                gain = std::max(turns ? gain * 0.8F : gain + 0.2F, least_gain);
                update = m_momentum * update - m_rate * gain * gradient(axis);
                m_next(row, axis) = m_positions(row, axis) + update;
            }
        }
    }

    /// Σ_j p_ij w_ij (y_i − y_j)
    Eigen::RowVector2f attraction(Eigen::Index row) const
    {
        const float* const x = m_positions.col(0).data();
        const float* const y = m_positions.col(1).data();
        const float own_x = x[row];
        const float own_y = y[row];
        float force_x = 0.0F;
        float force_y = 0.0F;
        const auto at = static_cast<std::size_t>(row);
        const auto end = static_cast<std::size_t>(m_affinities.row_starts[at + 1]);
        for (auto entry = static_cast<std::size_t>(m_affinities.row_starts[at]); entry < end; ++entry) {
            const int other = m_affinities.columns[entry];
            const float dx = own_x - x[other];
            const float dy = own_y - y[other];
            const float weight = m_affinities.values[entry] / (1.0F + dx * dx + dy * dy);
            force_x += weight * dx;
            force_y += weight * dy;
        }
        return {force_x, force_y};
    }

    const Affinities& m_affinities;
    const TsneOptions& m_options;
    WorkerPool& m_pool;
    GridRepulsion m_grid;
    Repulsion m_repulsion;
    PlaneMatrix m_positions;
    PlaneMatrix m_next;  // written while all positions are read
    PlaneMatrix m_update;
    PlaneMatrix m_gain;
    float m_rate = 0.0F;
    float m_momentum = 0.0F;
    float m_attraction_scale = 1.0F;
    float m_repulsion_scale = 0.0F;
};

}  // namespace

std::optional<PlaneMatrix> tsne(const Affinities& affinities, PlaneMatrix start, const TsneOptions& options,
                                WorkerPool& pool, const TsneControl& control)
{
    check_tsne(affinities, start, options);
    if (start.rows() < 2) {
        start.setZero();
        return start;
    }
    Descent descent(affinities, std::move(start), options, pool);
    for (int step = 0; step < options.steps; ++step) {
        if (control.stop.stop_requested())
            return std::nullopt;
        descent.step(step);
        const int done = step + 1;
        if (done % options.steps_between_reports != 0)
            continue;
        if (control.progress)
            control.progress(static_cast<double>(done) / options.steps);
        if (control.positions)
            control.positions(descent.positions());
    }
    if (control.stop.stop_requested())
        return std::nullopt;
    return descent.take();
}

}  // namespace kinoscope
