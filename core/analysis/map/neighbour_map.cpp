// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/neighbour_map.h"

#include "core/analysis/map/projection.h"
#include "core/analysis/map/tsne/affinities.h"
#include "core/analysis/map/tsne/tsne.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/data/placed_films.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

constexpr float start_deviation = 1e-4F;
// Films differ along a direction if it has more than rounding's share of what the first one has.
constexpr float clear_share = 1e-6F;
// Well-rated films that decide where another one lies, and the distance within which they count as together: that of
// some tens of films, in units of t-SNE's kernel. On MovieLens 100K films with few ratings keep .35 of their ten
// closest so, by the mean of the three closest .17, by the closest one alone .27.
constexpr int films_to_lie_by = 10;
constexpr float together = 4.0F;
constexpr int films_a_task = 32;
// Of the whole time: what the search for neighbours takes is about that, of a thousand films as of tens of thousands.
constexpr double share_of_neighbours = 0.1;

/// The films that are laid out, ascending, and the others.
struct Parts {
    std::vector<int> laid_out;
    std::vector<int> others;
    int enough = 0;  ///< ratings that one needs to be laid out
};

Parts parts_of(const FactorMatrix& factors, const MovieTable* movies)
{
    Parts parts;
    parts.enough = movies == nullptr ? 0 : placed_from(*movies);
    for (int film = 0; film < factors.rows(); ++film) {
        const bool enough = movies == nullptr || (*movies)[static_cast<std::size_t>(film)].ratings >= parts.enough;
        (enough ? parts.laid_out : parts.others).push_back(film);
    }
    return parts;
}

void check_neighbour_map(const FactorMatrix& factors, const MovieTable* movies, const Eigen::MatrixXf* start)
{
    if (!factors.allFinite())
        throw std::invalid_argument("The factors hold numbers that are not finite.");
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(factors.rows()))
        throw std::invalid_argument("The movie table and the factors differ in length.");
    if (start != nullptr && (start->rows() != factors.rows() || start->cols() != 2))
        throw std::invalid_argument("A neighbour map of " + std::to_string(factors.rows()) +
                                    " films cannot start from one of " + std::to_string(start->rows()) + ".");
}

/// Numbers from −1 to 1 that fill an interval evenly, however many they are: the two steps fill a square (Roberts' R2).
Eigen::VectorXf even_numbers(Eigen::Index count, int axis)
{
    const double step = axis == 0 ? 0.7548776662466927 : 0.5698402909980532;
    return Eigen::VectorXf::NullaryExpr(count, [step](Eigen::Index i) {
        const double at = step * static_cast<double>(i + 1);
        return static_cast<float>(2.0 * (at - std::floor(at)) - 1.0);
    });
}

/// Along the first two principal components, very small. Without a difference between films, in a cloud of that size.
PlaneMatrix principal_start(const FactorMatrix& factors)
{
    PlaneMatrix start = PlaneMatrix::Zero(factors.rows(), 2);
    if (factors.rows() < 2)
        return start;
    const int components = static_cast<int>(std::min<Eigen::Index>(2, factors.cols()));
    start.leftCols(components) = principal_components(factors, std::max(components, 1)).coordinates;
    const float widest = start.col(0).norm();
    for (int axis = 0; axis < 2; ++axis) {
        if (start.col(axis).norm() > clear_share * widest)
            start.col(axis) *= start_deviation * std::sqrt(static_cast<float>(start.rows())) / widest;
        else
            start.col(axis) = start_deviation * even_numbers(start.rows(), axis);
    }
    return start;
}

PlaneMatrix neighbour_map_start(const FactorMatrix& factors, const Parts& parts, const Eigen::MatrixXf* given)
{
    return given == nullptr ? principal_start(factors) : PlaneMatrix((*given)(parts.laid_out, Eigen::all));
}

/// Where films that are not laid out lie: by the closest of those that are.
class Followers {
public:
    /// False if `may_go_on` said no.
    bool find(const FactorMatrix& factors, const MovieTable* movies, const Parts& parts, WorkerPool& pool,
              const WorkerPool::MayGoOn& may_go_on)
    {
        if (parts.others.empty())
            return true;
        const NeighbourIndex index(factors);
        m_closest.resize(parts.others.size());
        const auto count = static_cast<int>(parts.others.size());
        const auto work = [&](int task, int) {
            const auto first = static_cast<std::size_t>(task) * films_a_task;
            const std::span<const int> asked =
                std::span(parts.others)
                    .subspan(first, std::min<std::size_t>(films_a_task, parts.others.size() - first));
            std::vector<std::vector<Neighbour>> found = index.nearest_of(asked, films_to_lie_by, movies, parts.enough);
            std::move(found.begin(), found.end(), m_closest.begin() + static_cast<std::ptrdiff_t>(first));
        };
        return pool.run((count + films_a_task - 1) / films_a_task, work, may_go_on);
    }

    /// Sets the rows of the others; those of the films that are laid out are there.
    void place(const Parts& parts, Eigen::MatrixXf& positions) const
    {
        for (std::size_t i = 0; i < m_closest.size(); ++i)
            positions.row(parts.others[i]) = place_by(m_closest[i], positions);
    }

private:
    /// The middle of those that lie together: a mean of films in two regions would lie between them, beside neither.
    static Eigen::RowVector2f place_by(const std::vector<Neighbour>& closest, const Eigen::MatrixXf& positions)
    {
        Eigen::RowVector2f centre = Eigen::RowVector2f::Zero();
        float most = 0.0F;
        for (const Neighbour& film : closest) {
            const Eigen::RowVector2f place = positions.row(film.movie);
            float density = 0.0F;
            for (const Neighbour& other : closest)
                density += weight_of(other) * nearness(positions.row(other.movie), place);
            if (density > most) {
                most = density;
                centre = place;
            }
        }
        Eigen::RowVector2f sum = Eigen::RowVector2f::Zero();
        float weights = 0.0F;
        for (const Neighbour& film : closest) {
            const float near = nearness(positions.row(film.movie), centre);
            const float weight = weight_of(film) * near * near;
            sum += weight * positions.row(film.movie);
            weights += weight;
        }
        return weights > 0.0F ? Eigen::RowVector2f(sum / weights) : Eigen::RowVector2f::Zero();
    }

    static float weight_of(const Neighbour& film) { return std::max(film.similarity, 0.0F); }
    static float nearness(const Eigen::RowVector2f& a, const Eigen::RowVector2f& b)
    {
        return 1.0F / (1.0F + (a - b).squaredNorm() / (together * together));
    }

    std::vector<std::vector<Neighbour>> m_closest;
};

Eigen::MatrixXf positions_of_all(const PlaneMatrix& laid_out, const Parts& parts, const Followers& followers)
{
    Eigen::MatrixXf positions(static_cast<Eigen::Index>(parts.laid_out.size() + parts.others.size()), 2);
    positions(parts.laid_out, Eigen::all) = laid_out;
    followers.place(parts, positions);
    return positions;
}

TsneOptions tsne_options(const NeighbourMapOptions& options)
{
    return {.steps = options.steps,
            .exaggerated_steps = options.exaggerated_steps,
            .steps_between_reports = options.steps_between_reports};
}

}  // namespace

std::optional<Eigen::MatrixXf> neighbour_map(const FactorMatrix& factors, const MovieTable* movies,
                                             const NeighbourMapOptions& options, const NeighbourMapControl& control)
{
    check_neighbour_map(factors, movies, options.start);
    const auto tell = [&control](double share) {
        if (control.progress)
            control.progress(share);
    };
    const auto may_go_on = [&control] { return !control.stop.stop_requested(); };
    const Parts parts = parts_of(factors, movies);
    const FactorMatrix laid_out = factors(parts.laid_out, Eigen::all);
    WorkerPool pool(options.threads);
    Followers followers;
    if (!followers.find(factors, movies, parts, pool, may_go_on))
        return std::nullopt;
    const std::optional<Affinities> affinities =
        cosine_affinities(laid_out, options.perplexity, pool, [&](double share) {
            tell(share_of_neighbours * share);
            return may_go_on();
        });
    if (!affinities)
        return std::nullopt;

    TsneControl descent{.stop = control.stop, .progress = [&](double share) {
                            tell(share_of_neighbours + (1.0 - share_of_neighbours) * share);
                        }};
    if (control.positions)
        descent.positions = [&](const PlaneMatrix& positions) {
            control.positions(positions_of_all(positions, parts, followers));
        };
    const std::optional<PlaneMatrix> found =
        tsne(*affinities, neighbour_map_start(laid_out, parts, options.start), tsne_options(options), pool, descent);
    if (!found)
        return std::nullopt;
    tell(1.0);
    return positions_of_all(*found, parts, followers);
}

}  // namespace kinoscope
