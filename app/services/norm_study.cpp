// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/norm_study.h"

#include "core/analysis/evaluation/norms.h"

#include <span>
#include <utility>
#include <vector>

namespace kinoscope {

NormStudy::NormStudy(Pool& pool, QObject* parent)
    : QObject(parent),
      m_job(
          pool, [](const Question& question, const JobControl<>&) { return workOut(question); },
          // Answers about an epoch that is no longer the newest are shown too, so that the chart moves along with
          // training.
          [this](const Question&, const Answer& answer) { Q_EMIT studied(answer.norms, answer.correlation); })
{
}

// Films without a rating are left out of the correlation: their vectors are the random start.
NormStudy::Answer NormStudy::workOut(const Question& question)
{
    const MovieTable& movies = *question.movies;
    Answer answer{row_norms(question.analysis->snapshot->movie_factors), 0.0};
    std::vector<float> ratings;
    std::vector<float> norms;
    for (std::size_t row = 0; row < movies.size() && static_cast<Eigen::Index>(row) < answer.norms.size(); ++row) {
        if (movies[row].ratings == 0)
            continue;
        ratings.push_back(static_cast<float>(movies[row].ratings));
        norms.push_back(answer.norms(static_cast<Eigen::Index>(row)));
    }
    answer.correlation = rank_correlation(ratings, norms);
    return answer;
}

void NormStudy::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    setAnalysis(nullptr);
}

void NormStudy::setAnalysis(ModelAnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    study();
}

void NormStudy::setVisible(bool visible)
{
    m_visible = visible;
    study();
}

void NormStudy::study()
{
    if (!m_analysis) {
        m_job.cancel();
        m_asked.reset();
        Q_EMIT studied({}, 0.0);
    } else if (m_visible && m_asked != m_analysis) {
        m_asked = m_analysis;
        m_job.follow({m_analysis, m_movies});
    }
}

}  // namespace kinoscope
