// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/loss_history.h"
#include "ui/charts/loss_references.h"
#include "ui/plot/custom_plot.h"

namespace kinoscope::ui {

/// Which epochs, losses and learning rates a LossPlot has to show. Only refers to what it is made of: make one for each
/// question.
class LossRanges {
public:
    LossRanges(const LossHistory& history, int plannedEpochs, const LossReferences& references)
        : m_history(history), m_plannedEpochs(plannedEpochs), m_references(references)
    {
    }

    /// The last that has a record, in any run, or is planned: 1 at least.
    double lastEpoch() const;
    /// The same, or the one that is under way.
    double lastEpochUnderWay() const;
    /// What all losses fit into as they are shown, with some margin; above 0 on a logarithmic axis.
    QCPRange losses(bool logarithmic) const;
    /// 0 while there is none.
    double highestRate() const;

private:
    const LossHistory& m_history;
    int m_plannedEpochs;
    const LossReferences& m_references;
};

}  // namespace kinoscope::ui
