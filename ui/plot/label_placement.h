// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/label_obstacles.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace kinoscope::ui {

/// Where a title stands relative to its film, whatever the zoom.
struct TitleSlot {
    std::size_t direction = 0;  ///< which side
    std::size_t ring = 0;       ///< how far away

    bool operator==(const TitleSlot&) const = default;
};

/// A title that wants a place near its film. All lengths in pixels.
struct TitleRequest {
    QPointF anchor;                 ///< the film's point
    double radius = 4.0;            ///< of the film's mark, which the title keeps clear of
    QSizeF size;                    ///< of the title
    std::optional<TitleSlot> kept;  ///< where it stood before, and stays if there is room on that side
    bool first = false;             ///< chooses before those that stood somewhere before
    bool must = false;              ///< rather on a mark than not at all
};

struct TitlePlace {
    qsizetype request = 0;         ///< index into the requests
    QRectF rect;                   ///< of the request's size
    std::optional<QLineF> leader;  ///< from the mark to the title, where the title had to move away
    TitleSlot slot;
};

struct TitlePlaces {
    QList<TitlePlace> placed;
    QList<qsizetype> dropped;  ///< indices of the requests that found no room
};

/// Places titles around their films so that no two titles overlap and none leaves the bounds.
///
/// Greedy and deterministic: earlier requests choose first, among 16 directions at growing distance. A title also
/// keeps off reserved areas and marks, and as far as it can off leader lines; it stands nearer to its own film than to
/// others or has a leader line, which runs through no other mark. Titles that had a place choose before
/// those that had none, so that they stay on their side of the film as long as there is room, whoever else comes into
/// view. Cost: about O(requests), by a spatial grid. After: Christensen, Marks, Shieber, An Empirical Study of
/// Algorithms for Point-Feature Label Placement, 1995.
class LabelPlacement {
public:
    explicit LabelPlacement(const QRectF& bounds);

    /// No title may touch `area`.
    void reserve(const QRectF& area);
    /// A mark that titles leave visible, but for those that must have a place.
    void avoid(const QPointF& mark, double radius);
    /// A mark that no title may touch. Titles beside it need a request whose radius is not less.
    void keepClear(const QPointF& mark, double radius);
    /// The first `insistent` requests may move far away with a leader line; the rest sits beside its mark or is
    /// dropped. Call once.
    TitlePlaces place(const QList<TitleRequest>& requests, qsizetype insistent);
    /// The same, but a title stays on its side or goes: while everything moves, none jumps and none appears.
    TitlePlaces placeAgain(const QList<TitleRequest>& requests);

private:
    enum class Marks { left, covered };  ///< visible, or not
    std::optional<TitlePlace> keepPlace(const TitleRequest& request, Marks marks) const;
    std::optional<TitlePlace> keepPlace(const TitleRequest& request, std::size_t ring, Marks marks) const;
    std::optional<TitlePlace> findPlace(const TitleRequest& request, bool insistent, Marks marks = Marks::left) const;
    void take(const TitlePlace& place);

    QRectF m_bounds;
    LabelObstacles m_occupied;
};

}  // namespace kinoscope::ui
