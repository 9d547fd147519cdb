// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/neighbour_finder.h"

#include "core/analysis/neighbours/place_search.h"

#include <utility>

namespace kinoscope {

namespace {

constexpr int neighbours_shown = 10;

/// Whether a similarity of 0 or less says that two films are not alike; a distance never does.
bool has_unlike(Similarity similarity)
{
    return similarity != Similarity::euclidean;
}

}  // namespace

NeighbourFinder::NeighbourFinder(Pool& pool, QObject* parent)
    : QObject(parent), m_job(
                           pool, [](const Question& question, const JobControl<>&) { return search(question); },
                           [this](const Question&, const ui::NeighbourRows& neighbours) {
                               if (neighbours.query == m_query)
                                   Q_EMIT found(neighbours);
                           })
{
}

ui::NeighbourRows NeighbourFinder::search(const Question& question)
{
    const MovieTable& movies = *question.movies;
    const FactorMatrix& factors = question.analysis->snapshot->movie_factors;
    const ui::NeighbourChoice& choice = question.query.choice;
    const int row = *question.query.film;
    ui::NeighbourRows neighbours{question.query, {}, {}, false};
    if (choice.farthest) {
        neighbours.rows = films_around(
            factors, factors.row(row), movies,
            {choice.similarity, neighbours_shown, choice.minRatings, true, {row}, question.duplicates.get()});
    } else {
        LastIndex& last = *question.last;
        if (!last.index || last.analysis != question.analysis || last.index->similarity() != choice.similarity)
            last = {question.analysis, std::make_unique<const NeighbourIndex>(factors, choice.similarity),
                    factors.rows() < 2 ? std::optional<ClosenessScale>()
                                       : closeness_scale(well_rated_films(factors, movies), choice.similarity)};
        neighbours.rows =
            last.index->nearest(row, neighbours_shown, &movies, choice.minRatings, question.duplicates.get());
        neighbours.scale = last.scale;
        // Films that point the other way are the least unlike, not the closest.
        if (has_unlike(choice.similarity))
            neighbours.unlikeLeftOut =
                std::erase_if(neighbours.rows, [](const Neighbour& one) { return one.similarity <= 0.0F; }) > 0;
    }
    return neighbours;
}

void NeighbourFinder::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_duplicates.reset();
    m_analysis.reset();
    m_query.film.reset();
    m_last = std::make_shared<LastIndex>();
    find();
}

void NeighbourFinder::setDuplicates(DuplicatesPtr duplicates)
{
    if (duplicates == m_duplicates)
        return;
    m_duplicates = std::move(duplicates);
    find();
}

void NeighbourFinder::setAnalysis(ModelAnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    find();
}

void NeighbourFinder::setPicked(std::optional<int> movie)
{
    m_query.film = movie;
    find();
}

void NeighbourFinder::setChoice(const ui::NeighbourChoice& choice)
{
    m_query.choice = choice;
    find();
}

void NeighbourFinder::find()
{
    if (!m_query.film || !m_movies || !m_analysis) {
        m_job.cancel();
        Q_EMIT found({m_query, {}});
        return;
    }
    m_job.follow({m_movies, m_duplicates, m_analysis, m_query, m_last});
}

}  // namespace kinoscope
