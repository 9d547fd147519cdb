// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kinoscope::ui {

class RatedRow;

/// The films that somebody gave stars, the newest first. Beyond four they fold into a line that shows them all.
class RatedList : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t unfolded = 4;
    static constexpr std::size_t most = 60;  ///< that are rows; of more, a line says how many there are

    explicit RatedList(QWidget* parent = nullptr);

    /// Whether films have stars, or were only chosen; before the films.
    void setHasStars(bool has);
    /// A rebuilt row has the keyboard again if it had it.
    void setFilms(const std::vector<RatedFilm>& films);

Q_SIGNALS:
    void rated(int movie, double stars);

private:
    void build();
    void setRowCount(std::size_t count);
    /// Says what has no row; of those that are `here`, in the data set, the first have one.
    void showRest(const std::vector<RatedFilm>& here, std::size_t shown);

    std::vector<RatedFilm> m_films;
    std::vector<RatedRow*> m_rows;  ///< used again for other films: to make one takes long
    QVBoxLayout* m_column;
    QPushButton* m_more;
    QLabel* m_unlisted;  ///< how many films have no row, and why
    bool m_isUnfolded = false;
    bool m_hasStars = true;
};

}  // namespace kinoscope::ui
