// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/scene/region_labels.h"
#include "ui/map/scene/title_texts.h"
#include "ui/plot/corner_notes.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/label_memory.h"
#include "ui/plot/label_placement.h"

#include <QList>

#include <functional>
#include <optional>

namespace kinoscope::ui {

class DotDecimator;
class LabelPainter;
class MapFraming;
class MapState;
struct Theme;
struct TitleRows;

/// A film's title where it was drawn, in pixels of the plot.
struct PlacedTitle {
    int row = 0;
    QRectF rect;
    std::optional<QLineF> leader;
    bool badge = false;  ///< only the film's number among the closest ones, for want of room for the title
};

/// The films' titles with halo and leader lines. Finds their places each time the layer is drawn, and keeps each on its
/// side of the film as long as it has room there. Who comes first: the picked film, the blend marker and its parts,
/// neighbours, the names of regions, films selected as a group, and then the others, the best liked first, and close up
/// those in the middle, the most often rated first. The film under the pointer has its title on a ground of its own, on
/// top.
class TitleLayer : public QCPLayerable {
    Q_OBJECT

public:
    /// Titles that are tried to place; more never fit on a screen.
    static constexpr std::size_t mostTitles = 500;
    /// Of the badge with a neighbour's number, in pixels.
    static constexpr double badgeDiameter = 17.0;

    TitleLayer(QCustomPlot* plot, MapState& state, const DotDecimator& drawn, const MapFraming& framing,
               QCPAxisRect* area);

    /// Fonts and colours; the titles' sizes are measured anew.
    void applyTheme(const Theme& theme, const QFont& font);
    /// Other titles: forgets their sizes.
    void forgetTexts() { m_texts.forget(); }
    /// Other names of regions.
    void forgetRegions() { m_regions.forget(); }
    /// Other films: forgets the titles' places, too.
    void forget();
    /// The next picture of a replay: until none has followed for a while, titles stay on their sides or go.
    void follow() { m_memory.follow(); }
    /// Films are under way: from the second drawing on, titles stay on their sides or go.
    void startMoving() { m_memory.startMoving(); }
    /// Films have arrived: those that lost their places are back.
    void stopMoving() { m_memory.stopMoving(); }
    /// The film under the pointer, which gets a title. Whether that is another one.
    bool setHovered(std::optional<int> row);
    /// Places that titles leave free.
    void reserve(const QList<QRectF>& areas) { m_reserved = areas; }
    /// The same of text that moves with the films: asked for whenever titles are placed.
    void keepClearOf(std::function<QList<QRectF>()> areas) { m_moving = std::move(areas); }
    /// Text in a corner, which titles keep clear of.
    void setNote(Qt::Corner corner, const QString& note, NoteLine line = NoteLine::inner)
    {
        m_notes.set(corner, note, line);
    }

    QString note(Qt::Corner corner, NoteLine line = NoteLine::inner) const { return m_notes.at(corner, line); }
    /// The places of all notes, in pixels of the plot.
    QList<QRectF> noteAreas() const { return m_notes.areas(QRectF(m_area->rect())); }

    /// The names of regions, as last drawn.
    const RegionLabels& regions() const { return m_regions; }
    /// As last drawn, in order of priority, that of the film under the pointer last.
    const QList<PlacedTitle>& placed() const { return m_placed; }
    /// The title of the film under the pointer; it is the last one that was placed.
    const std::optional<PlacedTitle>& hoveredTitle() const { return m_hoveredTitle; }

Q_SIGNALS:
    /// Titles may find better places now: time to draw the layer again.
    void rested();

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    QList<TitleRequest> requestsFor(const TitleRows& rows);
    QList<QRectF> takenAreas() const;
    LabelPlacement freePlacement() const;
    enum class RoomForBadges { kept, given };  ///< on the marks of closest films, or given up
    LabelPlacement placementAmongMarks(const TitleRows& rows, RoomForBadges badges = RoomForBadges::kept) const;
    TitlePlaces placesFor(const TitleRows& rows);
    QList<QRectF> firstTitles(const TitleRows& rows);
    void placeTitles();
    void placeHovered();
    double clearance(int row) const;
    bool isKeptClear(int row) const;
    void drawAside(QCPPainter* painter);
    void drawTitles(QCPPainter* painter);
    void drawTitle(const LabelPainter& painter, const PlacedTitle& title);

    MapState& m_state;
    const DotDecimator& m_drawn;
    const MapFraming& m_framing;
    QCPAxisRect* m_area;
    TitleTexts m_texts;
    RegionLabels m_regions;
    CornerNotes m_notes;
    LabelMemory m_memory;
    QFont m_badgeFont;
    QColor m_textColour, m_haloColour, m_leaderColour, m_selectionColour, m_noteColour;
    QList<QRectF> m_reserved;
    std::function<QList<QRectF>()> m_moving;
    std::optional<int> m_hovered;
    std::optional<PlacedTitle> m_hoveredTitle;
    QList<PlacedTitle> m_placed;
};

}  // namespace kinoscope::ui
