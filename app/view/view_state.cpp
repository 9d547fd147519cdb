// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/view_state.h"

#include "app/session/session.h"
#include "app/view/window_settings.h"

#include <QScopedValueRollback>

#include <tuple>

namespace kinoscope {

ViewState::ViewState(Session& session, WindowSettings& settings, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings), m_map(settings.map().mended()),
      m_neighbours(settings.neighbours()), m_logScale(settings.logScale()),
      m_learningRateShown(settings.learningRateShown())
{
    connect(&session, &Session::closing, &m_selection, &ui::FilmSelection::clear);
}

void ViewState::setMap(const ui::MapOptions& wanted)
{
    const ui::MapOptions options = wanted.mended();
    if (options == m_map)
        return;
    m_map = options;
    if (!m_applying)
        m_settings.setMap(options);
    Q_EMIT mapChanged();
}

void ViewState::setArea(const std::optional<QRectF>& area)
{
    if (area == m_area)
        return;
    m_area = area;
    Q_EMIT areaChanged();
}

void ViewState::setNeighbours(const ui::NeighbourChoice& choice)
{
    if (choice == m_neighbours)
        return;
    m_neighbours = choice;
    if (!m_applying)
        m_settings.setNeighbours(choice);
    Q_EMIT neighboursChanged();
}

void ViewState::setLogScale(bool on)
{
    if (on == m_logScale)
        return;
    m_logScale = on;
    if (!m_applying)
        m_settings.setLogScale(on);
    Q_EMIT lossesChanged();
}

void ViewState::setLearningRateShown(bool on)
{
    if (on == m_learningRateShown)
        return;
    m_learningRateShown = on;
    m_settings.setLearningRateShown(on);
    Q_EMIT lossesChanged();
}

void ViewState::setCurves(const QList<int>& runs)
{
    if (runs == m_curves)
        return;
    m_curves = runs;
    Q_EMIT curvesChanged();
}

DocumentView ViewState::document() const
{
    DocumentView view;
    std::tie(view.map_x, view.map_y) = m_map.axes;
    view.top_count = m_map.topCount;
    view.log_loss = m_logScale;
    view.similarity = name_of(m_neighbours.similarity);
    view.min_ratings = m_neighbours.minRatings;
    if (const auto current = m_selection.current())
        view.film = m_session.movies()->at(static_cast<std::size_t>(*current)).id;
    return view;
}

void ViewState::apply(const DocumentView& view)
{
    const QScopedValueRollback applying(m_applying, true);
    ui::MapOptions map = m_map;
    map.axes = {view.map_x, view.map_y};
    map.topCount = view.top_count;
    setMap(map);
    setLogScale(view.log_loss);
    ui::NeighbourChoice neighbours = m_neighbours;
    neighbours.minRatings = view.min_ratings;
    for (const Similarity similarity : all_similarities)
        if (name_of(similarity) == view.similarity)
            neighbours.similarity = similarity;
    setNeighbours(neighbours);
    if (const auto row = view.film ? row_of_movie(*m_session.movies(), *view.film) : std::nullopt)
        m_selection.pick(*row);
}

}  // namespace kinoscope
