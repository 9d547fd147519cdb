// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "app/session/model_analysis.h"
#include "core/analysis/projector.h"
#include "core/data/movie.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace kinoscope {

/// Works out, in the background, what the views need of the newest state of the model; states that come while it works
/// are skipped but for the last. Lives on the GUI thread; owned by the session, which also owns `background`. That is
/// busy for as long as a projector takes: nothing that a click waits for should run there.
class Analyst : public QObject {
    Q_OBJECT

public:
    explicit Analyst(Background& background, QObject* parent = nullptr);
    /// Asks the projector to stop.
    ~Analyst() override;

    /// Null until a state has been analysed.
    const ModelAnalysisPtr& analysis() const { return m_analysis; }

    /// How films are laid out from now on; at first it is the first of `projectors`. The newest state is laid out anew.
    void setProjector(Projector projector);
    /// Other films, whose rows are those of the snapshots to come: nothing is known.
    void setMovies(MovieTablePtr movies);
    /// The map of a model that stays. A map that is being made of an older state is given up.
    void analyse(FactorSnapshotPtr snapshot);
    /// The map of an epoch on the way: turned so that it glides from the one before. A map of an older epoch that is
    /// being made is finished first: if the projector takes longer than an epoch, none would ever be seen otherwise.
    void follow(FactorSnapshotPtr snapshot);
    /// Another run begins: what waits or is under way is given up, what is known stays until there is news.
    void supersede();

Q_SIGNALS:
    /// The share of the map that has been made, 0 … 1; 1 just before analysed(). Not told of a map that is given up.
    void progressed(double share);
    void analysed();

private:
    void enqueue(FactorSnapshotPtr snapshot, bool gliding);
    void analyseNext();
    std::function<void(double)> progressReport();

    Background& m_background;
    std::shared_ptr<const Projector> m_projector;
    MovieTablePtr m_movies;
    ModelAnalysisPtr m_analysis;
    FactorSnapshotPtr m_newest;   // analysed, under way or waiting
    FactorSnapshotPtr m_waiting;  // m_newest, while an older one is being analysed
    bool m_gliding = false;       // whether m_waiting is on the way
    bool m_analysing = false;
    int m_generation = 0;  // counts what was given up: what comes of it is dropped
    std::stop_source m_stop;
};

}  // namespace kinoscope
