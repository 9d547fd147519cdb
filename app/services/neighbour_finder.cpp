// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/neighbour_finder.h"

#include "core/analysis/place_search.h"

#include <utility>

namespace kinoscope {

namespace {

constexpr int neighbours_shown = 10;

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
    std::vector<Neighbour> films;
    if (choice.farthest) {
        films = films_around(factors, factors.row(question.row), movies,
                             {choice.similarity, neighbours_shown, choice.minRatings, true, {question.row}});
    } else {
        LastIndex& last = *question.last;
        if (!last.index || last.analysis != question.analysis || last.index->similarity() != choice.similarity)
            last = {question.analysis, std::make_unique<const NeighbourIndex>(factors, choice.similarity)};
        films = last.index->nearest(question.row, neighbours_shown, &movies, choice.minRatings);
    }
    ui::NeighbourRows neighbours{question.query, {}};
    for (const Neighbour& film : films)
        neighbours.rows.append({movies[static_cast<std::size_t>(film.movie)].id, film.similarity});
    return neighbours;
}

void NeighbourFinder::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_analysis.reset();
    m_last = std::make_shared<LastIndex>();
    find();
}

void NeighbourFinder::setAnalysis(ModelAnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    find();
}

void NeighbourFinder::setPicked(std::optional<qint64> movieId)
{
    m_query.film = movieId;
    find();
}

void NeighbourFinder::setChoice(const ui::NeighbourChoice& choice)
{
    m_query.choice = choice;
    find();
}

void NeighbourFinder::find()
{
    const auto row = m_query.film && m_movies ? row_of_movie(*m_movies, *m_query.film) : std::nullopt;
    if (!row || !m_analysis) {
        m_job.cancel();
        Q_EMIT found({m_query, {}});
        return;
    }
    m_job.follow({m_movies, m_analysis, m_query, *row, m_last});
}

}  // namespace kinoscope
