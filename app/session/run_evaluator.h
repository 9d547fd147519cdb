// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "core/analysis/evaluation.h"
#include "core/io/model_file.h"
#include "ui/panels/lists_panel.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// How good the model of the run that is shown is on the ratings that were held out. What it has found out of a model
/// it remembers while somebody holds the model. Works in a thread of its own, for neighbours must not wait for it.
/// Lives on the GUI thread; owned by the session.
class RunEvaluator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~RunEvaluator() override;

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
    /// What is known of a model.
    struct Known {
        std::weak_ptr<const ModelDocument> document;
        std::shared_ptr<const ui::PredictionRows> predictions;
        std::shared_ptr<const Evaluation> evaluation;
    };
    Known& known();
    void predict();

    DatasetPtr m_dataset;
    std::shared_ptr<const DataSplit> m_split;
    std::shared_ptr<const ModelDocument> m_document;
    std::vector<Known> m_known;
    bool m_asked = false;  // for the evaluation of this run
    int m_generation = 0;
    std::stop_source m_stop;
    Background m_background;
};

}  // namespace kinoscope
