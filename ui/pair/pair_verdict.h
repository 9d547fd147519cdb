// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pair/pair_facts.h"

#include <QString>

namespace kinoscope::ui {

/// Why two films are close, in a few words and then in sentences.
struct PairVerdict {
    QString headline;  ///< "Mostly the same audience."
    QString reasons;   ///< how many people rated both, and how their ratings go together
};

/// From half as many again as chance would give, two films have mostly the same audience.
inline constexpr double same_audience = 1.5;
/// The correlation from which people agree on two films, where its interval lies above 0.
inline constexpr double same_taste = 0.3;

PairVerdict pairVerdict(const PairFacts& facts);

}  // namespace kinoscope::ui
