// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "app/session/model_analysis.h"
#include "core/data/movie.h"

#include <QObject>

namespace kinoscope {

/// How long films' vectors are in the state of the model that is shown, worked out in the background while somebody
/// looks. Lives on the GUI thread.
class NormStudy : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setMovies(MovieTablePtr movies);
    /// Null for none.
    void setAnalysis(ModelAnalysisPtr analysis);
    /// Whether somebody looks.
    void setWatched(bool watched);

Q_SIGNALS:
    /// Empty while there is no model.
    void studied(const Eigen::VectorXf& norms, double correlation);

private:
    void study();

    MovieTablePtr m_movies;
    ModelAnalysisPtr m_analysis;
    ModelAnalysisPtr m_studied;
    bool m_watched = false;
    bool m_working = false;
    Background m_background;
};

}  // namespace kinoscope
