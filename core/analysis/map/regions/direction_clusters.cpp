// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/direction_clusters.h"

#include "core/analysis/map/regions/ward.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope {

namespace {

constexpr Eigen::Index most_rows_to_start_from = 1000;
constexpr Eigen::Index rows_to_start_from = 100;  // for each cluster
constexpr int most_passes = 30;
constexpr Eigen::Index rows_a_task = 512;
// Cosines that differ by less differ by rounding: equal rows must not be parted by it.
constexpr float clearly_closer = 1e-6F;

int blocks_of(Eigen::Index rows)
{
    return static_cast<int>((rows + rows_a_task - 1) / rows_a_task);
}

/// Numbers the clusters that have rows from 0, in the order of their numbers.
Partition without_empty(std::vector<int> labels, int count)
{
    std::vector<int> renumbered(static_cast<std::size_t>(count), -1);
    for (const int label : labels)
        renumbered[static_cast<std::size_t>(label)] = 0;
    int left = 0;
    for (int& number : renumbered)
        if (number == 0)
            number = left++;
    for (int& label : labels)
        label = renumbered[static_cast<std::size_t>(label)];
    return {std::move(labels), left};
}

/// The centres of spherical k-means, and the pass that moves them.
class DirectionMeans {
public:
    DirectionMeans(const FactorMatrix& directions, const std::vector<int>& start, int count)
        : m_directions(directions), m_labels(static_cast<std::size_t>(directions.rows()), 0),
          m_centres(FactorMatrix::Zero(count, directions.cols())),
          m_sums(static_cast<std::size_t>(blocks_of(directions.rows()))), m_changes(m_sums.size())
    {
        for (std::size_t row = 0; row < start.size(); ++row)
            m_centres.row(start[row]) += directions.row(static_cast<Eigen::Index>(row));
        m_centres.rowwise().normalize();
    }

    /// Whether rows changed their cluster; nothing if `may_go_on` said no.
    std::optional<bool> pass(WorkerPool& pool, const std::function<bool()>& may_go_on)
    {
        const auto work = [this](int task, int) { assign(task); };
        if (!pool.run(static_cast<int>(m_sums.size()), work, may_go_on))
            return std::nullopt;
        // In the order of the rows, whichever thread came first: sums of floats depend on it.
        Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(m_centres.rows(), m_centres.cols());
        for (const FactorMatrix& part : m_sums)
            sums += part.cast<double>();
        for (Eigen::Index cluster = 0; cluster < sums.rows(); ++cluster)
            if (const double length = sums.row(cluster).norm(); length > 0.0)
                m_centres.row(cluster) = (sums.row(cluster) / length).cast<float>();
        m_first = false;
        return std::any_of(m_changes.begin(), m_changes.end(), [](int changes) { return changes > 0; });
    }

    std::vector<int> take_labels() { return std::move(m_labels); }

private:
    void assign(int task)
    {
        const Eigen::Index first = task * rows_a_task;
        const Eigen::Index rows = std::min(rows_a_task, m_directions.rows() - first);
        const FactorMatrix cosines = m_directions.middleRows(first, rows) * m_centres.transpose();
        FactorMatrix& sums = m_sums[static_cast<std::size_t>(task)];
        sums.setZero(m_centres.rows(), m_centres.cols());
        int changes = 0;
        for (Eigen::Index row = 0; row < rows; ++row) {
            int best = 0;
            for (int cluster = 1; cluster < cosines.cols(); ++cluster)
                if (cosines(row, cluster) > cosines(row, best) + clearly_closer)
                    best = cluster;
            int& label = m_labels[static_cast<std::size_t>(first + row)];
            changes += m_first || label != best ? 1 : 0;
            label = best;
            sums.row(best) += m_directions.row(first + row);
        }
        m_changes[static_cast<std::size_t>(task)] = changes;
    }

    const FactorMatrix& m_directions;
    std::vector<int> m_labels;
    FactorMatrix m_centres;            // of length 1
    std::vector<FactorMatrix> m_sums;  // one a task: of the rows of each cluster
    std::vector<int> m_changes;
    bool m_first = true;
};

std::vector<std::vector<Eigen::Index>> rows_by_cluster(const Partition& partition)
{
    std::vector<std::vector<Eigen::Index>> rows(static_cast<std::size_t>(partition.count));
    for (std::size_t row = 0; row < partition.labels.size(); ++row)
        rows[static_cast<std::size_t>(partition.labels[row])].push_back(static_cast<Eigen::Index>(row));
    return rows;
}

/// Each cluster parted, into `count` together.
std::optional<Partition> parted(const FactorMatrix& directions, const Partition& coarse, int count, WorkerPool& pool,
                                const std::function<bool()>& may_go_on)
{
    Partition fine{std::vector<int>(coarse.labels.size()), 0};
    for (const std::vector<Eigen::Index>& rows : rows_by_cluster(coarse)) {
        const double share = static_cast<double>(rows.size()) / static_cast<double>(coarse.labels.size());
        const int parts = std::max(1, static_cast<int>(std::lround(share * count)));
        const std::optional<Partition> inner = cluster_directions(directions(rows, Eigen::all), parts, pool, may_go_on);
        if (!inner)
            return std::nullopt;
        for (std::size_t i = 0; i < rows.size(); ++i)
            fine.labels[static_cast<std::size_t>(rows[i])] = fine.count + inner->labels[i];
        fine.count += inner->count;
    }
    return fine;
}

}  // namespace

std::optional<Partition> cluster_directions(const FactorMatrix& directions, int count, WorkerPool& pool,
                                            const std::function<bool()>& may_go_on)
{
    if (directions.rows() == 0)
        return Partition{};
    if (count == 1)
        return Partition{std::vector<int>(static_cast<std::size_t>(directions.rows()), 0), 1};
    const Eigen::Index rows = std::min(most_rows_to_start_from, rows_to_start_from * count);
    const std::vector<int> start = ward_clusters(directions.topRows(std::min(directions.rows(), rows)), count);
    const int found = 1 + *std::max_element(start.begin(), start.end());
    DirectionMeans means(directions, start, found);
    for (int pass = 0; pass < most_passes; ++pass) {
        const std::optional<bool> changed = means.pass(pool, may_go_on);
        if (!changed)
            return std::nullopt;
        if (!*changed)
            break;
    }
    return without_empty(means.take_labels(), found);
}

std::optional<std::vector<Partition>> nested_clusters(const FactorMatrix& directions, const std::vector<int>& counts,
                                                      WorkerPool& pool, const std::function<bool()>& may_go_on)
{
    std::vector<Partition> levels;
    for (const int count : counts) {
        std::optional<Partition> next = levels.empty() ? cluster_directions(directions, count, pool, may_go_on)
                                                       : parted(directions, levels.back(), count, pool, may_go_on);
        if (!next)
            return std::nullopt;
        if (next->count > (levels.empty() ? 0 : levels.back().count))
            levels.push_back(std::move(*next));
    }
    return levels;
}

}  // namespace kinoscope
