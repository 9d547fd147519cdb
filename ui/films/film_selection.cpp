// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_selection.h"

#include <utility>

namespace kinoscope::ui {

std::optional<qint64> FilmSelection::current() const
{
    if (m_position < 0)
        return std::nullopt;
    return m_visited.at(m_position);
}

std::optional<qint64> FilmSelection::previous() const
{
    return canGoBack() ? std::optional(m_visited.at(m_position - 1)) : std::nullopt;
}

std::optional<qint64> FilmSelection::next() const
{
    return canGoForward() ? std::optional(m_visited.at(m_position + 1)) : std::nullopt;
}

void FilmSelection::pick(qint64 movieId)
{
    if (current() == movieId)
        return;
    m_visited.resize(m_position + 1);
    m_visited.append(movieId);
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

void FilmSelection::selectFilms(const QList<qint64>& movieIds)
{
    if (movieIds == m_films)
        return;
    m_films = movieIds;
    m_onlyFilms = m_onlyFilms && !m_films.isEmpty();
    Q_EMIT filmsChanged();
}

void FilmSelection::setOnlyFilms(bool only)
{
    if (only == m_onlyFilms || m_films.isEmpty())
        return;
    m_onlyFilms = only;
    Q_EMIT filmsChanged();
}

void FilmSelection::clear()
{
    m_visited.clear();
    m_position = -1;
    m_onlyFilms = false;
    const bool hadFilms = !std::exchange(m_films, {}).isEmpty();
    Q_EMIT changed();
    if (hadFilms)
        Q_EMIT filmsChanged();
}

}  // namespace kinoscope::ui
