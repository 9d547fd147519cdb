// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/progress.h"
#include "ui/charts/loss_marks.h"
#include "ui/runs/run_summary.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace kinoscope::ui {

/// Errors of training and validation (RMSE; of pairs logistic losses) over epochs, learning rate on a second axis, the
/// kept epoch marked.
class LossChart : public QWidget {
    Q_OBJECT

public:
    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    /// Empties the chart for a run of so many epochs; 0 shows the hint.
    void start(int plannedEpochs);
    /// The training loss inside an epoch, drawn as the curve's moving tip.
    void showPoint(const ProgressPoint& point);
    void addEpoch(const EpochRecord& record);
    /// A whole run at once, for a model that was opened.
    void setHistory(const std::vector<EpochRecord>& history);
    /// Where the learning rate was changed, of the run that is shown: after its history.
    void setRates(const RateHistory& rates);
    /// How the run broke, if it did: after its history.
    void setDivergence(const std::optional<Divergence>& divergence);
    /// What is learned from: of pairs losses are logistic. The next history is of that.
    void setFeedback(Feedback feedback);
    /// Whether the mean squared errors are said, too, in what is read beside the curves: the notebook's loss is the
    /// MSE.
    void setSquaresShown(bool on);
    /// The epoch (from 0) whose weights are kept; −1 for none.
    void setKeptEpoch(int epoch);
    /// Dashed lines with names, from the end of the first epoch on; gone with the next run.
    void setBaselines(const QList<LossBaseline>& baselines);
    /// Curves of other runs (their errors in validation), under this one's.
    void setOverlays(const QList<RunSummary>& runs);
    /// A line through the epoch (from 0, or start_epoch) that the map shows. It can be dragged.
    void setShownEpoch(std::optional<int> epoch);
    /// Whether the random start can be gone to, at 0.
    void setStart(bool known);
    void setLogScale(bool on);
    bool logScale() const;
    void setLearningRateShown(bool on);
    bool isLearningRateShown() const;

    QCustomPlot* plot() const;

Q_SIGNALS:
    /// The person clicked or dragged to an epoch that has a record, from 0, or to start_epoch.
    void epochPicked(int epoch);
    void viewChanged();

protected:
    bool event(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
