// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/selection_shape.h"

#include "ui/theme/theme.h"

#include <QApplication>

#include <algorithm>

namespace kinoscope::ui {

namespace {

// Points of a free line any closer cost time and show nothing.
constexpr double leastStep = 3.0;

}  // namespace

SelectionShape::SelectionShape(QCustomPlot* plot, QCPAxisRect* area) : QCPLayerable(plot), m_area(area) {}

void SelectionShape::begin(MapTool tool, const QPointF& at)
{
    m_tool = tool;
    m_line = tool == MapTool::rectangle ? QPolygonF({at, at}) : QPolygonF({at});
}

void SelectionShape::extend(const QPointF& to)
{
    if (m_tool == MapTool::rectangle)
        m_line.last() = to;
    else if ((to - m_line.last()).manhattanLength() >= leastStep)
        m_line.append(to);
}

QRectF SelectionShape::box() const
{
    return m_tool == MapTool::rectangle ? QRectF(m_line.first(), m_line.last()).normalized() : m_line.boundingRect();
}

bool SelectionShape::isDrawn() const
{
    return isActive() && std::max(box().width(), box().height()) >= QApplication::startDragDistance();
}

bool SelectionShape::contains(const QPointF& pixel) const
{
    return box().contains(pixel) && (m_tool == MapTool::rectangle || m_line.containsPoint(pixel, Qt::OddEvenFill));
}

void SelectionShape::draw(QCPPainter* painter)
{
    if (!isActive())
        return;
    QColor inside = m_theme->accent;
    inside.setAlpha(30);
    painter->setPen(QPen(m_theme->accent, 1.4, Qt::DashLine));
    painter->setBrush(inside);
    if (m_tool == MapTool::rectangle)
        painter->drawRect(box());
    else
        painter->drawPolygon(m_line);
}

}  // namespace kinoscope::ui
