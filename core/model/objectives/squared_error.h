// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/objectives/objective.h"

namespace kinoscope {

/// (p − r)², the notebook's objective: its mean is the MSE that is reported everywhere.
const RatingObjective& squared_error();

}  // namespace kinoscope
