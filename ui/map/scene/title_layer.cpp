// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/title_layer.h"

#include "ui/map/scene/map_state.h"
#include "ui/map/scene/selection_marks.h"
#include "ui/plot/dot_decimator.h"
#include "ui/plot/linear_view.h"
#include "ui/theme/theme.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace kinoscope::ui {

namespace {

// Titles that may move far away from their films: not more than the eye can follow lines.
constexpr qsizetype mostInsistent = 80;
constexpr double areaOfInsistent = 9000.0;
constexpr std::size_t crowdOfMarks = 200;

}  // namespace

TitleLayer::TitleLayer(QCustomPlot* plot, MapState& state, const DotDecimator& drawn, QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_drawn(drawn), m_area(area), m_texts(state)
{
}

void TitleLayer::applyTheme(const Theme& theme, const QFont& font)
{
    m_texts.setFont(font);
    m_textColour = theme.text;
    m_haloColour = theme.panel;
    m_leaderColour = theme.mutedText;
    m_selectionColour = theme.selection;
    m_noteColour = theme.mutedText;
}

void TitleLayer::forget()
{
    forgetTexts();
    m_slots.clear();
    m_hovered.reset();
}

TitleLayer::Rows TitleLayer::rowsByPriority(const QRectF& area) const
{
    Rows found;
    QSet<int> known;
    const LinearView view(m_area->axis(QCPAxis::atBottom), m_area->axis(QCPAxis::atLeft));
    const auto add = [&](int row) {
        if (!known.contains(row) && m_state.hasPosition(row) && area.contains(view.pixel(m_state.position(row)))) {
            known.insert(row);
            found.rows.push_back(row);
        }
    };
    if (m_state.current())
        add(*m_state.current());
    if (m_state.hasBlendMarker())
        add(m_state.blendMarkerRow());
    if (m_hovered)
        add(*m_hovered);
    if (m_state.hasBlendMarker())
        for (const int row : m_state.parts())
            add(row);
    for (const int row : m_state.neighbours())
        add(row);
    found.first = found.rows.size();
    if (!m_state.selected().empty()) {
        for (const int row : m_state.frame()->by_bias) {
            if (m_state.isSelected(row) && !m_state.isDuplicate(row))
                add(row);
        }
    }
    for (const int row : m_state.top()) {
        if (m_drawn.isShown(row))
            add(row);
    }
    return found;
}

// In a small window, among marks by the hundred, or across the lines from a picked film, far-away titles would be a web
// of lines: there only the picked film and its neighbours insist.
qsizetype TitleLayer::insistentCount(const QRectF& area, std::size_t first) const
{
    const auto highlighted = static_cast<qsizetype>(first);
    const bool tied = m_state.links() && m_state.centre() && !m_state.neighbours().empty();
    if (tied || m_state.top().size() > crowdOfMarks || m_state.selected().size() > crowdOfMarks)
        return highlighted;
    const auto roomFor = static_cast<qsizetype>(area.width() * area.height() / areaOfInsistent);
    return std::max(highlighted, std::min(mostInsistent, roomFor));
}

double TitleLayer::clearance(int row) const
{
    return m_state.diameter(row) / 2.0 + (row == m_state.current() ? SelectionMarks::ringReach : 1.0);
}

/// Whether no title may lie on the film's mark: those that stand out, unless they are many.
bool TitleLayer::isKeptClear(int row) const
{
    const bool ringed = m_state.isSelected(row) && !m_state.onlySelected() && m_state.selected().size() <= crowdOfMarks;
    return m_state.isHighlighted(row) || ringed;
}

QList<TitleRequest> TitleLayer::requestsFor(const Rows& rows)
{
    QList<TitleRequest> requests;
    const std::size_t count = std::min(rows.rows.size(), mostTitles);
    requests.reserve(static_cast<qsizetype>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const int row = rows.rows[i];
        const auto slot = m_slots.constFind(row);
        requests.append({filmPixel(m_state, row, *m_area), clearance(row), m_texts.of(row).size,
                         slot == m_slots.constEnd() ? std::nullopt : std::optional(*slot), i < rows.first,
                         i < rows.first});
    }
    return requests;
}

LabelPlacement TitleLayer::freePlacement(const Rows& rows) const
{
    LabelPlacement placement{QRectF(m_area->rect())};
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        if (!note->isEmpty())
            placement.reserve(noteRect(note.key()));
    }
    for (const QRectF& area : m_reserved)
        placement.reserve(area);
    for (const int row : rows.rows) {
        const QPointF mark = filmPixel(m_state, row, *m_area);
        if (isKeptClear(row))
            placement.keepClear(mark, clearance(row));
        else
            placement.avoid(mark, clearance(row));
    }
    return placement;
}

// Titles that stay where they are can leave no room for one that ought to be there: then those less important than it
// make room.
TitlePlaces TitleLayer::placesFor(const Rows& rows, QList<TitleRequest> requests) const
{
    if (m_moving == Moving::yes)
        return freePlacement(rows).placeAgain(requests);
    const qsizetype insistent = insistentCount(QRectF(m_area->rect()), rows.first);
    const auto missing = [&](const TitlePlaces& places) {
        return std::count_if(places.dropped.begin(), places.dropped.end(),
                             [&](qsizetype request) { return request < insistent; });
    };
    TitlePlaces places = freePlacement(rows).place(requests, insistent);
    if (missing(places) == 0 || m_slots.isEmpty())
        return places;
    for (const qsizetype request : std::as_const(places.dropped))
        requests[request].first = requests[request].first || request < insistent;
    TitlePlaces withRoom = freePlacement(rows).place(requests, insistent);
    return missing(withRoom) < missing(places) ? withRoom : places;
}

void TitleLayer::placeTitles()
{
    m_texts.limit();
    QSet<int> shown;
    for (const PlacedTitle& title : std::as_const(m_placed))
        shown.insert(title.row);
    Rows rows = rowsByPriority(QRectF(m_area->rect()));
    if (m_moving == Moving::yes) {
        const auto isNew = [&](int row) { return !shown.contains(row); };
        const auto rest = rows.rows.begin() + static_cast<std::ptrdiff_t>(rows.first);
        rows.rows.erase(std::remove_if(rest, rows.rows.end(), isNew), rows.rows.end());
    }
    const TitlePlaces places = placesFor(rows, requestsFor(rows));
    m_placed.clear();
    for (const TitlePlace& place : places.placed)
        m_placed.append({rows.rows[static_cast<std::size_t>(place.request)], place.rect, place.leader});
    remember(rows, places);
}

// Remember where titles stand, so that they stay there; but not those shown for the pointer, nor those drawn while
// films move.
void TitleLayer::remember(const Rows& rows, const TitlePlaces& places)
{
    if (m_moving == Moving::starts)
        m_moving = Moving::yes;
    else if (m_moving == Moving::yes || (m_hovered && !m_slots.contains(*m_hovered) && !m_slots.isEmpty()))
        return;
    m_slots.clear();
    for (const TitlePlace& place : places.placed)
        m_slots.insert(rows.rows[static_cast<std::size_t>(place.request)], place.slot);
}

void TitleLayer::startMoving()
{
    m_moving = Moving::starts;
}

bool TitleLayer::setHovered(std::optional<int> row)
{
    if (row == m_hovered)
        return false;
    // A title that is there anyway stays as it is.
    const auto adds = [this](std::optional<int> film) { return film && !m_slots.contains(*film); };
    const bool changes = adds(row) || adds(m_hovered);
    m_hovered = row;
    return changes;
}

QRectF TitleLayer::noteRect(Qt::Corner corner) const
{
    const QFontMetricsF metrics(m_texts.font());
    QRectF rect(QPointF(),
                QSizeF(metrics.horizontalAdvance(m_notes[corner]) + 2 * TitleTexts::padding, metrics.height()));
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
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        if (!note->isEmpty())
            drawNote(painter, note.key());
    }
    if (m_state.isEmpty()) {
        m_placed.clear();
        return;
    }
    // A picture for a file has a size of its own: where titles stand on the screen is not to follow it.
    const bool aside = painter->modes().testFlag(QCPPainter::pmNoCaching);
    const auto screen = std::tuple(m_slots, m_placed, m_moving);
    placeTitles();
    for (const PlacedTitle& title : std::as_const(m_placed)) {
        if (title.leader) {
            painter->setPen(QPen(m_leaderColour, 0.8));
            painter->drawLine(*title.leader);
        }
    }
    // The most important titles come last, on top of the halos of the others.
    std::for_each(m_placed.crbegin(), m_placed.crend(), [&](const PlacedTitle& title) { drawTitle(painter, title); });
    if (aside)
        std::tie(m_slots, m_placed, m_moving) = screen;
}

// Fill the background: dots of films beneath the note would be read as full stops.
void TitleLayer::drawNote(QCPPainter* painter, Qt::Corner corner)
{
    const QRectF rect = noteRect(corner);
    painter->fillRect(rect, m_haloColour);
    drawHaloed(painter, rect, QStaticText(m_notes[corner]), m_texts.font(), m_noteColour);
}

void TitleLayer::drawTitle(QCPPainter* painter, const PlacedTitle& title)
{
    const bool selected = m_state.current() == title.row;
    // The lines from the picked film would else strike such titles through: a halo covers too little of them.
    if (m_state.isHighlighted(title.row))
        painter->fillRect(title.rect.adjusted(0.0, 2.0, 0.0, -2.0), m_haloColour);
    const QColor& plain = m_state.isDimmed(title.row) ? m_noteColour : m_textColour;
    drawHaloed(painter, title.rect, m_texts.of(title.row).text, m_texts.fontOf(title.row),
               selected || title.row == m_state.blendMarkerRow() ? m_selectionColour : plain);
}

void TitleLayer::drawHaloed(QCPPainter* painter, const QRectF& rect, const QStaticText& text, const QFont& font,
                            const QColor& colour)
{
    const QPointF corner = rect.topLeft() + QPointF(TitleTexts::padding, 0.0);
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
