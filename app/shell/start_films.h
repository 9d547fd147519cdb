// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "app/services/first_guess.h"

#include <QObject>

#include <optional>
#include <vector>

namespace kinoscope {

namespace ui {
class StartPage;
}

/// Guesses on the start page by the newest trained run, for somebody who names films there. Lives on the GUI thread;
/// owned by who opens.
class StartFilms : public QObject {
    Q_OBJECT

public:
    StartFilms(ui::StartPage* page, Pool& pool, QObject* parent = nullptr);

Q_SIGNALS:
    /// That run is to be opened, these films to be somebody's own, and one perhaps to be picked.
    void wanted(const QString& path, const std::vector<StarredFilm>& films, std::optional<int> picked);

private:
    void showRun();
    void showGuess(const RecommendationAnswer& answer);

    ui::StartPage* m_page;
    FirstGuess m_guess;
    bool m_hasSuggestions = false;
};

}  // namespace kinoscope
