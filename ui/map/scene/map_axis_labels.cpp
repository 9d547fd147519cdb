// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_axis_labels.h"

#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/axis_text.h"

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int roomForButtons = 160;  // px, at the right of the upper edge
constexpr int roomBetween = 24;      // px, to a note at the other end of the lower edge

/// The longest of what the axis may say that fits. A map without straight axes has nothing to say of its directions.
QString axisLabel(const MapState& state, int component, const QFont& font, int room)
{
    if (state.frame() && !state.frame()->linear)
        return {};
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

MapAxisLabels::MapAxisLabels(QCustomPlot* plot, const MapState& state, TitleLayer& titles)
    : QObject(plot), m_plot(plot), m_state(state), m_titles(titles)
{
    plot->axisRect()->setupFullAxesBox(false);
    plot->axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->ticker()->setTickCount(6);
    }
    connect(plot, &QCustomPlot::afterLayout, this, &MapAxisLabels::update);
}

void MapAxisLabels::update()
{
    const auto [x, y] = m_state.axes();
    const QFont font = m_plot->xAxis->labelFont();
    const int width = m_plot->axisRect()->width();
    const QString other = m_titles.note(Qt::BottomLeftCorner);
    const int taken = other.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(other) + roomBetween;
    const auto name = [&](Qt::Corner corner, int component, int room) {
        m_titles.setNote(corner, m_state.isEmpty() ? QString() : axisLabel(m_state, component, font, room),
                         NoteLine::edge);
    };
    name(endOfX, x, width - taken);
    name(endOfY, y, width - roomForButtons);
}

void MapAxisLabels::showAxes()
{
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis})
        axis->setVisible(!m_state.isEmpty() && (!m_state.frame() || m_state.frame()->linear));
}

}  // namespace kinoscope::ui
