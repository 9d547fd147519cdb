// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "core/data/text/film_pages.h"
#include "core/model/snapshot.h"
#include "ui/film/film_figures.h"
#include "ui/neighbours/neighbour_row.h"
#include "ui/neighbours/stability.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope::ui {

/// The picked film's facts and its closest films with similarity bars, and by what they are chosen. Clicking (or Enter
/// on) one walks on.
class FilmPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilmPanel(QWidget* parent = nullptr);
    ~FilmPanel() override;

    void setMovies(MovieTablePtr movies);
    /// Which films are listed once; null: none.
    void setDuplicates(DuplicatesPtr duplicates);
    /// `biasRank` counts from 1, 0 while there is no model. std::nullopt shows the hint.
    void setFilm(std::optional<int> movie, float bias, int biasRank);
    /// Of the film that is shown; another film has none until they are set.
    void setFigures(const FilmFigures& figures);
    /// The same of its pages on the Internet.
    void setPages(const std::vector<FilmPage>& pages);
    /// Of the films of setMovies, for the strips of the picked film and of its closest.
    void setVectors(const FactorSnapshotPtr& vectors);
    /// Whether the closest films have strips; the picked one has, in any case.
    void setStripsShown(bool shown);
    /// Shown as what their query says, whatever the fields say by now. No rows while there is no model.
    void setNeighbours(const NeighbourRows& neighbours);
    /// Of the neighbours that are shown, until others are.
    void setSeedCounts(const SeedCounts& counts);
    void setStability(const Stability& stability);
    /// Whether the person wants to see, on the map, how far films move from seed to seed.
    bool showsSpread() const;
    /// What the fields show. Emits nothing.
    void setNeighbourChoice(const NeighbourChoice& choice);
    NeighbourChoice neighbourChoice() const;
    void setHistory(bool canGoBack, bool canGoForward);
    /// In plain words, without figures of the model.
    void setSimple(bool simple);
    /// A few words beside the history, such as which epoch all this is of; empty for none.
    void setNote(const QString& note, const QString& explanation);

Q_SIGNALS:
    void filmPicked(int movie);
    /// Its page is to be opened: "https://…".
    void pageWanted(const QString& address);
    /// Why that film is close to the one that is shown is to be seen.
    void whyWanted(int movie);
    /// By the person; the list is to follow.
    void neighbourChoiceEdited(const NeighbourChoice& choice);
    /// The shown film is to be blended with others.
    void blendRequested();
    void seedsRequested(int seeds);
    void seedsCancelled();
    void spreadToggled(bool shown);
    /// By the person.
    void stripsToggled(bool shown);
    void backRequested();
    void forwardRequested();

protected:
    bool event(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
