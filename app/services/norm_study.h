// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/model_analysis.h"
#include "core/data/movie.h"

#include <QObject>

namespace kinoscope {

/// How long films' vectors are in the state of the model that is shown, worked out in the background while somebody
/// looks. Lives on the GUI thread.
class NormStudy : public QObject {
    Q_OBJECT

public:
    explicit NormStudy(Pool& pool, QObject* parent = nullptr);

    void setMovies(MovieTablePtr movies);
    /// Null for none.
    void setAnalysis(ModelAnalysisPtr analysis);
    /// Whether somebody looks.
    void setVisible(bool visible);

Q_SIGNALS:
    /// Empty while there is no model.
    void studied(const Eigen::VectorXf& norms, double correlation);

private:
    struct Question {
        ModelAnalysisPtr analysis;
        MovieTablePtr movies;
    };
    struct Answer {
        Eigen::VectorXf norms;
        double correlation = 0.0;
    };

    static Answer workOut(const Question& question);
    void study();

    MovieTablePtr m_movies;
    ModelAnalysisPtr m_analysis;
    ModelAnalysisPtr m_asked;  // for the norms of this one
    bool m_visible = false;
    LatestJob<Question, Answer> m_job;
};

}  // namespace kinoscope
