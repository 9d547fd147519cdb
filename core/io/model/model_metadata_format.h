// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string_view>

namespace kinoscope {

inline constexpr std::string_view model_format_name = "kinoscope-model";
/// 2: data set's source and hash, snapshots, view. Files of version 1 have none of these.
/// 3: predictions with an offset, co-watch tables, settings `mean_start` and `bias_rate`. What has none of these is
/// written as version 2, so that earlier programs open it.
/// 4: models of pairs, which earlier programs would show as if they predicted ratings.
/// 5: a snapshot of the random start, of epoch −1 in the list; setting `rate_changes`, and with it an epoch's batches.
/// What has none of these is written as an earlier version.
inline constexpr int model_format_version = 5;
inline constexpr int model_format_version_of_pairs = 4;
inline constexpr int model_format_version_of_ratings = 3;
inline constexpr int model_format_version_before = 2;

inline constexpr const char* feedback_of_pairs = "pairs";

/// What the losses of an epoch are called.
struct LossKeys {
    const char* train;
    const char* validation;
};
constexpr LossKeys loss_keys(Feedback feedback)
{
    return feedback == Feedback::pairs ? LossKeys{"train_loss", "validation_loss"}
                                       : LossKeys{"train_mse", "validation_mse"};
}

}  // namespace kinoscope
