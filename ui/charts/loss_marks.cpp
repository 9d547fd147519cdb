// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_marks.h"

#include "ui/plot/haloed_text.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double besideCurve = 8.0;

}  // namespace

LossMarks::LossMarks(QCustomPlot* plot, QCPAxisRect* area) : QCPLayerable(plot), m_area(area) {}

void LossMarks::applyTheme(const Theme& theme, const QFont& font, const QColor& ofRun)
{
    m_ofRun = ofRun;
    m_theme = &theme;
    m_font = font;
}

QRect LossMarks::clipRect() const
{
    return m_area->rect().adjusted(0, -4, 0, 4);
}

void LossMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QPointF LossMarks::pixel(double epoch, double value) const
{
    return {m_area->axis(QCPAxis::atBottom)->coordToPixel(epoch), m_area->axis(QCPAxis::atLeft)->coordToPixel(value)};
}

QFont LossMarks::fontOf(const CurveEnd& end) const
{
    QFont font = m_font;
    font.setBold(end.bold);
    return font;
}

void LossMarks::draw(QCPPainter* painter)
{
    drawKept(painter);
    drawEnds(painter);
}

// From top to bottom, each at its curve's height or, where the one above is in the way, right below that; then the
// whole pile moves up as far as it hangs out at the bottom.
void LossMarks::drawEnds(QCPPainter* painter) const
{
    struct Line {
        const CurveEnd* end;
        QPointF baseline;
    };
    const QFontMetricsF metrics(m_font);
    const double height = metrics.height();
    QList<Line> lines;
    for (const CurveEnd& end : m_ends) {
        const QPointF at = pixel(end.epoch, end.value);
        lines.append({&end, at + QPointF(besideCurve, metrics.ascent() - height / 2.0)});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.baseline.y() < b.baseline.y(); });
    double lowest = m_area->bottom() - metrics.descent();
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].baseline.setY(std::max(lines[i].baseline.y(), lines[i - 1].baseline.y() + height));
    std::for_each(lines.rbegin(), lines.rend(), [&](Line& line) {
        line.baseline.setY(std::min(line.baseline.y(), lowest));
        lowest = line.baseline.y() - height;
    });
    for (const Line& line : lines) {
        drawLeader(painter, *line.end, line.baseline + QPointF(-2.0, height / 2.0 - metrics.ascent()));
        drawHaloed(painter, line.baseline, line.end->text, fontOf(*line.end), line.end->colour);
    }
}

/// From the end of a curve to its label, where that could not stand beside it.
void LossMarks::drawLeader(QCPPainter* painter, const CurveEnd& end, const QPointF& to) const
{
    const QPointF from = pixel(end.epoch, end.value);
    if (std::abs(to.y() - from.y()) < besideCurve / 2.0)
        return;
    painter->setPen(QPen(end.colour, 0.8));
    painter->drawLine(from + QPointF(1.0, 0.0), to);
}

void LossMarks::drawKept(QCPPainter* painter) const
{
    if (!m_kept)
        return;
    const QPointF at = pixel(m_kept->epoch, m_kept->value);
    painter->setPen(QPen(m_ofRun, 1.0, Qt::DotLine));
    painter->drawLine(QPointF(at.x(), m_area->top()), QPointF(at.x(), m_area->bottom()));
    painter->setPen(QPen(m_ofRun, 1.8));
    painter->setBrush(m_theme->panel);
    painter->drawEllipse(at, 4.5, 4.5);
    const QFontMetricsF metrics(m_font);
    const double width = metrics.horizontalAdvance(m_kept->text);
    const bool fitsLeft = at.x() - 6.0 - width > m_area->left();
    const double left = fitsLeft ? at.x() - 6.0 - width : at.x() + 6.0;
    const QRectF room(left, m_area->top() + 2.0, width, metrics.height());
    // Erase curves below the label: a line there would read as an underline.
    painter->fillRect(room.adjusted(-2.0, 0.0, 2.0, 0.0), m_theme->panel);
    drawHaloed(painter, room.topLeft() + QPointF(0.0, metrics.ascent()), m_kept->text, m_font, m_theme->text);
}

void LossMarks::drawHaloed(QCPPainter* painter, const QPointF& baseline, const QString& text, const QFont& font,
                           const QColor& colour) const
{
    ui::drawHaloed(painter, baseline, text, font, colour, m_theme->panel);
}

EpochCursor::EpochCursor(Kind kind, QCustomPlot* plot, QCPAxisRect* area)
    : QCPLayerable(plot), m_kind(kind), m_area(area)
{
}

bool EpochCursor::setEpoch(std::optional<double> epoch)
{
    const bool changed = m_epoch != epoch;
    m_epoch = epoch;
    return changed;
}

void EpochCursor::draw(QCPPainter* painter)
{
    if (!m_epoch)
        return;
    const bool shown = m_kind == Kind::shown;
    const double x = std::round(m_area->axis(QCPAxis::atBottom)->coordToPixel(*m_epoch)) + 0.5;
    painter->setPen(QPen(shown ? m_theme->text : m_theme->mutedText, 1.0));
    painter->drawLine(QPointF(x, m_area->top()), QPointF(x, m_area->bottom()));
    if (!shown)
        return;
    painter->setAntialiasing(true);
    painter->setBrush(m_theme->text);
    const QPointF foot(x, m_area->bottom());
    painter->drawPolygon(QPolygonF({foot + QPointF(0.0, -8.0), foot + QPointF(5.0, 0.0), foot + QPointF(-5.0, 0.0)}));
}

}  // namespace kinoscope::ui
