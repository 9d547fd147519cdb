// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "core/data/movie.h"

#include <QObject>

#include <utility>
#include <vector>

namespace kinoscope {

/// The people who say what they like, of whom one is asked at a time. What they say is held by title and year, so that
/// it stays with them when another data set is open. Only who asked for it is in a file (KeptPeople); nothing of it
/// goes anywhere else: neither model files nor reports nor exports have it. Lives on the GUI thread; owned by the
/// window.
class People : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 40;                  ///< a class
    static constexpr std::size_t mostFilms = 5'000;  ///< that one person rates

    using QObject::QObject;

    const std::vector<Person>& all() const { return m_people; }
    int current() const { return m_current; }
    const Person& person() const { return m_people[static_cast<std::size_t>(m_current)]; }
    /// Whether a film is recommended to all of them together rather than to the current one.
    bool together() const { return m_together; }

    /// Those of a former session; whoever is there stays first.
    void take(std::vector<Person> kept);
    /// Finds everybody's films among these; null: there are none.
    void setMovies(MovieTablePtr movies);
    /// Adds somebody, and asks them. An empty name is "Person 2". Nothing where there are `most`.
    void add(const QString& name);
    void rename(const QString& name);
    void select(int person);
    void setTogether(bool together);
    /// By the current person, from 0.5 to 5; 0 takes the stars back. Returns whether there is room.
    bool rate(int movie, double stars);
    /// The same of many films at once: one change. Those beyond `mostFilms` are left out.
    void rateAll(const std::vector<std::pair<int, double>>& stars);
    /// The same by title and year, of films that need not be open now.
    void rateAll(const std::vector<StarredFilm>& films);
    double starsOf(int movie) const;
    /// "Seen it", "Not this one", "Don't know it": not to be listed, or asked for, any more.
    void leaveOut(int movie, LeftOut why);
    /// Lists again all that was left out.
    void listAll();
    void setKept(bool kept);
    /// The current person and all they said; somebody without a name and ratings stays where nobody else is left.
    void forget();

Q_SIGNALS:
    /// Who there is, or who is asked, or what they said.
    void changed();
    /// What a file should hold is another.
    void keptChanged();

private:
    Person& now() { return m_people[static_cast<std::size_t>(m_current)]; }
    void placeFilms();
    bool put(const KnownFilm& film, double stars);
    void tell();

    MovieTablePtr m_movies;
    std::vector<Person> m_people{Person()};
    int m_current = 0;
    bool m_together = false;
};

}  // namespace kinoscope
