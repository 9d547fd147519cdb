// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kinoscope::ui {

class ElidedLabel;
class StarRating;

/// A film with its stars, to be given, changed or taken back.
class RatedRow : public QWidget {
    Q_OBJECT

public:
    explicit RatedRow(QWidget* parent = nullptr);

    /// `hasStars`: else the film was only chosen.
    void setFilm(const RatedFilm& film, bool hasStars);
    const RatedFilm& film() const { return m_film; }
    StarRating* stars() const { return m_stars; }
    /// The button that takes the film off the list.
    QToolButton* removal() const { return m_remove; }

Q_SIGNALS:
    /// 0: taken back.
    void rated(int movie, double stars);

private:
    RatedFilm m_film;
    ElidedLabel* m_title;
    QLabel* m_year;
    StarRating* m_stars;
    QToolButton* m_remove;
};

}  // namespace kinoscope::ui
