// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/table_views.h"
#include "core/model/trained_model.h"

#include <cstddef>

namespace kinoscope {

/// The tables of a model that is only read: what they are given to must not write to them.
inline TableViews views_of(const TrainedModel& model)
{
    const auto users = static_cast<std::size_t>(model.user_bias.size());
    const auto movies = static_cast<std::size_t>(model.movie_bias.size());
    const auto k = static_cast<std::size_t>(model.user_factors.cols());
    return {{const_cast<float*>(model.user_factors.data()), users, k},
            {const_cast<float*>(model.user_bias.data()), users, 1},
            {const_cast<float*>(model.movie_factors.data()), movies, k},
            {const_cast<float*>(model.movie_bias.data()), movies, 1},
            model.range_low,
            model.range_high,
            model.offset};
}

}  // namespace kinoscope
