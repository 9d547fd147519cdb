// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/evaluation/evaluation.h"
#include "core/io/model/model_file.h"
#include "ui/lists/lists_panel.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// How good the model of the run that is shown is on the ratings that were held out. What it has found out of a model
/// it remembers while somebody holds the model. Lives on the GUI thread; owned by Services, while the session owns
/// `pool`.
class RunEvaluator : public QObject {
    Q_OBJECT

public:
    explicit RunEvaluator(Pool& pool, QObject* parent = nullptr);

    /// Predicts the held-out ratings of a run that has ended, and evaluates small data at once. Without a `split` it is
    /// made again, as the document's settings say.
    void setRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split,
                std::shared_ptr<const ModelDocument> document);
    /// Works the evaluation out, unless it is known or under way.
    void evaluate();
    /// No run: what was known holds no longer.
    void clear();

Q_SIGNALS:
    void predictionsReady(std::shared_ptr<const ui::PredictionRows> rows);
    void evaluationStarted();
    /// Null: what was known holds no longer.
    void evaluated(std::shared_ptr<const Evaluation> evaluation);

private:
    using RowsPtr = std::shared_ptr<const ui::PredictionRows>;
    using EvaluationPtr = std::shared_ptr<const Evaluation>;
    struct Run {
        DatasetPtr dataset;
        std::shared_ptr<const DataSplit> split;  // null: it is made again
        std::shared_ptr<const ModelDocument> document;
    };
    /// What is known of a model.
    struct Known {
        std::weak_ptr<const ModelDocument> document;
        RowsPtr predictions;
        EvaluationPtr evaluation;
    };
    static RowsPtr predictedRows(const Run& run);
    static EvaluationPtr evaluatedRun(const Run& run, const std::stop_token& stop);

    Known& known();
    void predict();

    Pool& m_pool;
    Run m_run;  // without a document where there is none
    std::vector<Known> m_known;
    bool m_asked = false;  // for the evaluation of this run
    LatestJob<Run, RowsPtr> m_predicting;
    LatestJob<Run, EvaluationPtr> m_evaluating;
};

}  // namespace kinoscope
