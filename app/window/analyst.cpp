// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/analyst.h"

#include <exception>
#include <utility>

namespace kinoscope {

void Analyst::analyse(FactorSnapshotPtr snapshot, bool follows)
{
    m_waiting = std::move(snapshot);
    m_waitingFollows = follows;
    if (!m_analysing)
        analyseNext();
}

void Analyst::supersede()
{
    ++m_generation;
    m_waiting.reset();
}

void Analyst::setMovies(MovieTablePtr movies)
{
    supersede();
    m_analysis.reset();
    m_movies = std::move(movies);
}

void Analyst::analyseNext()
{
    if (!m_waiting)
        return;
    m_analysing = true;
    m_background.run(
        [snapshot = std::exchange(m_waiting, nullptr), movies = m_movies,
         before = m_waitingFollows ? m_analysis : nullptr]() mutable -> ModelAnalysisPtr {
            try {
                return std::make_shared<const ModelAnalysis>(std::move(snapshot), *movies, before.get());
            } catch (const std::exception&) {
                return nullptr;  // nothing that could be drawn; the map stays as it is
            }
        },
        [this, generation = m_generation](ModelAnalysisPtr analysis) {
            m_analysing = false;
            if (analysis && generation == m_generation) {
                m_analysis = std::move(analysis);
                Q_EMIT analysed();
            }
            analyseNext();
        });
}

}  // namespace kinoscope
