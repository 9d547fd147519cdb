// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "app/session/model_analysis.h"
#include "core/analysis/neighbours.h"
#include "ui/panels/neighbour_row.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kinoscope {

/// Finds the closest films of the picked one in the background, anew whenever film, model or choice change. One search
/// at a time: while a slider is drawn, those in between are skipped.
/// Lives on the GUI thread; owned by the session, which also owns `background`.
class NeighbourFinder : public QObject {
    Q_OBJECT

public:
    explicit NeighbourFinder(Background& background, QObject* parent = nullptr)
        : QObject(parent), m_background(background)
    {
    }

    /// Other films; null if there are none. Forgets the model and the picked film.
    void setMovies(MovieTablePtr movies);
    void setAnalysis(ModelAnalysisPtr analysis);
    void setPicked(std::optional<int> movie);
    void setChoice(const ui::NeighbourChoice& choice);

Q_SIGNALS:
    /// Always of the film and by the choice that are set: what was found for others is dropped, and looked for anew. No
    /// rows while no film is picked or nothing has been learned.
    void found(const ui::NeighbourRows& neighbours);

private:
    struct Found;

    void find();
    void take(const Found& found);

    Background& m_background;
    MovieTablePtr m_movies;
    ModelAnalysisPtr m_analysis;
    ui::NeighbourQuery m_query;

    std::shared_ptr<const NeighbourIndex> m_index;  // of the films of m_indexed
    ModelAnalysisPtr m_indexed;
    bool m_searching = false;
    bool m_searchAgain = false;
};

}  // namespace kinoscope
