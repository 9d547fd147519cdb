// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/model_analysis.h"
#include "core/analysis/neighbours/closeness.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/data/duplicates.h"
#include "ui/neighbours/neighbour_row.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kinoscope {

/// Finds the closest films of the picked one in the background, anew whenever film, model or choice change. One search
/// at a time: while a slider is drawn, those in between are skipped.
/// Lives on the GUI thread; owned by Services, while the session owns `pool`.
class NeighbourFinder : public QObject {
    Q_OBJECT

public:
    explicit NeighbourFinder(Pool& pool, QObject* parent = nullptr);

    /// Other films; null if there are none. Forgets the model and the picked film.
    void setMovies(MovieTablePtr movies);
    /// Which films are listed once; none until the films are others.
    void setDuplicates(DuplicatesPtr duplicates);
    void setAnalysis(ModelAnalysisPtr analysis);
    void setPicked(std::optional<int> movie);
    void setChoice(const ui::NeighbourChoice& choice);

Q_SIGNALS:
    /// Always of the film and by the choice that are set: what was found for others is dropped, and looked for anew. No
    /// rows while no film is picked or nothing has been learned.
    void found(const ui::NeighbourRows& neighbours);

private:
    /// The index of the films that were searched last, and how close their pairs are. One job at a time uses it.
    struct LastIndex {
        ModelAnalysisPtr analysis;
        std::unique_ptr<const NeighbourIndex> index;
        std::optional<ClosenessScale> scale;
    };
    struct Question {
        MovieTablePtr movies;
        DuplicatesPtr duplicates;
        ModelAnalysisPtr analysis;
        ui::NeighbourQuery query;
        std::shared_ptr<LastIndex> last;
    };

    static ui::NeighbourRows search(const Question& question);
    void find();

    MovieTablePtr m_movies;
    DuplicatesPtr m_duplicates;
    ModelAnalysisPtr m_analysis;
    ui::NeighbourQuery m_query;
    std::shared_ptr<LastIndex> m_last;
    LatestJob<Question, ui::NeighbourRows> m_job;
};

}  // namespace kinoscope
