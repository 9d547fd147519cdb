// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <optional>
#include <vector>

namespace kinoscope::ui {

/// The picked film with the way one came, and the films that were selected as a group: the one selection that drives
/// map, lists and search. A film is its row (MovieIndex) in the data set that is open, and holds for no other.
class FilmSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<int> current() const;
    bool canGoBack() const { return m_isPicked ? m_position > 0 : m_position >= 0; }
    bool canGoForward() const { return m_position + 1 < m_visited.size(); }
    /// The films that back() and forward() would lead to.
    std::optional<int> previous() const;
    std::optional<int> next() const;

    /// Films selected as a group; the picked one need not be among them.
    const std::vector<int>& films() const { return m_films; }
    /// Whether they are all that is to be seen.
    bool onlyFilms() const { return m_onlyFilms; }

public Q_SLOTS:
    /// Picks a film; what lay ahead of it in the history is forgotten. Picking the current one changes nothing.
    void pick(int movie);
    void back();
    void forward();
    /// No film; the way back leads to the one that was picked.
    void unpick();
    /// Another group. None: then all films are to be seen again.
    void selectFilms(const std::vector<int>& movies);
    /// Nothing happens without a group.
    void setOnlyFilms(bool only);
    /// No film, no history, no group: another data set.
    void clear();

Q_SIGNALS:
    /// The picked film or the way back or forward has changed.
    void changed();
    /// The group, or whether it is all that is to be seen, has changed.
    void filmsChanged();

private:
    QList<int> m_visited;
    qsizetype m_position = -1;  ///< of the film that is picked, or was
    bool m_isPicked = false;
    std::vector<int> m_films;
    bool m_onlyFilms = false;
};

}  // namespace kinoscope::ui
