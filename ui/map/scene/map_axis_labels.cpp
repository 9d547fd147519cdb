// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_axis_labels.h"

#include "ui/map/scene/map_state.h"
#include "ui/plot/axis_text.h"

#include <algorithm>

namespace kinoscope::ui {

namespace {

/// The longest of what the axis may say that fits beside it.
QString axisLabel(const MapState& state, int component, const QFont& font, int room)
{
    const QStringList texts = axisTexts({component, state.axesKind(), state.axesEpoch()}, state.meaning(component),
                                        state.explainedVariance(component));
    if (state.isSimple())
        return meaningText(state.meaning(component));
    const QFontMetrics metrics(font);
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    const auto found = std::find_if(texts.begin(), texts.end(), fits);
    return found == texts.end() ? texts.back() : *found;
}

}  // namespace

MapAxisLabels::MapAxisLabels(QCustomPlot* plot, const MapState& state) : QObject(plot), m_plot(plot), m_state(state)
{
    plot->axisRect()->setupFullAxesBox(false);
    plot->axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->ticker()->setTickCount(6);
    }
    // One line high at any length: what an axis says does not change the layout.
    connect(plot, &QCustomPlot::afterLayout, this, &MapAxisLabels::update);
}

void MapAxisLabels::update()
{
    const auto [x, y] = m_state.axes();
    QCPAxis* const across = m_plot->xAxis;
    QCPAxis* const upward = m_plot->yAxis;
    across->setLabel(axisLabel(m_state, x, across->labelFont(), m_plot->axisRect()->width()));
    upward->setLabel(axisLabel(m_state, y, upward->labelFont(), m_plot->axisRect()->height()));
}

void MapAxisLabels::showAxes()
{
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis})
        axis->setVisible(!m_state.isEmpty());
}

}  // namespace kinoscope::ui
