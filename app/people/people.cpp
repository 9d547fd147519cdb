// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace kinoscope {

namespace {

KnownFilm filmOf(const MovieTable& movies, int movie)
{
    const Movie& film = movies[static_cast<std::size_t>(movie)];
    return {QString::fromStdString(film.title), film.year, movie};
}

/// By title and year: where those are wanted, and in the end where they are.
using Places = std::unordered_map<std::string, std::map<int, int>>;

template <typename Film>
void forEachFilm(std::vector<Person>& people, const Film& film)
{
    for (Person& person : people) {
        for (StarredFilm& starred : person.starred)
            film(starred.film);
        for (LeftOutFilm& leftOut : person.leftOut)
            film(leftOut.film);
    }
}

template <typename Films>
void removeFilm(Films& films, const KnownFilm& film)
{
    std::erase_if(films, [&film](const auto& entry) { return entry.film.isSame(film); });
}

}  // namespace

void People::take(std::vector<Person> kept)
{
    kept.resize(std::min<std::size_t>(kept.size(), most - m_people.size()));
    if (kept.empty())
        return;
    const bool nobody = m_people.size() == 1 && person().name.isEmpty() && person().starred.empty();
    if (nobody)
        m_people.clear();
    m_people.insert(m_people.end(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
    placeFilms();
    Q_EMIT changed();
}

void People::setMovies(MovieTablePtr movies)
{
    if (movies == m_movies)
        return;
    m_movies = std::move(movies);
    placeFilms();
    Q_EMIT changed();
}

// People know few films beside those of a table: theirs are looked for, not all of it laid out.
void People::placeFilms()
{
    Places places;
    forEachFilm(m_people, [&](const KnownFilm& film) { places[film.title.toStdString()][film.year] = -1; });
    for (int movie = 0; m_movies && !places.empty() && movie < static_cast<int>(m_movies->size()); ++movie) {
        const Movie& film = (*m_movies)[static_cast<std::size_t>(movie)];
        const auto title = places.find(film.title);
        if (title == places.end())
            continue;
        const auto place = title->second.find(film.year);
        // Of films under several ids the one that most people rated.
        if (place != title->second.end() &&
            (place->second < 0 || (*m_movies)[static_cast<std::size_t>(place->second)].ratings < film.ratings))
            place->second = movie;
    }
    forEachFilm(m_people, [&](KnownFilm& film) { film.movie = places[film.title.toStdString()][film.year]; });
}

void People::add(const QString& name)
{
    if (m_people.size() >= most)
        return;
    m_people.push_back({name.trimmed().isEmpty() ? tr("Person %1").arg(m_people.size() + 1) : name.trimmed(), {}, {}});
    m_current = static_cast<int>(m_people.size()) - 1;
    Q_EMIT changed();
}

void People::rename(const QString& name)
{
    now().name = name.trimmed();
    tell();
}

void People::select(int person)
{
    if (person == m_current || person < 0 || person >= static_cast<int>(m_people.size()))
        return;
    m_current = person;
    Q_EMIT changed();
}

void People::setTogether(bool together)
{
    if (std::exchange(m_together, together) != together)
        Q_EMIT changed();
}

bool People::rate(int movie, double stars)
{
    const bool hasRoom = put(filmOf(*m_movies, movie), stars);
    tell();
    return hasRoom;
}

void People::rateAll(const std::vector<std::pair<int, double>>& stars)
{
    // The newest stand first: as the list has them, from its end.
    for (auto one = stars.rbegin(); one != stars.rend(); ++one)
        put(filmOf(*m_movies, one->first), one->second);
    tell();
}

void People::rateAll(const std::vector<StarredFilm>& films)
{
    for (auto one = films.rbegin(); one != films.rend(); ++one)
        put(one->film, one->stars);
    placeFilms();
    tell();
}

bool People::put(const KnownFilm& film, double stars)
{
    auto& starred = now().starred;
    const auto found =
        std::find_if(starred.begin(), starred.end(), [&](const StarredFilm& one) { return one.film.isSame(film); });
    if (found == starred.end() && stars > 0.0 && starred.size() >= mostFilms)
        return false;
    if (stars <= 0.0)
        removeFilm(starred, film);
    else if (found != starred.end())
        found->stars = stars;
    else
        starred.insert(starred.begin(), {film, stars});
    removeFilm(now().leftOut, film);
    return true;
}

double People::starsOf(int movie) const
{
    for (const StarredFilm& one : person().starred)
        if (one.film.movie == movie)
            return one.stars;
    return 0.0;
}

void People::leaveOut(int movie, LeftOut why)
{
    const KnownFilm film = filmOf(*m_movies, movie);
    removeFilm(now().leftOut, film);
    if (now().leftOut.size() < mostFilms)
        now().leftOut.push_back({film, why});
    tell();
}

void People::listAll()
{
    now().leftOut.clear();
    tell();
}

void People::setKept(bool kept)
{
    if (std::exchange(now().kept, kept) == kept)
        return;
    Q_EMIT changed();
    Q_EMIT keptChanged();
}

void People::forget()
{
    const bool wasKept = person().kept;
    if (m_people.size() > 1)
        m_people.erase(m_people.begin() + m_current);
    else
        m_people.front() = Person();
    m_current = std::min(m_current, static_cast<int>(m_people.size()) - 1);
    m_together = m_together && m_people.size() > 1;
    Q_EMIT changed();
    if (wasKept)
        Q_EMIT keptChanged();
}

void People::tell()
{
    Q_EMIT changed();
    if (person().kept)
        Q_EMIT keptChanged();
}

}  // namespace kinoscope
