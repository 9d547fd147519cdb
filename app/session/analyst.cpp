// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/analyst.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

ModelAnalysisPtr make_analysis(FactorSnapshotPtr snapshot, const MovieTable& movies, const MapFramePtr& before)
{
    if (!before)
        return std::make_shared<const ModelAnalysis>(std::move(snapshot), movies);
    auto frame = std::make_shared<const MapFrame>(make_aligned_frame(*snapshot, *before, &movies));
    return std::make_shared<const ModelAnalysis>(std::move(snapshot), std::move(frame));
}

}  // namespace

void Analyst::enqueue(FactorSnapshotPtr snapshot, bool gliding)
{
    m_waiting = std::move(snapshot);
    m_gliding = gliding;
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
    m_movies = std::move(movies);
    m_analysis.reset();
}

void Analyst::analyseNext()
{
    if (!m_waiting)
        return;
    m_analysing = true;
    m_background.run(
        [snapshot = std::exchange(m_waiting, nullptr), movies = m_movies,
         before = m_gliding && m_analysis ? m_analysis->frame : nullptr]() mutable -> ModelAnalysisPtr {
            try {
                return make_analysis(std::move(snapshot), *movies, before);
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
