// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// That the learning rate is another from a batch on, in the middle of a run.
struct RateChange {
    std::int64_t batch = 0;  ///< how many of the whole run's batches are learned from before; SGD's are its rounds
    double rate = 0.0;       ///< what holds in place of the setting `lr` from there on, within the bounds of that

    bool operator==(const RateChange&) const = default;
};
/// In the order of their batches, each of another one.
using RateChanges = std::vector<RateChange>;

/// The most that a run has.
inline constexpr std::size_t most_rate_changes = 1000;

/// "1200:0.01,2400:0.001", in the shortest form that reads back equal; "none".
std::string rate_changes_text(const RateChanges& changes);
/// Reads it back. Throws std::invalid_argument with a sentence.
RateChanges parse_rate_changes(std::string_view text);
/// Empty if all is well, else the sentence that a user would read.
std::string problem_with(const RateChanges& changes);

}  // namespace kinoscope
