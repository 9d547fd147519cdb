// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_marks.h"

#include "ui/plot/haloed_text.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr double besideCurve = 8.0;
constexpr double besideMark = 4.0;
constexpr qsizetype rateColour = 3;  // of the genres'

}  // namespace

const QColor& learningRateColour(const Theme& theme)
{
    return theme.genres.at(rateColour);
}

LossMarks::LossMarks(QCustomPlot* plot, QCPAxisRect* area) : QCPLayerable(plot), m_area(area) {}

void LossMarks::applyTheme(const Theme& theme, const QFont& font)
{
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

void LossMarks::setEnds(QList<CurveEnd> ends, double lastEpoch)
{
    m_ends = std::move(ends);
    m_lastEpoch = lastEpoch;
}

void LossMarks::draw(QCPPainter* painter)
{
    drawRates(painter);
    drawKept(painter);
    drawEnds(painter);
}

void LossMarks::drawRates(QCPPainter* painter) const
{
    const QColor& colour = learningRateColour(*m_theme);
    const QFontMetricsF metrics(m_font);
    double taken = m_area->left();
    for (const LossHistory::RateMark& mark : m_rates) {
        if (mark.epoch > m_lastEpoch)
            break;
        const double x = std::round(pixel(mark.epoch, 0.0).x()) + 0.5;
        painter->setPen(QPen(colour, 1.0, Qt::DashLine));
        painter->drawLine(QPointF(x, m_area->top()), QPointF(x, m_area->bottom()));
        const QString text = QLocale().toString(mark.change.rate, 'g', 3);
        const double left = x + besideMark;
        if (x < taken || left + metrics.horizontalAdvance(text) > m_area->right())
            continue;
        drawHaloed(painter, QPointF(left, m_area->bottom() - besideMark), text, m_font, colour);
        taken = left + metrics.horizontalAdvance(text) + besideMark;
    }
}

double LossMarks::columnLeft() const
{
    return pixel(m_lastEpoch, 0.0).x() + besideCurve;
}

/// All but a broken curve's, where that has room left of the column.
bool LossMarks::isInColumn(const CurveEnd& end) const
{
    const double right =
        pixel(end.epoch, 0.0).x() + 2.0 * besideCurve + QFontMetricsF(fontOf(end)).horizontalAdvance(end.text);
    return !end.broke || right > columnLeft();
}

// First each at its curve's height; then, from top to bottom, below the one above where that is in the way; then the
// pile moves up as far as it hangs out at the bottom. It has room, for only as many are placed as fit.
QList<QRectF> LossMarks::labelBoxes() const
{
    // Closer than the font's lines where not all fit else: digits and names without much below the baseline bear it.
    constexpr double closest = 0.8;
    const double line = QFontMetricsF(m_font).height();
    const double room = m_area->height() / static_cast<double>(std::max(m_ends.size(), qsizetype{1}));
    const double height = std::clamp(room, closest * line, line);
    const auto fitting = static_cast<qsizetype>(std::max(1.0, std::floor(m_area->height() / height + 1e-6)));
    QList<QRectF> boxes;
    QList<qsizetype> order;
    for (const CurveEnd& end : m_ends.first(std::min(m_ends.size(), fitting))) {
        const QPointF at = pixel(end.epoch, end.value);
        QRectF box(columnLeft(), at.y() - height / 2.0, QFontMetricsF(fontOf(end)).horizontalAdvance(end.text), height);
        if (isInColumn(end)) {
            order.append(boxes.size());
        } else {
            box.moveLeft(at.x() + besideCurve);
            box.moveBottom(std::min(box.bottom(), static_cast<double>(m_area->bottom())));
            box.moveTop(std::max(box.top(), static_cast<double>(m_area->top())));
        }
        boxes.append(box);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&boxes](qsizetype a, qsizetype b) { return boxes[a].top() < boxes[b].top(); });
    double highest = m_area->top();
    for (const qsizetype row : order) {
        boxes[row].moveTop(std::max(boxes[row].top(), highest));
        highest = boxes[row].bottom();
    }
    double lowest = m_area->bottom();
    std::for_each(order.rbegin(), order.rend(), [&](qsizetype row) {
        boxes[row].moveBottom(std::min(boxes[row].bottom(), lowest));
        lowest = boxes[row].top();
    });
    return boxes;
}

void LossMarks::drawEnds(QCPPainter* painter) const
{
    const QList<QRectF> boxes = labelBoxes();
    for (qsizetype row = 0; row < boxes.size(); ++row) {
        const CurveEnd& end = m_ends[row];
        const QPointF from = pixel(end.epoch, end.value);
        painter->setPen(QPen(end.colour, 0.8, Qt::DotLine));
        if (from.x() + besideCurve < boxes[row].left() - besideCurve)
            painter->drawLine(from + QPointF(3.0, 0.0), QPointF(boxes[row].left() - besideCurve, from.y()));
        const QFontMetricsF metrics(fontOf(end));
        const QPointF baseline(boxes[row].left(),
                               boxes[row].center().y() + (metrics.ascent() - metrics.descent()) / 2.0);
        drawHaloed(painter, baseline, end.text, fontOf(end), end.colour);
    }
}

void LossMarks::drawKept(QCPPainter* painter) const
{
    if (!m_kept)
        return;
    const QPointF at = pixel(m_kept->epoch, m_kept->value);
    painter->setPen(QPen(m_theme->accent, 1.0, Qt::DotLine));
    painter->drawLine(QPointF(at.x(), m_area->top()), QPointF(at.x(), m_area->bottom()));
    painter->setPen(QPen(m_theme->accent, 1.8));
    painter->setBrush(m_theme->panel);
    painter->drawEllipse(at, 4.5, 4.5);
    const QRectF room = keptBox();
    // Erase curves below the label: a line there would read as an underline.
    painter->fillRect(room.adjusted(-2.0, 0.0, 2.0, 0.0), m_theme->panel);
    drawHaloed(painter, room.topLeft() + QPointF(0.0, QFontMetricsF(m_font).ascent()), m_kept->text, m_font,
               m_theme->text);
}

// From the top down, each time just below the line that was in the way.
QRectF LossMarks::keptBox() const
{
    if (!m_kept)
        return {};
    constexpr double clear = 2.0;
    const QFontMetricsF metrics(m_font);
    const double x = pixel(m_kept->epoch, m_kept->value).x();
    const double width = metrics.horizontalAdvance(m_kept->text);
    const bool fitsLeft = x - 6.0 - width > m_area->left();
    const double top = m_area->top() + clear;
    QRectF room(fitsLeft ? x - 6.0 - width : x + 6.0, top, width, metrics.height());
    QList<double> lines;
    for (const CurveEnd& end : m_ends)
        if (end.level)
            lines.append(pixel(end.epoch, end.value).y());
    std::sort(lines.begin(), lines.end());
    for (const double line : std::as_const(lines))
        if (line > room.top() - clear && line < room.bottom() + clear)
            room.moveTop(line + 2.0 * clear);
    if (room.bottom() > m_area->bottom())
        room.moveTop(top);
    return room;
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
