// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/state/region_names.h"
#include "ui/plot/custom_plot.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QStaticText>
#include <QStringList>

#include <optional>

namespace kinoscope::ui {

class LabelPainter;
class MapFraming;
class MapState;

/// The name of a region where it was drawn, in pixels of the plot.
struct PlacedRegion {
    std::size_t number = 0;  ///< in its level
    QRectF rect;
};

/// The names of regions: few of large ones where all films are in view, more of small ones farther in, and none where
/// films are so few that their titles say all. Each stands in the midst of its films, or as near above or below as
/// there is room; who finds none is not there. Larger regions choose first.
class RegionLabels {
public:
    /// All of them outlive it.
    RegionLabels(const MapState& state, const MapFraming& framing, const QCPAxisRect* area)
        : m_state(state), m_framing(framing), m_area(area)
    {
    }

    /// That of titles; names are larger and heavier.
    void setFont(const QFont& titles);
    /// Other names: forgets their sizes, and where they stood.
    void forget();
    /// Clear of `taken`, where titles and notes stand that go before them.
    void place(const QList<QRectF>& taken);
    void clear() { m_placed.clear(); }
    /// The level of this zoom; null: there is none.
    const RegionNameLevel* level() const;
    const QList<PlacedRegion>& placed() const { return m_placed; }
    const RegionName& name(const PlacedRegion& placed) const { return level()->names[placed.number]; }
    QStringList texts() const;
    /// The one whose name is at a pixel; null: there is none.
    const RegionName* at(const QPointF& pixel) const;
    void draw(const LabelPainter& painter, QColor colour);

private:
    struct Text {
        QStaticText text;
        QSizeF size;
    };
    std::optional<std::size_t> levelNumber() const;
    const Text& textOf(std::size_t number);
    QPointF midst(const RegionName& region) const;

    const MapState& m_state;
    const MapFraming& m_framing;
    const QCPAxisRect* m_area;
    QFont m_font;
    QHash<quint64, Text> m_texts;  ///< by level and number, as is the next
    QHash<quint64, int> m_steps;   ///< where a name stood: lines above (negative) or below its films' midst
    QList<PlacedRegion> m_placed;
};

}  // namespace kinoscope::ui
