// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/blender.h"

#include "core/analysis/neighbours/place_search.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

constexpr int films_shown = 10;

}  // namespace

Blender::Blender(Pool& pool, QObject* parent)
    : QObject(parent), m_job(
                           pool, [](const Question& question, const JobControl<>&) { return workOut(question); },
                           [this](const Question& question, const Answer& answer) {
                               // An answer from an older epoch is shown while terms and choice are the same: waiting
                               // for the newest would show nothing where epochs come quickly.
                               if (question.terms == m_terms && question.choice == m_choice)
                                   Q_EMIT blended(answer.place, answer.found);
                           })
{
}

Blender::Answer Blender::workOut(const Question& question)
{
    const auto& [movies, duplicates, analysis, terms, choice] = question;
    const FactorMatrix& factors = analysis->snapshot->movie_factors;
    PlaceQuery query{choice.similarity, films_shown, choice.minRatings, false, {}, duplicates.get()};
    for (const BlendTerm& term : terms)
        if (const auto* movie = std::get_if<int>(&term.what))
            query.left_out.push_back(*movie);
    Answer answer{{}, {{std::nullopt, choice}, {}}};
    try {
        answer.place = kinoscope::blend(factors, *movies, terms);
    } catch (const std::exception&) {
        return answer;  // no term is added, only subtracted: the panel says so
    }
    answer.found.rows = films_around(factors, answer.place, *movies, query);
    return answer;
}

void Blender::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_duplicates.reset();
    m_analysis.reset();
    m_terms.clear();
    blend();
}

void Blender::setDuplicates(DuplicatesPtr duplicates)
{
    if (duplicates == m_duplicates)
        return;
    m_duplicates = std::move(duplicates);
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
        m_job.cancel();
        Q_EMIT blended({}, {{std::nullopt, m_choice}, {}});
        return;
    }
    m_job.follow({m_movies, m_duplicates, m_analysis, m_terms, m_choice});
}

}  // namespace kinoscope
