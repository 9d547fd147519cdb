// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/map_quality.h"

#include "core/analysis/map/plane_tree.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/data/placed_films.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <stdexcept>

namespace kinoscope {

namespace {

constexpr int judged_a_task = 32;

using UnitRows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Calls `visit(first, count)` for so many films at a time, on all threads. False if asked to stop.
template <typename Visit>
bool for_films(int films, const MapQualityControl& control, Visit visit)
{
    const int tasks = (films + judged_a_task - 1) / judged_a_task;
    WorkerPool pool(control.threads, std::max(tasks, 1));
    const auto work = [&](int task, int) {
        const int first = task * judged_a_task;
        visit(first, std::min(judged_a_task, films - first));
    };
    return pool.run(tasks, work, [&] { return !control.stop.stop_requested(); }) && !control.stop.stop_requested();
}

void check_positions(const Eigen::MatrixXf& positions, Eigen::Index films)
{
    if (positions.rows() != films || positions.cols() != 2)
        throw std::invalid_argument("A picture of " + std::to_string(films) +
                                    " films has as many positions of 2 numbers.");
    if (!positions.allFinite())
        throw std::invalid_argument("Positions hold numbers that are not finite.");
}

/// Each of length 1; rows of zeros stay what they are.
UnitRows unit_rows_of(const FactorMatrix& factors)
{
    UnitRows rows = factors.cast<double>();
    for (Eigen::Index row = 0; row < rows.rows(); ++row)
        if (const double length = rows.row(row).norm(); length > 0.0)
            rows.row(row) /= length;
    return rows;
}

/// The place of film `other` in the order of all films by closeness to `film`, from 1 on; of equals the lower index
/// comes first.
int place_in_order(const double* similarities, int films, int film, int other)
{
    const double similarity = similarities[other];
    int closer = 0;
    for (int one = 0; one < other; ++one)
        closer += similarities[one] >= similarity ? 1 : 0;
    for (int one = other + 1; one < films; ++one)
        closer += similarities[one] > similarity ? 1 : 0;
    const double own = similarities[film];
    const bool counted_itself = film < other ? own >= similarity : own > similarity;
    return 1 + closer - (counted_itself ? 1 : 0);
}

}  // namespace

std::optional<ClosestFilms> closest_films(const FactorMatrix& factors, const MovieTable* movies,
                                          const Duplicates* duplicates, int count, const MapQualityControl& control)
{
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(factors.rows()))
        throw std::invalid_argument("The movie table and the factors differ in length.");
    const auto films = static_cast<int>(factors.rows());
    const int enough = movies == nullptr ? 0 : placed_from(*movies);
    ClosestFilms closest{.count = std::max(count, 0)};
    closest.films.assign(static_cast<std::size_t>(films) * static_cast<std::size_t>(closest.count), -1);
    for (int film = 0; film < films; ++film) {
        const bool hidden = duplicates != nullptr && duplicates->is_hidden(film);
        if (!hidden && (movies == nullptr || (*movies)[static_cast<std::size_t>(film)].ratings >= enough))
            closest.candidates.push_back(film);
        closest.left_out.push_back(hidden ? duplicates->shown(film) : -1);
    }
    const NeighbourIndex index(factors);
    const auto find = [&](int first, int judged) {
        std::vector<int> asked(static_cast<std::size_t>(judged));
        std::iota(asked.begin(), asked.end(), first);
        int film = first;
        for (const auto& found : index.nearest_of(asked, closest.count, movies, enough, duplicates)) {
            auto to = closest.films.begin() + static_cast<std::ptrdiff_t>(film++) * closest.count;
            for (const Neighbour& one : found)
                *to++ = one.movie;
        }
    };
    if (!for_films(films, control, find))
        return std::nullopt;
    return closest;
}

std::optional<NeighbourhoodPreservation> neighbourhood_preservation(const ClosestFilms& closest,
                                                                    const Eigen::MatrixXf& positions,
                                                                    const MapQualityControl& control)
{
    const auto films = static_cast<int>(closest.left_out.size());
    check_positions(positions, films);
    const PlaneTree tree(positions, closest.candidates);
    NeighbourhoodPreservation found;
    found.shares.assign(static_cast<std::size_t>(films), 1.0F);
    const auto judge = [&](int first, int judged) {
        for (int film = first; film < first + judged; ++film) {
            const int* const begin = closest.row(film);
            const int* const end = std::find(begin, begin + closest.count, -1);
            if (begin == end)
                continue;
            const auto wanted = static_cast<int>(end - begin);
            int kept = 0;
            for (const int near : tree.nearest(film, wanted, closest.left_out[static_cast<std::size_t>(film)]))
                kept += std::find(begin, end, near) != end ? 1 : 0;
            found.shares[static_cast<std::size_t>(film)] = static_cast<float>(kept) / static_cast<float>(wanted);
        }
    };
    if (!for_films(films, control, judge))
        return std::nullopt;
    double sum = 0.0;
    for (const int film : closest.candidates)
        sum += static_cast<double>(found.shares[static_cast<std::size_t>(film)]);
    if (!closest.candidates.empty())
        found.mean = sum / static_cast<double>(closest.candidates.size());
    return found;
}

std::optional<double> trustworthiness(const FactorMatrix& factors, const Eigen::MatrixXf& positions, int count,
                                      const MapQualityControl& control)
{
    const auto films = static_cast<int>(factors.rows());
    check_positions(positions, films);
    if (count < 1 || 2 * count >= films)
        throw std::invalid_argument("Trustworthiness looks at fewer than half of the films, and at one or more.");
    if (!factors.allFinite())
        throw std::invalid_argument("The factors hold numbers that are not finite.");
    std::vector<int> all(static_cast<std::size_t>(films));
    std::iota(all.begin(), all.end(), 0);
    const PlaneTree tree(positions, all);
    const UnitRows rows = unit_rows_of(factors);
    std::vector<std::int64_t> excess(static_cast<std::size_t>(films), 0);
    const auto judge = [&](int first, int judged) {
        const UnitRows similarities = rows.middleRows(first, judged) * rows.transpose();
        std::int64_t sum_of_task = 0;
        for (int i = 0; i < judged; ++i)
            for (const int near : tree.nearest(first + i, count)) {
                const int place = place_in_order(similarities.row(i).data(), films, first + i, near);
                sum_of_task += std::max(0, place - count);
            }
        excess[static_cast<std::size_t>(first)] = sum_of_task;
    };
    if (!for_films(films, control, judge))
        return std::nullopt;
    const auto sum = static_cast<double>(std::accumulate(excess.begin(), excess.end(), std::int64_t{0}));
    const auto n = static_cast<double>(films);
    const auto k = static_cast<double>(count);
    return 1.0 - sum * (2.0 / (n * k * (2.0 * n - 3.0 * k - 1.0)));
}

}  // namespace kinoscope
