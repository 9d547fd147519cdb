// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/label_obstacles.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>

namespace kinoscope::ui {

/// Where a title stands relative to its film, whatever the zoom.
struct TitleSlot {
    std::size_t direction = 0;  ///< which side
    std::size_t ring = 0;       ///< how far away

    bool operator==(const TitleSlot&) const = default;
};

/// How far from its mark a title may go, by the length of its leader line.
enum class TitleReach {
    beside,  ///< 11 px
    near,    ///< 19 px
    far,     ///< 35 px: the eye loses a longer line among the dots
};

/// A title that wants a place near its film. All lengths in pixels.
struct TitleRequest {
    QPointF anchor;                         ///< the film's point
    double radius = 4.0;                    ///< of the film's mark, which the title keeps clear of
    QSizeF size;                            ///< of the title
    TitleReach reach = TitleReach::beside;  ///< those that may go further also look for the least bad place
    std::optional<TitleSlot> kept;          ///< where it stood before, and stays if there is room on that side
    bool standing = false;                  ///< it is there now: as long as all moves it keeps its slot, or goes
    bool first = false;                     ///< chooses before those that stood somewhere before
    bool must = false;                      ///< rather on a mark than not at all
    QSizeF badge;  ///< of what is put on the mark where the title finds no room; empty: nothing
};

struct TitlePlace {
    qsizetype request = 0;         ///< index into the requests
    QRectF rect;                   ///< of the request's size, or its badge's
    std::optional<QLineF> leader;  ///< from the mark to the title, where the title had to move away
    TitleSlot slot;                ///< of a title
    bool badge = false;            ///< the badge, for want of room for the title
};

struct TitlePlaces {
    QList<TitlePlace> placed;
    QList<qsizetype> dropped;  ///< indices of the requests that found no room
};

/// Whether titles may go elsewhere.
enum class TitleFreedom {
    full,    ///< at rest: a title comes nearer where that costs nothing, and goes elsewhere where it must
    steady,  ///< between two moves: one that is there keeps its slot, or goes; others take what room is left
    none,    ///< on the way: the same, and none appears but those that must be there, and badges
};

/// Places titles around their films so that no two titles overlap, no leader line crosses another or a title, and none
/// leaves the bounds.
///
/// Greedy and deterministic: earlier requests choose first, among 16 directions at growing distance. A title also
/// keeps off reserved areas and marks; it stands nearer to its own film than to others or has a leader line, which runs
/// through no other mark. Titles that had a place choose before those that had none, so that they stay on their side of
/// the film as long as there is room, whoever else comes into view. Cost: about O(requests), by a spatial grid. After:
/// Christensen, Marks, Shieber, An Empirical Study of Algorithms for Point-Feature Label Placement, 1995.
class LabelPlacement {
public:
    explicit LabelPlacement(const QRectF& bounds);

    /// No title may touch `area`.
    void reserve(const QRectF& area);
    /// A mark that titles leave visible, but for those that must have a place.
    void avoid(const QPointF& mark, double radius);
    /// A mark, with what is drawn around it, that no title may touch but its own.
    void keepClear(const QPointF& mark, double radius);
    /// The same, and no badge lies on it either, not even that of a mark beneath: it stands beside.
    void guard(const QPointF& mark, double radius);
    /// Call once.
    TitlePlaces place(const QList<TitleRequest>& requests, TitleFreedom freedom = TitleFreedom::full);

private:
    enum class Marks { left, covered };  ///< visible, or not
    std::optional<TitlePlace> choose(const TitleRequest& request, TitleFreedom freedom) const;
    std::optional<TitlePlace> chooseFreely(const TitleRequest& request) const;
    std::optional<TitlePlace> chooseSteadily(const TitleRequest& request, TitleFreedom freedom) const;
    std::optional<TitlePlace> keepPlace(const TitleRequest& request) const;
    std::optional<TitlePlace> keepPlace(const TitleRequest& request, std::size_t ring, Marks marks) const;
    std::optional<TitlePlace> findPlace(const TitleRequest& request, Marks marks = Marks::left) const;
    std::optional<TitlePlace> findBadge(const TitleRequest& request) const;
    bool isFree(const QLineF& leader) const;
    bool isGuarded(const QRectF& rect) const;
    void take(const TitlePlace& place);

    QRectF m_bounds;
    LabelObstacles m_occupied;
    QList<std::pair<QPointF, double>> m_guarded;  ///< marks with their radii
};

}  // namespace kinoscope::ui
