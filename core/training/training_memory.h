// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"
#include "core/model/settings.h"

#include <cstddef>
#include <cstdint>
#include <exception>

namespace kinoscope {

/// About what a run needs beside its ratings, in bytes: tables of all people and films, what the optimiser keeps of
/// each of their numbers, the epoch that is kept, the films of other epochs, and the ratings once more in the order in
/// which they are learned from.
std::uint64_t training_memory(const TrainingSettings& settings, std::size_t users, std::size_t movies,
                              std::size_t ratings);

/// What a person reads of a run that fails with `error`.
Message training_failure(const std::exception& error);

}  // namespace kinoscope
