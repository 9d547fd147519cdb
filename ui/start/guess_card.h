// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace kinoscope::ui {

class ElidedLabel;

/// A film that somebody may love, too: what it is, how many stars they would give it and why. Without a film grey lines
/// stand where its words will be, so that nothing moves when they come.
class GuessCard : public QFrame {
    Q_OBJECT

public:
    explicit GuessCard(QWidget* parent = nullptr);

    void setFilm(const std::optional<RecommendedFilm>& film);

Q_SIGNALS:
    /// By click, Enter or Space.
    void wanted(int movie);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_movie;
    std::optional<GenreGroup> m_group;  ///< none: no film
    ElidedLabel* m_title;
    ElidedLabel* m_about;
    QLabel* m_stars;
    ElidedLabel* m_reason;
};

}  // namespace kinoscope::ui
