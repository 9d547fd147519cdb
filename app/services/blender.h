// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/model_analysis.h"
#include "core/analysis/neighbours/blend.h"
#include "core/data/duplicates.h"
#include "ui/neighbours/neighbour_row.h"

#include <QObject>

#include <optional>
#include <vector>

namespace kinoscope {

/// Finds, in the background, where the terms of a blend meet and what lies there, anew whenever terms, model or choice
/// change. Lives on the GUI thread; owned by Services, while the session owns `pool`.
class Blender : public QObject {
    Q_OBJECT

public:
    explicit Blender(Pool& pool, QObject* parent = nullptr);

    /// Other films; null if there are none. Forgets model and terms.
    void setMovies(MovieTablePtr movies);
    /// Which films are listed once; none until the films are others.
    void setDuplicates(DuplicatesPtr duplicates);
    void setAnalysis(ModelAnalysisPtr analysis);
    void setTerms(std::vector<BlendTerm> terms);
    /// The closest films are listed, also where `choice` asks for the farthest.
    void setChoice(const ui::NeighbourChoice& choice);

Q_SIGNALS:
    /// `place` has k numbers, none where the terms meet nowhere; `found` are the films that lie there. Always of the
    /// terms and by the choice that are set: what was found by others is dropped, and worked out anew.
    void blended(const Eigen::RowVectorXf& place, const ui::NeighbourRows& found);

private:
    struct Question {
        MovieTablePtr movies;
        DuplicatesPtr duplicates;
        ModelAnalysisPtr analysis;
        std::vector<BlendTerm> terms;
        ui::NeighbourChoice choice;
    };
    struct Answer {
        Eigen::RowVectorXf place;
        ui::NeighbourRows found;
    };

    static Answer workOut(const Question& question);
    void blend();

    MovieTablePtr m_movies;
    DuplicatesPtr m_duplicates;
    ModelAnalysisPtr m_analysis;
    std::vector<BlendTerm> m_terms;
    ui::NeighbourChoice m_choice;  // never the farthest
    LatestJob<Question, Answer> m_job;
};

}  // namespace kinoscope
