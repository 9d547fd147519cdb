// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "app/session/model_analysis.h"
#include "core/analysis/blend.h"
#include "ui/panels/neighbour_row.h"

#include <QObject>

#include <optional>
#include <vector>

namespace kinoscope {

/// Finds, in the background, where the terms of a blend meet and what lies there, anew whenever terms, model or choice
/// change. Lives on the GUI thread; owned by the session, which also owns `background`.
class Blender : public QObject {
    Q_OBJECT

public:
    explicit Blender(Background& background, QObject* parent = nullptr) : QObject(parent), m_background(background) {}

    /// Other films; null if there are none. Forgets model and terms.
    void setMovies(MovieTablePtr movies);
    void setAnalysis(ModelAnalysisPtr analysis);
    void setTerms(std::vector<BlendTerm> terms);
    /// The closest films are listed, also where `choice` asks for the farthest.
    void setChoice(const ui::NeighbourChoice& choice);

Q_SIGNALS:
    /// `place` has k numbers, none where the terms meet nowhere; `found` are the films that lie there. Always of the
    /// terms and by the choice that are set: what was found by others is dropped, and worked out anew.
    void blended(const Eigen::RowVectorXf& place, const ui::NeighbourRows& found);

private:
    struct Result;

    void blend();

    Background& m_background;
    MovieTablePtr m_movies;
    ModelAnalysisPtr m_analysis;
    std::vector<BlendTerm> m_terms;
    ui::NeighbourChoice m_choice;  // never the farthest
    bool m_blending = false;
    bool m_blendAgain = false;
};

}  // namespace kinoscope
