// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/affinities.h"

#include "core/analysis/neighbours/neighbours.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

constexpr int neighbours_per_perplexity = 3;
constexpr double entropy_tolerance = 1e-5;
// Rows at equal distances have the same entropy at any bandwidth: the search for the right one has to end.
constexpr int most_bisections = 60;
constexpr int affinity_rows_a_task = 32;

/// p_j|i of one row: its nearest rows, by ascending index.
struct ConditionalRow {
    std::vector<int> columns;
    std::vector<double> values;
};

/// What a Gaussian of precision `beta` makes of squared distances that are given less the least of them.
class Gaussian {
public:
    Gaussian(const std::vector<double>& distances, double beta) : m_values(distances.size())
    {
        double weighted = 0.0;
        for (std::size_t j = 0; j < distances.size(); ++j) {
            m_values[j] = std::exp(-beta * distances[j]);
            m_sum += m_values[j];
            weighted += distances[j] * m_values[j];
        }
        m_entropy = std::log(m_sum) + beta * weighted / m_sum;
    }

    double entropy() const { return m_entropy; }
    std::vector<double> probabilities() const
    {
        std::vector<double> shares = m_values;
        for (double& share : shares)
            share /= m_sum;
        return shares;
    }

private:
    std::vector<double> m_values;
    double m_sum = 0.0;  // at least 1: the nearest row's value
    double m_entropy = 0.0;
};

/// Searches the precision at which the entropy is log(perplexity).
std::vector<double> probabilities_at(double perplexity, std::vector<double> distances)
{
    const double least = *std::min_element(distances.begin(), distances.end());
    for (double& distance : distances)
        distance -= least;
    const double wanted = std::log(perplexity);
    double low = 0.0;
    double high = std::numeric_limits<double>::infinity();
    double beta = 1.0;
    Gaussian gaussian(distances, beta);
    for (int round = 0; round < most_bisections; ++round) {
        const double excess = gaussian.entropy() - wanted;
        if (std::abs(excess) < entropy_tolerance)
            break;
        (excess > 0.0 ? low : high) = beta;
        beta = std::isinf(high) ? 2.0 * beta : 0.5 * (low + high);
        gaussian = Gaussian(distances, beta);
    }
    return gaussian.probabilities();
}

ConditionalRow conditional_row(std::vector<Neighbour> nearest, double perplexity)
{
    std::sort(nearest.begin(), nearest.end(), [](const Neighbour& a, const Neighbour& b) { return a.movie < b.movie; });
    ConditionalRow found;
    std::vector<double> distances;
    for (const Neighbour& one : nearest) {
        found.columns.push_back(one.movie);
        const double distance = 1.0 - static_cast<double>(one.similarity);
        distances.push_back(distance * distance);
    }
    found.values = probabilities_at(perplexity, std::move(distances));
    return found;
}

/// For each row which rows have it among their nearest, and how much: ascending, as rows are gone through in order.
std::vector<ConditionalRow> transposed(const std::vector<ConditionalRow>& rows)
{
    std::vector<ConditionalRow> columns(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t j = 0; j < rows[row].columns.size(); ++j) {
            ConditionalRow& to = columns[static_cast<std::size_t>(rows[row].columns[j])];
            to.columns.push_back(static_cast<int>(row));
            to.values.push_back(rows[row].values[j]);
        }
    return columns;
}

/// Appends (a + b) · scale, merged by column, as the next row.
void append_sum(const ConditionalRow& a, const ConditionalRow& b, double scale, Affinities& affinities)
{
    const auto column = [](const ConditionalRow& row, std::size_t at) {
        return at < row.columns.size() ? row.columns[at] : std::numeric_limits<int>::max();
    };
    std::size_t in_a = 0;
    std::size_t in_b = 0;
    while (in_a < a.columns.size() || in_b < b.columns.size()) {
        const int next = std::min(column(a, in_a), column(b, in_b));
        double value = 0.0;
        if (column(a, in_a) == next)
            value += a.values[in_a++];
        if (column(b, in_b) == next)
            value += b.values[in_b++];
        affinities.columns.push_back(next);
        affinities.values.push_back(static_cast<float>(value * scale));
    }
    affinities.row_starts.push_back(static_cast<std::int64_t>(affinities.columns.size()));
}

Affinities symmetrised(const std::vector<ConditionalRow>& rows)
{
    const std::vector<ConditionalRow> columns = transposed(rows);
    Affinities affinities;
    const double scale = 0.5 / static_cast<double>(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        append_sum(rows[row], columns[row], scale, affinities);
    return affinities;
}

}  // namespace

std::optional<Affinities> cosine_affinities(const FactorMatrix& factors, double perplexity, WorkerPool& pool,
                                            const AffinityProgress& progress)
{
    if (!(perplexity >= 1.0))
        throw std::invalid_argument("A perplexity is 1 or more.");
    const auto n = static_cast<int>(factors.rows());
    if (n < 2)
        return Affinities{std::vector<std::int64_t>(static_cast<std::size_t>(n) + 1, 0), {}, {}};
    perplexity = std::clamp(static_cast<double>(n - 1) / neighbours_per_perplexity, 1.0, perplexity);
    const int neighbours = std::min(n - 1, static_cast<int>(neighbours_per_perplexity * perplexity));

    const NeighbourIndex index(factors);
    std::vector<ConditionalRow> rows(static_cast<std::size_t>(n));
    std::atomic<int> done{0};
    const auto work = [&](int task, int) {
        const int first = task * affinity_rows_a_task;
        std::vector<int> asked(static_cast<std::size_t>(std::min(affinity_rows_a_task, n - first)));
        std::iota(asked.begin(), asked.end(), first);
        auto to = rows.begin() + first;
        for (std::vector<Neighbour>& nearest : index.nearest_of(asked, neighbours))
            *to++ = conditional_row(std::move(nearest), perplexity);
        ++done;
    };
    const int tasks = (n + affinity_rows_a_task - 1) / affinity_rows_a_task;
    const auto may_go_on = [&] { return !progress || progress(static_cast<double>(done) / tasks); };
    if (!pool.run(tasks, work, may_go_on))
        return std::nullopt;
    return symmetrised(rows);
}

}  // namespace kinoscope
