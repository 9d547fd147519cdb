// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/film_catalogue.h"
#include "ui/forme/rated_film.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope::ui {

/// "Name three films you love": a field for them, some to choose from, and a first guess at what else somebody would
/// love. Its height is the same from the beginning. Holds which films are named; all else is handed in.
class FirstFilms : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownSuggestions = 6;
    static constexpr int guesses = 4;

    explicit FirstFilms(QWidget* parent = nullptr);
    ~FirstFilms() override;

    /// Of the run that makes the guesses, and how many people it learned from; null: there is none.
    void setCatalogue(const FilmCataloguePtr& films, int people);
    /// MovieIndex; well known and unlike each other. Those beyond the ones shown take the place of one that is named.
    void setSuggestions(const std::vector<int>& films);
    void setGuesses(const std::vector<RecommendedFilm>& films);
    const std::vector<int>& films() const;

Q_SIGNALS:
    /// films() are others.
    void edited();
    /// They are to be taken to the map, and to "For me"; there `guess` is picked, if one was chosen.
    void showWanted(std::optional<int> guess = {});

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
