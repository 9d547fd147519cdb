// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/blender.h"

#include "core/analysis/place_search.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

constexpr int films_shown = 10;

}  // namespace

struct Blender::Result {
    MovieTablePtr movies;
    std::vector<BlendTerm> terms;
    Eigen::RowVectorXf place;
    ui::NeighbourRows found;

    void work_out(const FactorMatrix& factors);
};

void Blender::Result::work_out(const FactorMatrix& factors)
{
    const ui::NeighbourChoice& choice = found.query.choice;
    PlaceQuery query{choice.similarity, films_shown, choice.minRatings, false, {}};
    for (const BlendTerm& term : terms)
        if (const auto* movie = std::get_if<int>(&term.what))
            query.left_out.push_back(*movie);
    try {
        place = kinoscope::blend(factors, *movies, terms);
    } catch (const std::exception&) {
        return;  // nothing is added: the panel says so
    }
    found.rows = films_around(factors, place, *movies, query);
}

void Blender::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_analysis.reset();
    m_terms.clear();
    blend();
}

void Blender::setAnalysis(ModelAnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    blend();
}

void Blender::setTerms(std::vector<BlendTerm> terms)
{
    m_terms = std::move(terms);
    blend();
}

void Blender::setChoice(const ui::NeighbourChoice& choice)
{
    m_choice = choice;
    m_choice.farthest = false;
    blend();
}

void Blender::blend()
{
    if (m_terms.empty() || !m_analysis || !m_movies) {
        Q_EMIT blended({}, {{std::nullopt, m_choice}, {}});
        return;
    }
    if (m_blending) {
        m_blendAgain = true;
        return;
    }
    m_blending = true;
    m_background.run(
        [result = Result{m_movies, m_terms, {}, {{std::nullopt, m_choice}, {}}}, analysis = m_analysis]() mutable {
            result.work_out(analysis->snapshot->movie_factors);
            return std::move(result);
        },
        [this](const Result& result) {
            m_blending = false;
            if (result.movies == m_movies && result.terms == m_terms && result.found.query.choice == m_choice &&
                m_analysis)
                Q_EMIT blended(result.place, result.found);
            if (std::exchange(m_blendAgain, false))
                blend();
        });
}

}  // namespace kinoscope
