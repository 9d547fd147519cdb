// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/title_layer.h"

#include "ui/map/dot_subset.h"
#include "ui/map/linear_view.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_marks.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace kinoscope::ui {

namespace {

// Titles that may move far away from their films: not more than the eye can follow lines.
constexpr qsizetype mostInsistent = 80;
constexpr double areaOfInsistent = 9000.0;
constexpr std::size_t crowdOfMarks = 200;
constexpr double titlePadding = 2.0;
// A person who walks around in a large map passes many films.
constexpr qsizetype mostTextsKept = 3000;

}  // namespace

TitleLayer::TitleLayer(QCustomPlot* plot, MapState& state, const DotSubset& drawn, QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_drawn(drawn), m_area(area)
{
}

void TitleLayer::restyle(const Theme& theme, const QFont& font)
{
    m_font = font;
    m_boldFont = font;
    m_boldFont.setBold(true);
    m_textColour = theme.text;
    m_haloColour = theme.panel;
    m_leaderColour = theme.mutedText;
    m_selectionColour = theme.selection;
    m_noteColour = theme.mutedText;
    forget();
}

void TitleLayer::forget()
{
    m_texts.clear();
    m_boldTexts.clear();
}

QRect TitleLayer::clipRect() const
{
    return m_area->rect();
}

void TitleLayer::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QFont TitleLayer::fontOf(int row) const
{
    return m_state.isHighlighted(row) ? m_boldFont : m_font;
}

const TitleLayer::Text& TitleLayer::text(int row)
{
    const bool bold = m_state.isHighlighted(row);
    QHash<int, Text>& texts = bold ? m_boldTexts : m_texts;
    const auto known = texts.constFind(row);
    if (known != texts.constEnd())
        return *known;
    const QFont& font = bold ? m_boldFont : m_font;
    Text text{QStaticText(m_state.title(row)), {}};
    text.text.setTextFormat(Qt::PlainText);
    text.text.prepare(QTransform(), font);
    const QFontMetricsF metrics(font);
    text.size = QSizeF(metrics.horizontalAdvance(m_state.title(row)) + 2 * titlePadding, metrics.height());
    return *texts.insert(row, text);
}

std::vector<int> TitleLayer::rowsByPriority(const QRectF& area) const
{
    std::vector<int> rows;
    const LinearView view(m_area->axis(QCPAxis::atBottom), m_area->axis(QCPAxis::atLeft));
    const auto add = [&](int row) {
        if (m_state.hasPosition(row) && area.contains(view.pixel(m_state.position(row))))
            rows.push_back(row);
    };
    if (m_state.selected())
        add(*m_state.selected());
    for (const int row : m_state.neighbours()) {
        if (row != m_state.selected())
            add(row);
    }
    for (const int row : m_state.top()) {
        if (m_drawn.isShown(row) && !m_state.isHighlighted(row))
            add(row);
    }
    return rows;
}

// In a small window, or among marks by the hundred, far-away titles would be a web of lines: there only the picked film
// and its neighbours insist.
qsizetype TitleLayer::insistentCount(const QRectF& area) const
{
    const auto highlighted = static_cast<qsizetype>(m_state.neighbours().size()) + (m_state.selected() ? 1 : 0);
    if (m_state.top().size() > crowdOfMarks)
        return highlighted;
    const auto roomFor = static_cast<qsizetype>(area.width() * area.height() / areaOfInsistent);
    return std::max(highlighted, std::min(mostInsistent, roomFor));
}

void TitleLayer::placeTitles()
{
    m_placed.clear();
    if (m_texts.size() > mostTextsKept)
        forget();
    const QRectF bounds(m_area->rect());
    const std::vector<int> rows = rowsByPriority(bounds);
    LabelPlacement placement(bounds);
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        if (!note->isEmpty())
            placement.reserve(noteRect(note.key()));
    }
    QList<TitleRequest> requests;
    for (const int row : rows) {
        const QPointF pixel = filmPixel(m_state, row, *m_area);
        const double radius = m_state.diameter(row) / 2.0 + (row == m_state.selected() ? 4.0 : 0.0);
        placement.avoid(pixel, radius);
        if (static_cast<std::size_t>(requests.size()) < mostTitles)
            requests.append({pixel, radius, text(row).size});
    }
    for (const TitlePlace& place : placement.place(requests, insistentCount(bounds)).placed)
        m_placed.append({rows[static_cast<std::size_t>(place.request)], place.rect, place.leader});
}

QRectF TitleLayer::noteRect(Qt::Corner corner) const
{
    const QFontMetricsF metrics(m_font);
    QRectF rect(QPointF(), QSizeF(metrics.horizontalAdvance(m_notes[corner]) + 2 * titlePadding, metrics.height()));
    const QRectF inside = QRectF(m_area->rect()).adjusted(4, 4, -4, -4);
    if (corner == Qt::TopLeftCorner)
        rect.moveTopLeft(inside.topLeft());
    else if (corner == Qt::BottomLeftCorner)
        rect.moveBottomLeft(inside.bottomLeft());
    else
        rect.moveBottomRight(inside.bottomRight());
    return rect;
}

void TitleLayer::draw(QCPPainter* painter)
{
    m_placed.clear();
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        if (!note->isEmpty())
            drawNote(painter, note.key());
    }
    if (m_state.isEmpty())
        return;
    placeTitles();
    for (const PlacedTitle& title : std::as_const(m_placed)) {
        if (title.leader) {
            painter->setPen(QPen(m_leaderColour, 0.8));
            painter->drawLine(*title.leader);
        }
    }
    // The most important titles come last, on top of the halos of the others.
    std::for_each(m_placed.crbegin(), m_placed.crend(), [&](const PlacedTitle& title) { drawTitle(painter, title); });
}

// Dots beneath it would be read as full stops.
void TitleLayer::drawNote(QCPPainter* painter, Qt::Corner corner)
{
    const QRectF rect = noteRect(corner);
    painter->fillRect(rect, m_haloColour);
    drawHaloed(painter, rect, QStaticText(m_notes[corner]), m_font, m_noteColour);
}

void TitleLayer::drawTitle(QCPPainter* painter, const PlacedTitle& title)
{
    const bool selected = m_state.selected() == title.row;
    drawHaloed(painter, title.rect, text(title.row).text, fontOf(title.row),
               selected ? m_selectionColour : m_textColour);
}

void TitleLayer::drawHaloed(QCPPainter* painter, const QRectF& rect, const QStaticText& text, const QFont& font,
                            const QColor& colour)
{
    const QPointF corner = rect.topLeft() + QPointF(titlePadding, 0.0);
    painter->setFont(font);
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        // One text element that can be searched and selected, over its own outline.
        const QPointF baseline = corner + QPointF(0.0, QFontMetricsF(font).ascent());
        QPainterPath path;
        path.addText(baseline, font, text.text());
        painter->strokePath(path, QPen(m_haloColour, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setPen(colour);
        painter->drawText(baseline, text.text());
        return;
    }
    // Eight shifted copies from the glyph cache are a tenth of the cost of stroking the outline.
    painter->setPen(m_haloColour);
    for (const QPointF shift : {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(0, -1.5), QPointF(0, 1.5), QPointF(-1, -1),
                                QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
        painter->drawStaticText(corner + shift, text);
    painter->setPen(colour);
    painter->drawStaticText(corner, text);
}

}  // namespace kinoscope::ui
