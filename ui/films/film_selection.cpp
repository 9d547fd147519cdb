// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_selection.h"

#include <utility>

namespace kinoscope::ui {

std::optional<int> FilmSelection::current() const
{
    return m_isPicked ? std::optional(m_visited.at(m_position)) : std::nullopt;
}

std::optional<int> FilmSelection::previous() const
{
    return canGoBack() ? std::optional(m_visited.at(m_isPicked ? m_position - 1 : m_position)) : std::nullopt;
}

std::optional<int> FilmSelection::next() const
{
    return canGoForward() ? std::optional(m_visited.at(m_position + 1)) : std::nullopt;
}

void FilmSelection::pick(int movie)
{
    if (current() == movie)
        return;
    m_visited.resize(m_position + 1);
    if (m_visited.isEmpty() || m_visited.last() != movie)
        m_visited.append(movie);
    m_position = m_visited.size() - 1;
    m_isPicked = true;
    Q_EMIT changed();
}

void FilmSelection::back()
{
    if (!canGoBack())
        return;
    if (m_isPicked)
        --m_position;
    m_isPicked = true;
    Q_EMIT changed();
}

void FilmSelection::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    m_isPicked = true;
    Q_EMIT changed();
}

void FilmSelection::unpick()
{
    if (std::exchange(m_isPicked, false))
        Q_EMIT changed();
}

void FilmSelection::selectFilms(const std::vector<int>& movies)
{
    if (movies == m_films)
        return;
    m_films = movies;
    m_onlyFilms = m_onlyFilms && !m_films.empty();
    Q_EMIT filmsChanged();
}

void FilmSelection::setOnlyFilms(bool only)
{
    if (only == m_onlyFilms || m_films.empty())
        return;
    m_onlyFilms = only;
    Q_EMIT filmsChanged();
}

void FilmSelection::clear()
{
    m_visited.clear();
    m_position = -1;
    m_isPicked = false;
    m_onlyFilms = false;
    const bool hadFilms = !std::exchange(m_films, {}).empty();
    Q_EMIT changed();
    if (hadFilms)
        Q_EMIT filmsChanged();
}

}  // namespace kinoscope::ui
