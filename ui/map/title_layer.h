// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/label_placement.h"

#include "ui/charts/custom_plot.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStaticText>

#include <vector>

namespace kinoscope::ui {

class DotSubset;
class MapState;
struct Theme;

/// A film's title where it was drawn, in pixels of the plot.
struct PlacedTitle {
    int row = 0;
    QRectF rect;
    std::optional<QLineF> leader;
};

/// The films' titles with halo and leader lines. Finds their places anew each time the layer is drawn.
class TitleLayer : public QCPLayerable {
    Q_OBJECT

public:
    /// Titles that are tried to place; more never fit on a screen.
    static constexpr std::size_t mostTitles = 500;

    TitleLayer(QCustomPlot* plot, MapState& state, const DotSubset& drawn, QCPAxisRect* area);

    /// Fonts and colours; the titles' sizes are measured anew.
    void restyle(const Theme& theme, const QFont& font);
    /// Other films: forgets the titles' sizes.
    void forget();
    /// Text in a corner, which titles keep clear of.
    void setNote(Qt::Corner corner, const QString& note) { m_notes[corner] = note; }

    QString note(Qt::Corner corner) const { return m_notes.value(corner); }

    /// As last drawn, in order of priority.
    const QList<PlacedTitle>& placed() const { return m_placed; }

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    struct Text {
        QStaticText text;
        QSizeF size;
    };
    const Text& text(int row);
    QFont fontOf(int row) const;
    std::vector<int> rowsByPriority(const QRectF& area) const;
    qsizetype insistentCount(const QRectF& area) const;
    void placeTitles();
    QRectF noteRect(Qt::Corner corner) const;
    void drawNote(QCPPainter* painter, Qt::Corner corner);
    void drawTitle(QCPPainter* painter, const PlacedTitle& title);
    void drawHaloed(QCPPainter* painter, const QRectF& rect, const QStaticText& text, const QFont& font,
                    const QColor& colour);

    MapState& m_state;
    const DotSubset& m_drawn;
    QCPAxisRect* m_area;
    QFont m_font;
    QFont m_boldFont;
    QColor m_textColour, m_haloColour, m_leaderColour, m_selectionColour, m_noteColour;
    QMap<Qt::Corner, QString> m_notes;
    QHash<int, Text> m_texts;      ///< by row
    QHash<int, Text> m_boldTexts;  ///< by row, for highlighted films
    QList<PlacedTitle> m_placed;
};

}  // namespace kinoscope::ui
