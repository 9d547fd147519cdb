// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/map_spread.h"
#include "ui/map/state/person_mark.h"

#include <Eigen/Core>
#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace kinoscope {

/// Films that lines on the map lead to, nearest first.
struct MapLinks {
    std::vector<int> films;  ///< MovieIndex
    bool fromMarker =
        false;  ///< the lines begin at the marker, else at the current film; without a marker there are none

    bool operator==(const MapLinks&) const = default;
};

/// A place on the map that is no film's.
struct MapMarker {
    std::optional<Eigen::VectorXf> factors;  ///< k; none takes the marker away
    QString title;
    std::vector<int> parts;  ///< films that it is made of; MovieIndex
};

/// How far films move from seed to seed.
struct MapOverlaySpread {
    MapSpreadPtr spread;    ///< null: unknown
    bool ellipses = false;  ///< drawn around the current film and its closest
};

/// What features lay over the map beside its films. Any number of them may have links; those of the highest priority
/// are drawn. Lives on the GUI thread; owned by the window.
class MapOverlays : public QObject {
    Q_OBJECT

public:
    enum class Priority { neighbours, blend, recommended, people };

    using QObject::QObject;

    /// Without films, the source has no links.
    void setLinks(Priority source, const MapLinks& links);
    /// Those to draw.
    MapLinks links() const;

    void setMarker(MapMarker marker);
    const MapMarker& marker() const { return m_marker; }

    void setSpread(MapOverlaySpread spread);
    const MapOverlaySpread& spread() const { return m_spread; }

    /// Somebody on the map; empty: the source has nobody.
    void setPerson(ui::PersonMark person, Priority source = Priority::recommended);
    /// The one to draw: of the highest priority.
    ui::PersonMark person() const;

    /// Whether the selected films are listed elsewhere in sight, with what can be done with them.
    void setSelectionListed(bool listed) { Q_EMIT selectionListedChanged(listed); }

Q_SIGNALS:
    void linksChanged();
    void markerChanged();
    void spreadChanged();
    void personChanged();
    void selectionListedChanged(bool listed);
    /// The person wants to see why these films are close: the picked one, and one that lines lead to.
    void pairWanted(int first, int second);
    /// What says so covers so many pixels at the right of the map.
    void pairShown(int first, int second, int covered);
    void pairClosed();
    /// By the map: the person has enough of the marker.
    void markerCloseWanted();
    /// By the map: the person wants to read the list of the selected films.
    void selectedListWanted();

private:
    std::map<Priority, MapLinks> m_links;
    MapMarker m_marker;
    MapOverlaySpread m_spread;
    std::map<Priority, ui::PersonMark> m_people;
};

}  // namespace kinoscope
