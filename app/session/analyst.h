// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "app/session/model_analysis.h"
#include "core/data/movie.h"

#include <QObject>

#include <utility>

namespace kinoscope {

/// Works out, in the background, what the views need of the newest state of the model; states that come while it works
/// are skipped but for the last. Lives on the GUI thread; owned by the session, which also owns `background`.
class Analyst : public QObject {
    Q_OBJECT

public:
    explicit Analyst(Background& background, QObject* parent = nullptr) : QObject(parent), m_background(background) {}

    /// Null until a state has been analysed.
    const ModelAnalysisPtr& analysis() const { return m_analysis; }

    /// Other films, whose rows are those of the snapshots to come: nothing is known.
    void setMovies(MovieTablePtr movies);
    /// The map of a model that stays: along its principal components.
    void analyse(FactorSnapshotPtr snapshot) { enqueue(std::move(snapshot), false); }
    /// The map of an epoch on the way: turned so that it glides from the one before.
    void follow(FactorSnapshotPtr snapshot) { enqueue(std::move(snapshot), true); }
    /// Another run begins: what waits or is under way is dropped, what is known stays until there is news.
    void supersede();

Q_SIGNALS:
    void analysed();

private:
    void enqueue(FactorSnapshotPtr snapshot, bool gliding);
    void analyseNext();

    Background& m_background;
    MovieTablePtr m_movies;
    ModelAnalysisPtr m_analysis;
    FactorSnapshotPtr m_waiting;  // the newest, while an older one is being analysed
    bool m_gliding = false;       // whether m_waiting is on the way
    bool m_analysing = false;
    int m_generation = 0;
};

}  // namespace kinoscope
