// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/ward.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace kinoscope {

namespace {

// A merging that adds less, as a share of what the largest adds, is of rows that differ by rounding only.
constexpr float same_rows = 1e-6F;

struct Merge {
    int a = 0;  // rows: one of each cluster
    int b = 0;
    float cost = 0.0F;
};

/// What merging any two clusters would cost; a cluster lives at the row of one of its points.
class WardTable {
public:
    explicit WardTable(const FactorMatrix& points)
        : m_costs(points.rows(), points.rows()), m_sizes(Eigen::VectorXf::Ones(points.rows())),
          m_alive(static_cast<std::size_t>(points.rows()), true)
    {
        // Two points are each as far from their mean as the other: |a − b|² / 2, but for a factor that all have.
        const Eigen::VectorXf squares = points.rowwise().squaredNorm();
        m_costs.noalias() = -2.0F * points * points.transpose();
        m_costs.colwise() += squares;
        m_costs.rowwise() += squares.transpose();
        m_costs = m_costs.cwiseMax(0.0F);
    }

    bool alive(int row) const { return m_alive[static_cast<std::size_t>(row)]; }
    float cost(int a, int b) const { return m_costs(a, b); }

    /// The cheapest to merge with; of equals `preferred`, then the lowest row.
    int nearest(int row, int preferred) const
    {
        int best = preferred;
        float least = preferred < 0 ? std::numeric_limits<float>::infinity() : m_costs(row, preferred);
        for (int other = 0; other < m_costs.rows(); ++other) {
            if (other != row && alive(other) && m_costs(row, other) < least) {
                least = m_costs(row, other);
                best = other;
            }
        }
        return best;
    }

    /// b becomes part of a. Lance and Williams' update keeps the costs without the points.
    void merge(int a, int b)
    {
        const float merged = m_costs(a, b);
        for (int other = 0; other < m_costs.rows(); ++other) {
            if (other == a || other == b || !alive(other))
                continue;
            const float size = m_sizes(other);
            const float cost =
                ((m_sizes(a) + size) * m_costs(a, other) + (m_sizes(b) + size) * m_costs(b, other) - size * merged) /
                (m_sizes(a) + m_sizes(b) + size);
            m_costs(a, other) = cost;
            m_costs(other, a) = cost;
        }
        m_sizes(a) += m_sizes(b);
        m_alive[static_cast<std::size_t>(b)] = false;
    }

private:
    FactorMatrix m_costs;
    Eigen::VectorXf m_sizes;
    std::vector<bool> m_alive;
};

/// All n − 1 mergings, cheapest first.
std::vector<Merge> ward_merges(const FactorMatrix& points)
{
    const auto n = static_cast<int>(points.rows());
    WardTable table(points);
    std::vector<Merge> merges;
    std::vector<int> chain;
    int first_alive = 0;
    while (static_cast<int>(merges.size()) + 1 < n) {
        if (chain.empty()) {
            while (!table.alive(first_alive))
                ++first_alive;
            chain.push_back(first_alive);
        }
        // Each is the nearest of the one before it, so that costs fall along the chain until two are each other's.
        const int last = chain.back();
        const int before = chain.size() > 1 ? chain[chain.size() - 2] : -1;
        const int next = table.nearest(last, before);
        if (next != before) {
            chain.push_back(next);
            continue;
        }
        chain.resize(chain.size() - 2);
        const auto [a, b] = std::minmax(last, next);
        merges.push_back({a, b, table.cost(a, b)});
        table.merge(a, b);
    }
    std::stable_sort(merges.begin(), merges.end(), [](const Merge& x, const Merge& y) { return x.cost < y.cost; });
    return merges;
}

/// Which rows belong together.
class RowSets {
public:
    explicit RowSets(int rows) : m_parents(static_cast<std::size_t>(rows))
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    int root(int row)
    {
        int& parent = m_parents[static_cast<std::size_t>(row)];
        if (parent != row)
            parent = root(parent);
        return parent;
    }

    void join(int a, int b) { m_parents[static_cast<std::size_t>(root(b))] = root(a); }

    std::vector<int> numbered()
    {
        std::vector<int> labels(m_parents.size());
        std::vector<int> of_root(m_parents.size(), -1);
        int count = 0;
        for (std::size_t row = 0; row < m_parents.size(); ++row) {
            int& label = of_root[static_cast<std::size_t>(root(static_cast<int>(row)))];
            if (label < 0)
                label = count++;
            labels[row] = label;
        }
        return labels;
    }

private:
    std::vector<int> m_parents;
};

}  // namespace

std::vector<int> ward_clusters(const FactorMatrix& points, int count)
{
    const auto n = static_cast<int>(points.rows());
    if (n > 0 && count < 1)
        throw std::invalid_argument("Clusters must be at least one.");
    RowSets sets(n);
    const std::vector<Merge> merges = ward_merges(points);
    const float least = merges.empty() ? 0.0F : same_rows * std::max(merges.back().cost, 1e-30F);
    for (std::size_t i = 0; i < merges.size(); ++i)
        if (static_cast<int>(i) < n - count || merges[i].cost <= least)
            sets.join(merges[i].a, merges[i].b);
    return sets.numbered();
}

}  // namespace kinoscope
