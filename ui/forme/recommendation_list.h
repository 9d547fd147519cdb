// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace kinoscope::ui {

class RecommendationRow;

/// Films that are recommended, best first, of which one at most is open.
class RecommendationList : public QWidget {
    Q_OBJECT

public:
    explicit RecommendationList(QWidget* parent = nullptr);

    /// The film that was open stays so if it is still there, and so does the keyboard's focus.
    void setFilms(const std::vector<RecommendedFilm>& films);
    /// Tab leads from `before` to the first film.
    void setBefore(QWidget* before) { m_before = before; }
    /// Films are neither "seen" nor "unwanted"; for lists that are filled from now on.
    void setFixed() { m_fixed = true; }
    std::optional<int> opened() const { return m_opened; }
    /// The open one, if any is.
    const RecommendedFilm* openFilm() const;
    void open(std::optional<int> movie);

Q_SIGNALS:
    /// By the person, or because the open one has gone.
    void openedChanged();
    void filmPicked(int movie);
    void seen(int movie);
    void unwanted(int movie);
    void withoutWanted(int movie);

private:
    void setRowCount(std::size_t count);
    RecommendationRow* addRow(int number);
    void step(const RecommendationRow* from, int by);
    /// Scrolls to the row that is open.
    void showOpen();

    QVBoxLayout* m_column;
    std::vector<RecommendationRow*> m_rows;  ///< used again for other films: to make one takes long
    std::vector<RecommendedFilm> m_films;
    std::optional<int> m_opened;
    QWidget* m_before = nullptr;
    bool m_fixed = false;
};

}  // namespace kinoscope::ui
