// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QWidget>

namespace kinoscope::ui {

/// A predicted rating as a sum: what most people would give, a bar for each own rating around a common zero, and what
/// comes of it. Bars of a quarter of a star take the whole width, or the longest does where that is more.
class WhyBars : public QWidget {
    Q_OBJECT

public:
    explicit WhyBars(const Why& why, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString totalText() const;
    int lineHeight() const;
    int lines() const;

    Why m_why;
};

/// "Alien 5 ★" where the stars are whole, else "Alien 4.5 ★".
QString titleWithStars(const RatedFilm& film);

}  // namespace kinoscope::ui
