// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does on the learning curves.
#include "ui/charts/loss_plot.h"

#include <QToolTip>

#include <algorithm>

namespace kinoscope::ui {

QString LossPlot::explanationAt(const QPoint& pixel) const
{
    const QRect area = axisRect()->rect();
    if (!xAxis->visible() || pixel.y() < area.top())
        return {};
    if (pixel.x() < area.left())
        return tr("MSE: the mean squared error, in stars². 0.84 means predictions are off by about 0.92 stars.");
    if (pixel.x() > area.right())
        return tr("Learning rate: the optimiser's step size.");
    if (pixel.y() > area.bottom())
        return tr("One epoch is one pass over the training ratings. Counted from 1 here, from 0 in the command line.");
    return {};
}

const EpochRecord* LossPlot::recordAt(const QPoint& pixel) const
{
    const bool inside = axisRect()->rect().contains(pixel);
    return inside ? m_history.nearest(xAxis->pixelToCoord(static_cast<double>(pixel.x()))) : nullptr;
}

// Once the button is down, the pointer may leave the curves and still take the line along.
void LossPlot::pickAt(const QPoint& pixel)
{
    const QRect area = axisRect()->rect();
    const QPoint inside(std::clamp(pixel.x(), area.left(), area.right()), area.center().y());
    if (const EpochRecord* record = recordAt(inside))
        Q_EMIT epochPicked(record->epoch);
}

void LossPlot::mousePressEvent(QMouseEvent* event)
{
    ThemedPlot::mousePressEvent(event);
    m_picking = event->button() == Qt::LeftButton && recordAt(event->pos());
    if (m_picking)
        pickAt(event->pos());
}

void LossPlot::mouseReleaseEvent(QMouseEvent* event)
{
    ThemedPlot::mouseReleaseEvent(event);
    m_picking = m_picking && event->button() != Qt::LeftButton;
}

void LossPlot::mouseMoveEvent(QMouseEvent* event)
{
    ThemedPlot::mouseMoveEvent(event);
    const EpochRecord* record = recordAt(event->pos());
    setCursor(record || m_picking ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_picking)
        pickAt(event->pos());
    if (m_cursor->setEpoch(record ? std::optional<double>(shownEpoch(*record)) : std::nullopt))
        redrawLayer(QStringLiteral("overlay"));
    const QString text = record ? recordText(*record) : explanationAt(event->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(event->pos()), text, this);
}

void LossPlot::leaveEvent(QEvent* event)
{
    ThemedPlot::leaveEvent(event);
    if (m_cursor->setEpoch(std::nullopt))
        redrawLayer(QStringLiteral("overlay"));
}

}  // namespace kinoscope::ui
