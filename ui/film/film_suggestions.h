// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"
#include "core/data/movie.h"

#include <QWidget>

namespace kinoscope::ui {

/// A few films that most people know, to begin with: those with the most ratings, each a button that picks it.
class FilmSuggestions : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t most = 5;

    explicit FilmSuggestions(QWidget* parent = nullptr);

    /// Null: none. Of duplicates the one that is listed is offered.
    void setMovies(const MovieTablePtr& movies, const DuplicatesPtr& duplicates);
    bool isEmpty() const;

Q_SIGNALS:
    void filmPicked(int movie);

private:
    QWidget* m_chips;
};

}  // namespace kinoscope::ui
