// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/blend.h"
#include "ui/films/film_catalogue.h"
#include "ui/neighbours/neighbour_row.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace kinoscope::ui {

/// Films and genres that are added or taken away, and the films that lie where they meet.
///
/// Holds the terms and says when the person changes them; what lies there is handed in.
class BlendPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype mostTerms = 8;

    explicit BlendPanel(QWidget* parent = nullptr);
    ~BlendPanel() override;

    /// Other films: the blend is empty again. Null if there are none.
    void setFilms(FilmCataloguePtr films);
    /// Which films are listed and offered once; null: none.
    void setDuplicates(const DuplicatesPtr& duplicates);
    const std::vector<BlendTerm>& terms() const;
    /// The films among them.
    std::vector<int> films() const;
    /// Adds a film, or turns its sign where it is in with the other one. Nothing happens without films, or where there
    /// are mostTerms already.
    void addFilm(int movie, bool minus);
    void clear();
    /// Others, of which what these films do not have is left out: no more than mostTerms.
    void setTerms(const std::vector<BlendTerm>& terms);
    /// "Star Wars + Fargo − Horror"; empty without terms.
    QString formula() const;
    /// One film and nothing else.
    bool isFilmAlone() const;

    /// `hasModel` is false before anything has been learned.
    void setResults(const NeighbourRows& found, bool hasModel);

    /// A few words in its head, such as which epoch all this is of; empty for none.
    void setNote(const QString& note, const QString& explanation);

Q_SIGNALS:
    void termsEdited();
    void filmPicked(int movie);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
