// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/legend/colour_key.h"

#include "ui/plot/custom_plot.h"

#include <set>
#include <utility>

namespace kinoscope::ui {

struct Theme;

/// What else is drawn over the films, and has no switch.
enum class LegendMark { person, ownStar, speaksFor, speaksAgainst };

/// A ColourKey below the plot: chips that wrap to the width there is, or a bar with its numbers, and a patch for films
/// with too few ratings for a dot. Takes the height it needs, none while it is hidden or has nothing to say.
class MapLegend : public QCPLayoutElement {
    Q_OBJECT

public:
    explicit MapLegend(QCustomPlot* plot);
    /// One in a row of its own below the axes of the plot, which owns it.
    static MapLegend* below(QCustomPlot* plot);

    void setKey(const ColourKey& key) { m_key = key; }
    /// Chips whose films are not shown, by their places in the key: hollow and struck through.
    void setHidden(const std::set<int>& chips) { m_hidden = chips; }
    /// Width of what is put behind all others, so that none moves when it comes, and its place; nothing is drawn there.
    void setTailWidth(double width) { m_tailWidth = width; }
    const QRectF& tailPlace() const { return m_tailPlace; }
    /// Behind all others, in the room that is left of their lines: they come and go, and must move nothing. Those that
    /// find none are left out.
    void setMarks(const QList<std::pair<LegendMark, QString>>& marks) { m_marks = marks; }
    const QList<std::pair<LegendMark, QString>>& marks() const { return m_marks; }
    /// Of the marks that were last drawn: for tests.
    const QStringList& shownMarks() const { return m_shownMarks; }
    void setShown(bool shown) { m_shown = shown; }
    bool isShown() const { return m_shown; }
    const ColourKey& key() const { return m_key; }
    void applyTheme(const Theme& theme, const QFont& font);

    QSize minimumOuterSizeHint() const override;
    /// Where the chips' texts were last drawn, in the key's order: for tests.
    const QList<QRectF>& places() const { return m_places; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    bool isEmpty() const { return !m_shown || (m_key.chips.isEmpty() && m_key.gradient.isEmpty()); }
    struct Places {
        QList<QRectF> chips;
        QRectF patch;
        QRectF tail;
        QList<QRectF> marks;
        double height = 0.0;
    };
    /// From the top left corner of the legend, wrapped to `width`.
    Places placesIn(double width) const;
    double lineHeight() const;
    QString patchText() const;
    void drawChip(QCPPainter* painter, const QRectF& place, int chip) const;
    void drawPatch(QCPPainter* painter, const QRectF& place) const;
    void drawGradient(QCPPainter* painter);
    void drawMark(QCPPainter* painter, const QRectF& place, LegendMark mark, const QString& text) const;

    ColourKey m_key;
    bool m_shown = true;
    QFont m_font;
    QColor m_text, m_hiddenText, m_patch, m_ink, m_panel, m_for, m_against;
    QList<std::pair<LegendMark, QString>> m_marks;
    QStringList m_shownMarks;
    std::set<int> m_hidden;
    double m_tailWidth = 0.0;
    QRectF m_tailPlace;
    QList<QRectF> m_places;
};

}  // namespace kinoscope::ui
