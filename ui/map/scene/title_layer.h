// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/scene/title_texts.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/label_placement.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <vector>

namespace kinoscope::ui {

class DotDecimator;
class MapState;
struct Theme;

/// A film's title where it was drawn, in pixels of the plot.
struct PlacedTitle {
    int row = 0;
    QRectF rect;
    std::optional<QLineF> leader;
};

/// The films' titles with halo and leader lines. Finds their places each time the layer is drawn, and keeps each on its
/// side of the film as long as it has room there. Who comes first: the picked film, the blend marker, the film under
/// the pointer, neighbours, films selected as a group, and then the others; of the last two the best liked first.
class TitleLayer : public QCPLayerable {
    Q_OBJECT

public:
    /// Titles that are tried to place; more never fit on a screen.
    static constexpr std::size_t mostTitles = 500;

    TitleLayer(QCustomPlot* plot, MapState& state, const DotDecimator& drawn, QCPAxisRect* area);

    /// Fonts and colours; the titles' sizes are measured anew.
    void applyTheme(const Theme& theme, const QFont& font);
    /// Other titles: forgets their sizes.
    void forgetTexts() { m_texts.forget(); }
    /// Other films: forgets the titles' places, too.
    void forget();
    /// Films are under way: from the second drawing on, titles stay on their sides or go.
    void startMoving();
    /// Films have arrived: those that lost their places are back.
    void stopMoving() { m_moving = Moving::no; }
    /// The film under the pointer, which gets a title. Whether that changes anything.
    bool setHovered(std::optional<int> row);
    /// Places that titles leave free.
    void reserve(const QList<QRectF>& areas) { m_reserved = areas; }
    /// Text in a corner, which titles keep clear of.
    void setNote(Qt::Corner corner, const QString& note) { m_notes[corner] = note; }

    QString note(Qt::Corner corner) const { return m_notes.value(corner); }

    /// As last drawn, in order of priority.
    const QList<PlacedTitle>& placed() const { return m_placed; }

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    /// How many of the rows come before all others, whoever had a place.
    struct Rows {
        std::vector<int> rows;
        std::size_t first = 0;
    };
    Rows rowsByPriority(const QRectF& area) const;
    qsizetype insistentCount(const QRectF& area, std::size_t first) const;
    QList<TitleRequest> requestsFor(const Rows& rows);
    LabelPlacement freePlacement(const Rows& rows) const;
    TitlePlaces placesFor(const Rows& rows, QList<TitleRequest> requests) const;
    void placeTitles();
    void remember(const Rows& rows, const TitlePlaces& places);
    double clearance(int row) const;
    bool isKeptClear(int row) const;
    QRectF noteRect(Qt::Corner corner) const;
    void drawNote(QCPPainter* painter, Qt::Corner corner);
    void drawTitle(QCPPainter* painter, const PlacedTitle& title);
    void drawHaloed(QCPPainter* painter, const QRectF& rect, const QStaticText& text, const QFont& font,
                    const QColor& colour);

    MapState& m_state;
    const DotDecimator& m_drawn;
    QCPAxisRect* m_area;
    TitleTexts m_texts;
    QColor m_textColour, m_haloColour, m_leaderColour, m_selectionColour, m_noteColour;
    QMap<Qt::Corner, QString> m_notes;
    QList<QRectF> m_reserved;
    enum class Moving { no, starts, yes } m_moving = Moving::no;
    std::optional<int> m_hovered;
    QHash<int, TitleSlot> m_slots;  ///< by row, as of the last drawing at rest and without a hovered film's title
    QList<PlacedTitle> m_placed;
};

}  // namespace kinoscope::ui
