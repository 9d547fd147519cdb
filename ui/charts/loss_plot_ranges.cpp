// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_plot.h"

#include "ui/charts/loss_tickers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kinoscope::ui {

// In a low plot the curves need the room that the axes' names take; the legend names the learning rate, too.
void LossPlot::labelAxes()
{
    const bool low = height() < 10 * QFontMetrics(smallFont()).height();
    xAxis->setLabel(low ? QString() : tr("epoch"));
    yAxis->setLabel(low ? QString() : tr("MSE"));
    yAxis2->setLabel(low ? QString() : tr("learning rate"));
    yAxis->ticker()->setTickCount(low ? 2 : 4);
    yAxis2->ticker()->setTickCount(low ? 2 : 3);
}

double LossPlot::lastEpoch() const
{
    double last = std::max(1, m_plannedEpochs);
    if (!m_history.records().empty())
        last = std::max<double>(last, shownEpoch(m_history.records().back()));
    for (const RunSummary& run : m_overlays)
        if (!run.history.empty())
            last = std::max<double>(last, shownEpoch(run.history.back()));
    return last;
}

void LossPlot::fitRanges()
{
    fitEpochs();
    fitLosses();
    fitRate();
}

// The planned epochs stay where they are while the curves grow; right of them is room for the curves' labels.
void LossPlot::fitEpochs()
{
    double last = lastEpoch();
    if (m_history.tip())
        last = std::max(last, std::ceil(m_history.tip()->epoch));
    xAxis->ticker().staticCast<EpochTicker>()->setLast(last);
    QFont bold = smallFont();
    bold.setBold(true);
    const double labels = QFontMetricsF(bold).horizontalAdvance(tr("validation") + QStringLiteral(" 0.000")) + 12.0;
    const double axesWidth = 130.0;
    const double share = std::min(0.45, labels / std::max(1.0, width() - axesWidth));
    xAxis->setRange(0.0, last / (1.0 - share));
}

void LossPlot::fitLosses()
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0.0;
    const auto include = [&](double value) {
        if (!std::isfinite(value) || value <= 0.0)
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const EpochRecord& record : m_history.records()) {
        include(record.train_loss);
        include(record.validation_loss);
    }
    if (m_history.tip())
        include(m_history.tip()->trainMse);
    if (!m_history.records().empty())
        for (const LossBaseline& baseline : std::as_const(m_baselines))
            include(baseline.mse);
    // Where others came from may lie outside: a start far above would leave this run's curves no height.
    for (const RunSummary& run : std::as_const(m_overlays)) {
        if (run.history.empty())
            continue;
        include(run.history.back().validation_loss);
        if (m_history.records().empty())
            for (const EpochRecord& record : run.history)
                include(record.validation_loss);
    }
    if (high <= 0.0) {
        low = 0.5;
        high = 1.5;
    }
    if (yAxis->scaleType() == QCPAxis::stLogarithmic) {
        const double ratio = std::max(1.02, std::pow(high / low, 0.08));
        yAxis->setRange(low / ratio, high * ratio);
    } else {
        const double margin = std::max((high - low) * 0.08, high * 0.01);
        yAxis->setRange(std::max(0.0, low - margin), high + margin);
    }
}

void LossPlot::fitRate()
{
    double rate = 0.0;
    for (const EpochRecord& record : m_history.records())
        rate = std::max(rate, std::isfinite(record.learning_rate) ? record.learning_rate : 0.0);
    // High enough to leave room for the words about the kept epoch above a constant rate.
    yAxis2->setRange(0.0, rate > 0.0 ? rate * 1.35 : 1.0);
    yAxis2->setTickLabels(rate > 0.0);
}

void LossPlot::resizeEvent(QResizeEvent* event)
{
    labelAxes();
    fitEpochs();
    ThemedPlot::resizeEvent(event);
}

}  // namespace kinoscope::ui
