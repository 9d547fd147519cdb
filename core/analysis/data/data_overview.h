// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/count_histogram.h"
#include "core/analysis/data/rating_matrix.h"
#include "core/data/dataset.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// What is to be seen of a data set before anything is learned from it.
struct DataOverview {
    std::vector<double> levels;              ///< ratings as people know them, ascending or, where low is good, from the
                                             ///< best; of pairs none
    std::vector<std::int64_t> level_counts;  ///< how often each was given
    CountHistogram per_person;               ///< ratings that a person gave
    CountHistogram per_film;                 ///< ratings that a film got
    /// Rows of the film table that are one film to people (`Duplicates`): the one that lists show first, the others as
    /// in the table. Those with the most ratings first.
    std::vector<std::vector<int>> duplicates;
    MatrixOrderPtr order;
};
using DataOverviewPtr = std::shared_ptr<const DataOverview>;

/// A few passes over the ratings; keep it off the GUI thread. Where `stop` is requested, it is of no use.
DataOverview data_overview(const Dataset& dataset, const std::stop_token& stop = {});

/// The groups of `DataOverview::duplicates`.
std::vector<std::vector<int>> duplicate_films(const MovieTable& movies);

}  // namespace kinoscope
