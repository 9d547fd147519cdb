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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<GenreGroup> m_group;  ///< none: no film
    ElidedLabel* m_title;
    ElidedLabel* m_about;
    QLabel* m_stars;
    ElidedLabel* m_reason;
};

}  // namespace kinoscope::ui
