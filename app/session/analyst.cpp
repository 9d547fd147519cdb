// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/analyst.h"

#include <exception>
#include <optional>

namespace kinoscope {

namespace {

constexpr double leastProgress = 0.01;  // a smaller step is not worth telling

ModelAnalysisPtr make_analysis(FactorSnapshotPtr snapshot, const MovieTable& movies, const Projector& projector,
                               const ProjectionControl& control)
{
    std::optional<MapFrame> frame = projector.project(*snapshot, &movies, control);
    if (!frame)
        return nullptr;
    auto made = std::make_shared<const MapFrame>(std::move(*frame));
    return std::make_shared<const ModelAnalysis>(std::move(snapshot), std::move(made));
}

}  // namespace

Analyst::Analyst(Background& background, QObject* parent)
    : QObject(parent), m_background(background), m_projector(std::make_shared<const Projector>(projectors().front()))
{
}

Analyst::~Analyst()
{
    m_stop.request_stop();
}

void Analyst::setProjector(Projector projector)
{
    m_projector = std::make_shared<const Projector>(std::move(projector));
    if (const FactorSnapshotPtr newest = m_newest)
        analyse(newest);
}

void Analyst::analyse(FactorSnapshotPtr snapshot)
{
    supersede();
    enqueue(std::move(snapshot), false);
}

void Analyst::follow(FactorSnapshotPtr snapshot)
{
    enqueue(std::move(snapshot), true);
}

void Analyst::enqueue(FactorSnapshotPtr snapshot, bool gliding)
{
    m_newest = snapshot;
    m_waiting = std::move(snapshot);
    m_gliding = gliding;
    if (!m_analysing)
        analyseNext();
}

void Analyst::supersede()
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_waiting.reset();
    m_newest = m_analysis ? m_analysis->snapshot : nullptr;
}

void Analyst::setMovies(MovieTablePtr movies)
{
    m_analysis.reset();
    supersede();
    m_movies = std::move(movies);
}

/// Called on the background's thread, and answered on this one.
std::function<void(double)> Analyst::progressReport()
{
    return [this, &background = m_background, generation = m_generation, told = 0.0](double share) mutable {
        if (share < 1.0 && share - told < leastProgress)
            return;
        told = share;
        background.tell([this, generation, share] {
            if (generation == m_generation)
                Q_EMIT progressed(share);
        });
    };
}

void Analyst::analyseNext()
{
    if (!m_waiting)
        return;
    m_analysing = true;
    m_background.run(
        [snapshot = std::exchange(m_waiting, nullptr), movies = m_movies, projector = m_projector,
         before = m_gliding && m_analysis ? m_analysis->frame : nullptr, stop = m_stop.get_token(),
         progress = progressReport()]() mutable -> ModelAnalysisPtr {
            try {
                return make_analysis(std::move(snapshot), *movies, *projector,
                                     {before.get(), stop, std::move(progress)});
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
