// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/background.h"
#include "app/window/model_analysis.h"

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

    /// An epoch of a run that goes on: the map is turned to glide on from the one before.
    void follow(FactorSnapshotPtr snapshot) { analyse(std::move(snapshot), true); }
    /// A model that stays: the axes of the map are its principal components.
    void settle(FactorSnapshotPtr snapshot) { analyse(std::move(snapshot), false); }
    /// Another run begins: what waits or is under way is dropped, what is known stays until there is news.
    void supersede();
    /// Other films: nothing is known.
    void setMovies(MovieTablePtr movies);

Q_SIGNALS:
    void analysed();

private:
    void analyse(FactorSnapshotPtr snapshot, bool follows);
    void analyseNext();

    Background& m_background;
    ModelAnalysisPtr m_analysis;
    MovieTablePtr m_movies;
    FactorSnapshotPtr m_waiting;  // the newest, while an older one is being analysed
    bool m_waitingFollows = false;
    bool m_analysing = false;
    int m_generation = 0;
};

}  // namespace kinoscope
