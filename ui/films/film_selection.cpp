// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_selection.h"

#include <utility>

namespace kinoscope::ui {

std::optional<int> FilmSelection::current() const
{
    if (m_position < 0)
        return std::nullopt;
    return m_visited.at(m_position);
}

std::optional<int> FilmSelection::previous() const
{
    return canGoBack() ? std::optional(m_visited.at(m_position - 1)) : std::nullopt;
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
    m_visited.append(movie);
    ++m_position;
    Q_EMIT changed();
}

void FilmSelection::back()
{
    if (!canGoBack())
        return;
    --m_position;
    Q_EMIT changed();
}

void FilmSelection::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    Q_EMIT changed();
}

void FilmSelection::unpick()
{
    if (m_position < 0)
        return;
    m_position = -1;
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
    m_onlyFilms = false;
    const bool hadFilms = !std::exchange(m_films, {}).empty();
    Q_EMIT changed();
    if (hadFilms)
        Q_EMIT filmsChanged();
}

}  // namespace kinoscope::ui
