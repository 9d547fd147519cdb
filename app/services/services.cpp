// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/services.h"

#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/films/film_selection.h"

#include <QSignalBlocker>

namespace kinoscope {

namespace {

/// For a moment after another run has been chosen, what is seen is still of the one before.
bool isOfModel(const FactorSnapshot& kept, const ModelDocument& document)
{
    const FactorMatrix& factors = document.model.movie_factors;
    return kept.movie_factors.rows() == factors.rows() && kept.movie_factors.cols() == factors.cols() &&
           kept.movie_factors == factors;
}

}  // namespace

Services::Services(Session& session, ViewState& view, QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_neighbours(session.pools().click),
      m_blender(session.pools().click), m_records(session.pools().work), m_evaluator(session.pools().work),
      m_newcomers(session.pools().work), m_recommendations(session.pools().click), m_seeds(session.pools()),
      m_start(session.pools().work), m_neighbourMaps(session.pools().work), m_mapQuality(session.pools().work),
      m_regions(session.pools().work)
{
    connect(&session, &Session::changed, this, &Services::followRun);
    connect(&session, &Session::analysed, this, &Services::followFrame);
    connect(&session, &Session::documentChanged, this, &Services::evaluate);
    connect(&view, &ViewState::neighboursChanged, this, &Services::setChoice);
    connect(&m_neighbourMaps, &NeighbourMaps::made, this, &Services::keepMap);
    ui::FilmSelection* const selection = view.selection();
    connect(selection, &ui::FilmSelection::changed, this,
            [this, selection] { m_neighbours.setPicked(selection->current()); });
    connect(&m_neighbours, &NeighbourFinder::found, this, [this](const ui::NeighbourRows& neighbours) {
        m_seeds.count(m_session.frames()->isBack() ? std::nullopt : neighbours.query.film);
    });
    setChoice();
}

void Services::followRun()
{
    const auto& document = m_session.document();
    {
        // Block their signals until all are updated: a listener reads all of them, and would see some with the state of
        // before.
        const QSignalBlocker seeds(m_seeds);
        const QSignalBlocker records(m_records);
        if (document && m_session.dataset())
            m_seeds.setRun(m_session.dataset(), m_session.split(), document);
        else
            m_seeds.clear();
        m_records.setDataset(m_session.dataset());
        m_records.setModel(document);
    }
    m_seeds.tell();
    m_records.tell();
    if (const MovieTablePtr movies = m_session.movies(); movies != m_movies) {
        m_movies = movies;
        m_neighbours.setMovies(movies);
        m_blender.setMovies(movies);
    }
    const DuplicatesPtr duplicates = m_session.duplicates();
    m_neighbours.setDuplicates(duplicates);
    m_blender.setDuplicates(duplicates);
    m_seeds.setDuplicates(duplicates);
    m_newcomers.setRun(document ? m_session.dataset() : nullptr, document);
    if (!document || !m_session.dataset())
        m_evaluator.clear();
    const bool before = !document && !m_session.isTraining() && m_session.runs().runs().empty();
    m_start.setDataset(before ? m_session.dataset() : nullptr);
    followKeptMap();
}

void Services::followFrame()
{
    const ModelAnalysisPtr& analysis = m_session.analysis();
    m_neighbours.setAnalysis(analysis);
    m_blender.setAnalysis(analysis);
    followKeptMap();
    // The spread is measured on the map of the newest epoch: an earlier one that is looked at changes nothing.
    if (!m_session.frames()->isBack())
        m_seeds.setFrame(analysis->frame);
}

// While something learns, only the map of principal components moves.
void Services::followKeptMap()
{
    const FrameSource* const frames = m_session.frames();
    const ModelAnalysisPtr& analysis = m_session.analysis();
    if (!m_session.document() || !frames->keptEpoch()) {
        m_neighbourMaps.setModel(nullptr, nullptr, nullptr, {}, {});
        return;
    }
    if (analysis && analysis->frame->epoch == *frames->keptEpoch())
        m_neighbourMaps.setModel(
            analysis->snapshot, analysis->frame, m_session.movies(), frames->epochs(),
            [frames](int epoch) { return frames->tables(epoch); }, knownMap(analysis->snapshot));
}

NeighbourMapPtr Services::knownMap(const FactorSnapshotPtr& kept) const
{
    const NeighbourMapPtr known = m_neighbourMaps.isOf(kept) ? nullptr : m_session.neighbourMap();
    return known && isOfModel(*kept, *m_session.document()) ? known : nullptr;
}

void Services::keepMap(const FactorSnapshotPtr& kept, const NeighbourMapPtr& map)
{
    if (m_session.document() && isOfModel(*kept, *m_session.document()))
        m_session.keepNeighbourMap(map);
}

void Services::evaluate()
{
    if (m_session.document() && m_session.dataset())
        m_evaluator.setRun(m_session.dataset(), m_session.split(), m_session.document());
}

void Services::setChoice()
{
    const ui::NeighbourChoice& choice = m_view.neighbours();
    m_neighbours.setChoice(choice);
    m_blender.setChoice(choice);
    m_seeds.setChoice(choice);
}

}  // namespace kinoscope
