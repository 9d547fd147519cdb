// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"

#include <memory>
#include <optional>

namespace kinoscope {

struct Evaluation;
struct RunOutcome;

namespace ui {
class LossChart;
}

/// The losses of the run that is shown, with other runs' curves, baselines and the epoch that the map shows.
class LearningFeature : public Feature {
    Q_OBJECT

public:
    LearningFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;

private:
    void connectRun();
    void connectEpochs();
    void connectView();
    void showOpened();
    void showRun(const RunOutcome& outcome);
    void notePopularity(const RunOutcome& outcome);
    void showOverlays();
    void showBaselines(const std::shared_ptr<const Evaluation>& evaluation);

    Context m_context;
    ui::LossChart* m_chart;
    std::optional<double> m_popularity;  // of pairs: what it comes to on the validation part
};

}  // namespace kinoscope
