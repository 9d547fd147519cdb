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

void ViewState::setBlend(const std::vector<BlendTerm>& terms)
{
    if (terms == m_blend)
        return;
    m_blend = terms;
    Q_EMIT blendChanged();
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

DocumentView ViewState::document() const
{
    const auto idOf = [this](int film) { return m_session.movies()->at(static_cast<std::size_t>(film)).id; };
    DocumentView view;
    view.map_picture = ui::mapPictureKey(m_map.picture).toStdString();
    std::tie(view.map_x, view.map_y) = m_map.axes;
    view.top_count = m_map.topCount;
    view.log_loss = m_logScale;
    view.similarity = name_of(m_neighbours.similarity);
    view.min_ratings = m_neighbours.minRatings;
    if (const auto current = m_selection.current())
        view.film = idOf(*current);
    for (const int film : m_selection.films())
        view.selected.push_back(idOf(film));
    view.only_selected = m_selection.onlyFilms();
    for (const BlendTerm& term : m_blend) {
        ViewBlendTerm& saved = view.blend.emplace_back();
        saved.minus = term.minus;
        if (const int* film = std::get_if<int>(&term.what))
            saved.film = idOf(*film);
        else
            saved.genre = std::get<std::string>(term.what);
    }
    return view;
}

void ViewState::apply(const DocumentView& view)
{
    const QScopedValueRollback applying(m_applying, true);
    ui::MapOptions map = m_map;
    map.picture = ui::mapPictureOfKey(QString::fromStdString(view.map_picture));
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
    applySelection(view);
}

// A film or genre that is not there is left out.
void ViewState::applySelection(const DocumentView& view)
{
    std::vector<int> films;
    for (const std::int64_t id : view.selected)
        if (const auto row = row_of_movie(*m_session.movies(), id))
            films.push_back(*row);
    m_selection.selectFilms(films);
    m_selection.setOnlyFilms(view.only_selected && !films.empty());
    std::vector<BlendTerm> terms;
    for (const ViewBlendTerm& term : view.blend) {
        if (!term.film)
            terms.push_back({term.genre, term.minus});
        else if (const auto row = row_of_movie(*m_session.movies(), *term.film))
            terms.push_back({*row, term.minus});
    }
    setBlend(terms);
}

}  // namespace kinoscope
