// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/occupied_area.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace kinoscope::ui {

/// A title that wants a place near its film. All lengths in pixels.
struct TitleRequest {
    QPointF anchor;       ///< the film's point
    double radius = 4.0;  ///< of the film's mark, which the title keeps clear of
    QSizeF size;          ///< of the title
};

struct TitlePlace {
    qsizetype request = 0;         ///< index into the requests
    QRectF rect;                   ///< of the request's size
    std::optional<QLineF> leader;  ///< from the mark to the title, where the title had to move away
};

struct TitlePlaces {
    QList<TitlePlace> placed;
    QList<qsizetype> dropped;  ///< indices of the requests that found no room
};

/// Places titles around their films so that no two titles overlap and none leaves the bounds.
///
/// Greedy and deterministic: earlier requests choose first, among 16 directions at growing distance. A title also
/// keeps off reserved areas and, as far as it can, off marks and leader lines. Cost: about O(requests), by a spatial
/// grid. After: Christensen, Marks, Shieber, An Empirical Study of Algorithms for Point-Feature Label Placement, 1995.
class LabelPlacement {
public:
    explicit LabelPlacement(const QRectF& bounds);

    /// No title may touch `area`.
    void reserve(const QRectF& area);
    /// A mark that titles should leave visible; an insistent title covers it rather than be dropped.
    void avoid(const QPointF& mark, double radius);
    /// The first `insistent` requests may move far away with a leader line; the rest sits beside its mark or is
    /// dropped. Call once.
    TitlePlaces place(const QList<TitleRequest>& requests, qsizetype insistent);

private:
    std::optional<TitlePlace> findPlace(const TitleRequest& request, bool insistent) const;

    QRectF m_bounds;
    OccupiedArea m_occupied;
};

}  // namespace kinoscope::ui
