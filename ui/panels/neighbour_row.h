// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/neighbour_choice.h"

#include <QList>

#include <optional>

namespace kinoscope::ui {

/// A film of a list of neighbours.
struct NeighbourRow {
    qint64 movieId = 0;
    float similarity = 0.0F;  ///< as the Similarity of the query defines it

    bool operator==(const NeighbourRow&) const = default;
};

/// What a list of neighbours answers: whose, and by what they were chosen.
struct NeighbourQuery {
    std::optional<qint64> film;  ///< none where they are a blend's, or no film is picked
    NeighbourChoice choice;

    bool operator==(const NeighbourQuery&) const = default;
};

/// A list of neighbours with its query, so that nobody names rows by a query that was made since.
struct NeighbourRows {
    NeighbourQuery query;
    QList<NeighbourRow> rows;  ///< nearest first, or farthest

    QList<qint64> movieIds() const
    {
        QList<qint64> ids;
        for (const NeighbourRow& row : rows)
            ids.append(row.movieId);
        return ids;
    }
};

}  // namespace kinoscope::ui
