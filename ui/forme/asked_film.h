// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

class StarRating;

/// One film that somebody is asked about: its stars, and "Don't know it". Hidden while there is none.
class AskedFilm : public QFrame {
    Q_OBJECT

public:
    explicit AskedFilm(QWidget* parent = nullptr);

    std::optional<int> movie() const { return m_movie; }
    /// None hides it. `suggested`: asked for by the program, so that not to know it is an answer.
    void ask(const std::optional<RatedFilm>& film, bool suggested);
    void focusStars();

Q_SIGNALS:
    void rated(int movie, double stars);
    void unknown(int movie);
    /// The person does not want to be asked, after all.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<int> m_movie;
    QLabel* m_title;
    StarRating* m_stars;
    QPushButton* m_unknown;
};

}  // namespace kinoscope::ui
