// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/scene/film_colours.h"

#include "ui/plot/custom_plot.h"

namespace kinoscope::ui {

/// A ColourKey below the plot: chips that wrap to the width there is, or a bar with its numbers. Takes the height it
/// needs, none while it is hidden or has nothing to say.
class MapLegend : public QCPLayoutElement {
    Q_OBJECT

public:
    explicit MapLegend(QCustomPlot* plot);

    void setKey(const ColourKey& key) { m_key = key; }
    void setShown(bool shown) { m_shown = shown; }
    void applyColours(const QFont& font, const QColor& text);

    QSize minimumOuterSizeHint() const override;
    /// Where the chips' texts were last drawn, in the key's order: for tests.
    const QList<QRectF>& places() const { return m_places; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    bool isEmpty() const { return !m_shown || (m_key.chips.isEmpty() && m_key.gradient.isEmpty()); }
    /// One for each chip, from the top left corner of the legend, wrapped to `width`.
    QList<QRectF> chipPlaces(double width) const;
    double lineHeight() const;
    void drawGradient(QCPPainter* painter);

    ColourKey m_key;
    bool m_shown = true;
    QFont m_font;
    QColor m_text;
    QList<QRectF> m_places;
};

}  // namespace kinoscope::ui
