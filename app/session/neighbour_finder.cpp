// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/neighbour_finder.h"

#include "core/analysis/place_search.h"

#include <utility>

namespace kinoscope {

namespace {

constexpr int neighbours_shown = 10;

}  // namespace

struct NeighbourFinder::Found {
    MovieTablePtr movies;
    ModelAnalysisPtr analysis;
    std::shared_ptr<const NeighbourIndex> index;
    ui::NeighbourRows neighbours;

    void search(int row);
};

void NeighbourFinder::Found::search(int row)
{
    const ui::NeighbourChoice& choice = neighbours.query.choice;
    const FactorMatrix& factors = analysis->snapshot->movie_factors;
    if (!index && !choice.farthest)
        index = std::make_shared<const NeighbourIndex>(factors, choice.similarity);
    neighbours.rows = choice.farthest
                          ? films_around(factors, factors.row(row), *movies,
                                         {choice.similarity, neighbours_shown, choice.minRatings, true, {row}})
                          : index->nearest(row, neighbours_shown, movies.get(), choice.minRatings);
}

void NeighbourFinder::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_analysis.reset();
    m_query.film.reset();
    m_index.reset();
    m_indexed.reset();
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
        Q_EMIT found({m_query, {}});
        return;
    }
    if (m_searching) {
        m_searchAgain = true;
        return;
    }
    m_searching = true;
    const bool known = m_index && m_indexed == m_analysis && m_index->similarity() == m_query.choice.similarity;
    m_background.run(
        [found = Found{m_movies, m_analysis, known ? m_index : nullptr, {m_query, {}}}, row = *m_query.film]() mutable {
            found.search(row);
            return std::move(found);
        },
        [this](const Found& found) { take(found); });
}

void NeighbourFinder::take(const Found& result)
{
    m_searching = false;
    if (result.movies == m_movies && m_analysis) {
        m_index = result.index;
        m_indexed = result.analysis;
        if (result.neighbours.query == m_query)
            Q_EMIT found(result.neighbours);
    }
    if (std::exchange(m_searchAgain, false))
        find();
}

}  // namespace kinoscope
