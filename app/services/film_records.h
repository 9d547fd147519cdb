// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/model_analysis.h"
#include "core/analysis/evaluation/film_ratings.h"
#include "core/io/model/model_file.h"
#include "ui/film/film_figures.h"

#include <QObject>

#include <memory>

namespace kinoscope {

/// What the ratings say of each film, and what the last model predicts of them. Worked out in the background, once a
/// data set and once a model. Lives on the GUI thread; owned by Services, while the session owns `pool`.
class FilmRecords : public QObject {
    Q_OBJECT

public:
    explicit FilmRecords(Pool& pool, QObject* parent = nullptr);

    /// Null where there are no ratings. Other ones forget the model.
    void setDataset(DatasetPtr dataset);
    /// Null while there is none; of the data set's own people and films.
    void setModel(std::shared_ptr<const ModelDocument> document);

    /// As far as it is known by now; `analysis` may be null.
    ui::FilmFigures figures(int movie, const ModelAnalysisPtr& analysis) const;

    /// For whoever could not hear it when it changed: emits changed().
    void tell() { Q_EMIT changed(); }

Q_SIGNALS:
    /// More is known, or less.
    void changed();

private:
    using HistogramsPtr = std::shared_ptr<const RatingHistograms>;
    struct Predicting {
        DatasetPtr dataset;
        std::shared_ptr<const ModelDocument> document;
    };

    void forgetModel();

    Pool& m_pool;
    DatasetPtr m_dataset;
    HistogramsPtr m_histograms;
    Eigen::VectorXf m_predicted;  // row = MovieIndex; empty while not known
    LatestJob<DatasetPtr, HistogramsPtr> m_counting;
    LatestJob<Predicting, Eigen::VectorXf> m_predicting;
};

}  // namespace kinoscope
