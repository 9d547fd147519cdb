// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"
#include "ui/forme/rated_film.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

class FilmFinder;

}  // namespace kinoscope

namespace kinoscope::ui {

class RecommendationPart;

/// Whose films they are.
struct ShownPeople {
    QStringList names;
    QList<int> films;  ///< how many each has rated
    int current = 0;
    bool together = false;
    bool kept = false;  ///< the current one, for the next time
};

/// One's own stars, what is recommended by them, and why. Holds nothing but what is asked right now: all else is handed
/// in, and what the person does is told.
class ForMePanel : public QWidget {
    Q_OBJECT

public:
    explicit ForMePanel(QWidget* parent = nullptr);
    ~ForMePanel() override;

    void setTitles(std::shared_ptr<const FilmFinder> titles, DuplicatesPtr duplicates);
    /// Whether films are rated, or only chosen, as in data without ratings.
    void setHasStars(bool has);
    void setPeople(const ShownPeople& people);
    void setRated(const std::vector<RatedFilm>& films);
    /// Well-known films to begin with, while nothing is rated.
    void setSuggestions(const std::vector<RatedFilm>& films);
    /// Asks for a film's stars; none: for none.
    void ask(const std::optional<RatedFilm>& film, bool suggested);
    /// Whether there is a film that "Suggest one to rate" can offer.
    void setCanSuggest(bool can);
    /// In place of recommendations while there is no model; empty: there is one.
    void setHint(const QString& hint, QAction* remedy);
    /// What was read, what was not saved: a few words above the stars; empty for none.
    /// `details` are in its tool tip. `canChoose`: titles of it may be several films, which can be chosen now or later.
    void setNote(const QString& note, const QString& details = {}, bool canChoose = false);
    /// Seen as soon as there are a model and stars.
    RecommendationPart* recommendations() const;

Q_SIGNALS:
    void personSelected(int person);
    void togetherWanted();
    void personAdded(const QString& name);
    void personRenamed(const QString& name);
    void importWanted();
    void choiceWanted();
    void keptToggled(bool kept);
    void forgetWanted();
    void filmChosen(int movie);
    void suggestionWanted();
    void rated(int movie, double stars);
    void unknown(int movie);
    void askingEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
