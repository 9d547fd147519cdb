// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/title_layer.h"

#include "ui/map/marks/selection_marks.h"
#include "ui/map/scene/map_framing.h"
#include "ui/map/scene/title_rows.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/label_painter.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int badgeTextPx = 11;
constexpr double groundMargin = 3.0;  // left and right of the title under the pointer

/// From the edge of a mark to the nearest point of its title.
QLineF leaderFrom(const QPointF& mark, double radius, const QRectF& title)
{
    QLineF line(mark, QPointF(std::clamp(mark.x(), title.left(), title.right()),
                              std::clamp(mark.y(), title.top(), title.bottom())));
    if (line.length() > radius)
        line.setP1(line.pointAt(radius / line.length()));
    return line;
}

}  // namespace

TitleLayer::TitleLayer(QCustomPlot* plot, MapState& state, const DotDecimator& drawn, const MapFraming& framing,
                       QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_drawn(drawn), m_framing(framing), m_area(area), m_texts(state),
      m_regions(state, framing, area)
{
    connect(&m_memory, &LabelMemory::rested, this, &TitleLayer::rested);
}

void TitleLayer::applyTheme(const Theme& theme, const QFont& font)
{
    m_texts.setFont(font);
    m_regions.setFont(font);
    m_notes.setFont(font);
    m_badgeFont = font;
    m_badgeFont.setBold(true);
    m_badgeFont.setPixelSize(badgeTextPx);
    m_textColour = theme.text;
    m_haloColour = theme.panel;
    m_leaderColour = theme.mutedText;
    m_selectionColour = theme.selection;
    m_noteColour = theme.mutedText;
}

void TitleLayer::forget()
{
    forgetTexts();
    m_regions.forget();
    m_memory.forget();
    m_hovered.reset();
}

double TitleLayer::clearance(int row) const
{
    return m_state.diameter(row) / 2.0 + (row == m_state.current() ? SelectionMarks::ringReach : 1.0);
}

/// Whether no title may lie on the film's mark: those that stand out, unless they are many.
bool TitleLayer::isKeptClear(int row) const
{
    const bool ringed =
        m_state.isSelected(row) && !m_state.onlySelected() && m_state.selected().size() <= TitleRows::crowd;
    return m_state.isHighlighted(row) || ringed;
}

QList<TitleRequest> TitleLayer::requestsFor(const TitleRows& rows)
{
    QList<TitleRequest> requests;
    const std::size_t count = std::min(rows.rows.size(), mostTitles);
    requests.reserve(static_cast<qsizetype>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const int row = rows.rows[i];
        const bool first = i < rows.first;
        const bool insists = i < rows.insistent;
        TitleRequest request{filmPixel(m_state, row, *m_area), clearance(row), m_texts.of(row).size};
        request.reach = first ? TitleReach::far : insists ? TitleReach::near : TitleReach::beside;
        request.first = first;
        // A closest film that finds no room wears its number; others that come first would have nothing.
        const bool numbered = m_state.neighbourNumber(row) > 0 && row != m_state.current();
        request.must = first && !numbered;
        if (numbered)
            request.badge = QSizeF(badgeDiameter, badgeDiameter);
        m_memory.fill(request, row);
        requests.append(request);
    }
    return requests;
}

/// Of what is not on the map itself.
QList<QRectF> TitleLayer::takenAreas() const
{
    return m_notes.areas(QRectF(m_area->rect())) + m_reserved + (m_moving ? m_moving() : QList<QRectF>());
}

/// Of what is not on the map itself, and the names of regions.
LabelPlacement TitleLayer::freePlacement() const
{
    LabelPlacement placement{QRectF(m_area->rect())};
    for (const QRectF& taken : takenAreas())
        placement.reserve(taken);
    for (const PlacedRegion& region : m_regions.placed())
        placement.reserve(region.rect);
    return placement;
}

LabelPlacement TitleLayer::placementAmongMarks(const TitleRows& rows, RoomForBadges badges) const
{
    LabelPlacement placement = freePlacement();
    for (const int row : rows.rows) {
        const QPointF mark = filmPixel(m_state, row, *m_area);
        const double radius = clearance(row);
        if (row == m_state.current())
            placement.guard(mark, radius);
        else if (badges == RoomForBadges::kept && m_state.neighbourNumber(row) > 0)
            placement.keepClear(mark, std::max(radius, badgeDiameter / 2.0 + 1.0));
        else if (isKeptClear(row))
            placement.keepClear(mark, radius);
        else
            placement.avoid(mark, radius);
    }
    return placement;
}

// Titles that stay where they are can leave no room for one that stands out: then those less important than it make
// room.
TitlePlaces TitleLayer::placesFor(const TitleRows& rows)
{
    QList<TitleRequest> requests = requestsFor(rows);
    const TitleFreedom freedom = m_memory.freedom();
    TitlePlaces places = placementAmongMarks(rows).place(requests, freedom);
    // In a crowd of closest films the first title may only have room at the cost of their badges.
    if (rows.first > 0 && places.dropped.contains(0))
        places = placementAmongMarks(rows, RoomForBadges::given).place(requests, freedom);
    const auto first = static_cast<qsizetype>(rows.first);
    const auto missing = [first](const TitlePlaces& found) {
        return first - std::count_if(found.placed.begin(), found.placed.end(), [first](const TitlePlace& place) {
                   return place.request < first && !place.badge;
               });
    };
    if (freedom != TitleFreedom::full || missing(places) == 0 || m_memory.isEmpty())
        return places;
    for (qsizetype i = first; i < requests.size(); ++i)
        requests[i].kept.reset();
    TitlePlaces withRoom = placementAmongMarks(rows).place(requests, freedom);
    return missing(withRoom) < missing(places) ? withRoom : places;
}

/// Where titles stand that go before the names of regions, with what is drawn around their films.
QList<QRectF> TitleLayer::firstTitles(const TitleRows& rows)
{
    QList<QRectF> taken;
    if (rows.first == 0)
        return taken;
    const QList<TitleRequest> requests = requestsFor(rows).first(static_cast<qsizetype>(rows.first));
    for (const TitlePlace& title : placementAmongMarks(rows).place(requests, m_memory.freedom()).placed)
        taken.append(title.rect);
    for (const TitleRequest& request : requests)
        taken.append(QRectF(request.anchor, QSizeF())
                         .marginsAdded({request.radius, request.radius, request.radius, request.radius}));
    return taken;
}

void TitleLayer::placeTitles()
{
    m_texts.limit();
    const TitleRows rows = TitleRowChoice(m_state, m_drawn, m_memory, *m_area).rows(m_framing.isCloseUp());
    m_regions.clear();
    m_regions.place(takenAreas() + firstTitles(rows));
    const TitlePlaces places = placesFor(rows);
    m_placed.clear();
    for (const TitlePlace& place : places.placed)
        m_placed.append({rows.rows[static_cast<std::size_t>(place.request)], place.rect, place.leader, place.badge});
    m_memory.remember(rows.rows, places);
}

// Over the others, which stay where they are; those beneath it are hidden meanwhile. Rather over titles of films that
// do not stand out.
void TitleLayer::placeHovered()
{
    m_hoveredTitle.reset();
    if (!m_hovered || !m_state.hasPosition(*m_hovered))
        return;
    const int row = *m_hovered;
    PlacedTitle title{row, {}, {}};
    const auto own = std::find_if(m_placed.begin(), m_placed.end(),
                                  [row](const PlacedTitle& placed) { return placed.row == row && !placed.badge; });
    TitleRequest request{filmPixel(m_state, row, *m_area), clearance(row), m_texts.of(row).size, TitleReach::far};
    request.must = true;
    if (own != m_placed.end()) {
        title.rect = own->rect;
    } else {
        LabelPlacement placement = freePlacement();
        for (const PlacedTitle& placed : std::as_const(m_placed)) {
            if (m_state.isHighlighted(placed.row))
                placement.reserve(placed.rect);
        }
        TitlePlaces places = placement.place({request});
        if (places.placed.isEmpty())
            places = freePlacement().place({request});
        if (places.placed.isEmpty())
            return;
        title.rect = places.placed.front().rect;
    }
    title.leader = leaderFrom(request.anchor, request.radius, title.rect);
    const auto isBeneath = [&](const PlacedTitle& placed) {
        return placed.row == row ||
               (!placed.badge &&
                (placed.rect.intersects(title.rect.adjusted(-groundMargin, 0, groundMargin, 0)) ||
                 crosses(*title.leader, placed.rect) || (placed.leader && crosses(*placed.leader, title.rect))));
    };
    m_placed.removeIf(isBeneath);
    m_placed.append(title);
    m_hoveredTitle = title;
}

bool TitleLayer::setHovered(std::optional<int> row)
{
    return std::exchange(m_hovered, row) != row;
}

void TitleLayer::draw(QCPPainter* painter)
{
    m_notes.draw(painter, QRectF(m_area->rect()), m_noteColour, m_haloColour);
    if (m_state.isEmpty()) {
        m_placed.clear();
        m_regions.clear();
        m_hoveredTitle.reset();
        return;
    }
    if (painter->modes().testFlag(QCPPainter::pmNoCaching)) {
        drawAside(painter);
        return;
    }
    placeTitles();
    placeHovered();
    drawTitles(painter);
}

// A picture for a file has a size of its own and no pointer: where titles stand on the screen is not to follow it.
void TitleLayer::drawAside(QCPPainter* painter)
{
    const auto [memory, placed, hovered] = std::tuple(m_memory.places(), m_placed, m_hoveredTitle);
    placeTitles();
    m_hoveredTitle.reset();
    drawTitles(painter);
    m_memory.restore(memory);
    m_placed = placed;
    m_hoveredTitle = hovered;
}

void TitleLayer::drawTitles(QCPPainter* painter)
{
    const LabelPainter labels(painter, m_haloColour);
    for (const PlacedTitle& title : std::as_const(m_placed)) {
        if (title.leader)
            labels.leader(*title.leader, m_leaderColour);
    }
    m_regions.draw(labels, m_textColour);
    // The most important titles come last, on top of the halos of the others.
    std::for_each(m_placed.crbegin(), m_placed.crend(), [&](const PlacedTitle& title) {
        // The lines from the picked film would else strike such titles through: a halo covers too little of them.
        if (m_state.isHighlighted(title.row) && !title.badge)
            painter->fillRect(title.rect.adjusted(0.0, 2.0, 0.0, -2.0), m_haloColour);
        drawTitle(labels, title);
    });
    if (!m_hoveredTitle)
        return;
    labels.ground(m_hoveredTitle->rect.adjusted(-groundMargin, 0.0, groundMargin, 0.0), *m_hoveredTitle->leader,
                  m_leaderColour);
    drawTitle(labels, *m_hoveredTitle);
}

void TitleLayer::drawTitle(const LabelPainter& painter, const PlacedTitle& title)
{
    const TitleTexts::Text& text = m_texts.of(title.row);
    if (title.badge) {
        painter.badge(title.rect, QString::number(text.number), m_badgeFont, m_selectionColour);
        return;
    }
    const bool tied = m_state.current() == title.row || title.row == m_state.blendMarkerRow();
    const QColor& plain = m_state.isDimmed(title.row) && title.row != m_hovered ? m_noteColour : m_textColour;
    const QFont& font = m_texts.fontOf(title.row);
    const QPointF corner = title.rect.topLeft() + QPointF(TitleTexts::padding, 0.0);
    if (text.number > 0)
        painter.text(corner, text.numberText, font, m_selectionColour);
    painter.text(corner + QPointF(text.numberWidth, 0.0), text.text, font, tied ? m_selectionColour : plain);
}

}  // namespace kinoscope::ui
