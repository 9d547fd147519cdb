// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QWidget>

class QToolButton;

namespace kinoscope::ui {

class StarRating;

/// A film with its stars, to be given, changed or taken back.
class RatedRow : public QWidget {
    Q_OBJECT

public:
    /// `hasStars`: else the film was only chosen.
    RatedRow(const RatedFilm& film, bool hasStars, QWidget* parent = nullptr);

    const RatedFilm& film() const { return m_film; }
    StarRating* stars() const { return m_stars; }
    /// What the keyboard goes through.
    QList<QWidget*> tabOrder() const;

Q_SIGNALS:
    /// 0: taken back.
    void rated(int movie, double stars);

private:
    RatedFilm m_film;
    StarRating* m_stars;
    QToolButton* m_remove;
};

}  // namespace kinoscope::ui
