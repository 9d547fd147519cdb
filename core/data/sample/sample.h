// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace kinoscope {

/// The built-in simulated data set: real film titles with year and genres, simulated people.
///
/// 600 users, 40,000 ratings from 1 to 5. Equal on every machine and every run. Throws DataError if the
/// catalogue (a resource compiled into the program) is broken.
///
/// The model, with N(s) a normal draw of standard deviation s, for person u and film i with genres G_i:
///   taste      t_ug = N(1) for each genre, period lean p_u = N(1), generosity b_u = N(0.35)
///   film       quality q_i = N(0.4); period y_i = (year - 1985) / 25; popularity w_i = 1 / (25 + rank of q_i + N(0.6))
///   affinity   a_ui = 0.65 Σ_{g in G_i} t_ug / sqrt|G_i| + 0.3 p_u y_i
///   watching   u sees 20 films and a share of the rest in proportion to exp(N(0.6)), drawn without replacement with
///              weights w_i exp(0.8 a_ui): people choose what they like
///   rating     3.3 + b_u + q_i + a_ui + N(0.6), rounded and kept within 1 … 5
Dataset make_sample();

}  // namespace kinoscope
