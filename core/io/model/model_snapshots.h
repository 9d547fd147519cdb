// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"
#include "core/io/model/safetensors.h"

#include <cstdint>
#include <vector>

namespace kinoscope {

/// Movie tables of earlier epochs, packed as half floats for a model file.
struct PackedSnapshots {
    std::vector<int> epochs;             ///< ascending
    std::vector<std::uint16_t> factors;  ///< epochs × films × k
    std::vector<std::uint16_t> bias;     ///< epochs × films
};

/// What of `snapshots` goes into a file: at most `max_snapshot_bytes`, thinned as a Timeline thins; one with a number
/// that is not finite or above 65504 is left out. Half floats have 11 binary digits: a number is off by 1/2048 of
/// itself at most.
PackedSnapshots pack(const std::vector<FactorSnapshotPtr>& snapshots);

/// Reads tensors `snapshots` and `snapshot_bias` of these epochs. Throws DataError.
std::vector<FactorSnapshotPtr> read_snapshots(const SafetensorsFile& file, const std::vector<std::int64_t>& epochs,
                                              std::int64_t films, std::int64_t factors);

}  // namespace kinoscope
