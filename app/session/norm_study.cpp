// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/norm_study.h"

#include "core/analysis/norms.h"

#include <span>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

struct Study {
    Eigen::VectorXf norms;
    double correlation = 0.0;
};

// Films that nobody rated have nothing to say here.
Study study_of(const ModelAnalysis& analysis, const MovieTable& movies)
{
    Study study{row_norms(analysis.snapshot->movie_factors), 0.0};
    std::vector<float> ratings;
    std::vector<float> norms;
    for (std::size_t row = 0; row < movies.size() && static_cast<Eigen::Index>(row) < study.norms.size(); ++row) {
        if (movies[row].ratings == 0)
            continue;
        ratings.push_back(static_cast<float>(movies[row].ratings));
        norms.push_back(study.norms(static_cast<Eigen::Index>(row)));
    }
    study.correlation = rank_correlation(ratings, norms);
    return study;
}

}  // namespace

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

void NormStudy::setWatched(bool watched)
{
    m_watched = watched;
    study();
}

void NormStudy::study()
{
    if (!m_analysis) {
        m_studied.reset();
        Q_EMIT studied({}, 0.0);
        return;
    }
    if (!m_watched || m_working || m_studied == m_analysis)
        return;
    m_working = true;
    m_background.run([analysis = m_analysis, movies = m_movies] { return study_of(*analysis, *movies); },
                     [this, analysis = m_analysis, movies = m_movies](const Study& result) {
                         m_working = false;
                         // What is shown may be newer by now; on the way there each step is worth a look.
                         if (m_analysis && movies == m_movies) {
                             m_studied = analysis;
                             Q_EMIT studied(result.norms, result.correlation);
                         }
                         study();
                     });
}

}  // namespace kinoscope
