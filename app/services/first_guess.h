// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/people/person.h"
#include "app/services/recommendation_finder.h"
#include "ui/films/film_catalogue.h"

#include <QObject>

#include <memory>
#include <vector>

namespace kinoscope {

/// What a saved run recommends to somebody who names some films they love, before anything is open. Reads the run in
/// the background. Lives on the GUI thread.
class FirstGuess : public QObject {
    Q_OBJECT

public:
    static constexpr int mostGuesses = 4;
    static constexpr int suggestions = 9;  ///< six to choose from, and one for each of the three that are chosen

    explicit FirstGuess(Pool& pool, QObject* parent = nullptr);

    /// A file of a run or a session; empty lets go of what was read.
    void setRun(const QString& path);
    /// Null until it is read, and where it cannot be.
    const std::shared_ptr<const ModelDocument>& document() const { return m_document; }
    const ui::FilmCataloguePtr& films() const { return m_films; }
    /// MovieIndex of the run's films; each counts as five stars.
    void setLoved(const std::vector<int>& movies);
    /// Somebody who loves these.
    const Person& person() const { return m_person; }

Q_SIGNALS:
    /// document() and films() are others.
    void runChanged();
    /// Of those loved last; without any there are suggestions.
    void guessed(const RecommendationAnswer& answer);

private:
    struct Run {
        std::shared_ptr<const ModelDocument> document;
        ui::FilmCataloguePtr films;
    };
    static Run read(const QString& path);
    void take(const Run& run);
    void ask();

    Pool& m_pool;
    QString m_path;
    std::shared_ptr<const ModelDocument> m_document;
    ui::FilmCataloguePtr m_films;
    Person m_person;
    RecommendationFinder m_finder;
    LatestJob<QString, Run> m_reading;
};

}  // namespace kinoscope
