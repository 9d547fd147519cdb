// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_memory.h"

#include "core/data/memory_error.h"
#include "core/model/steps/devices.h"
#include "core/training/timeline.h"

#include <algorithm>

namespace kinoscope {

namespace {

/// Where the settings are wrong, too, as there is an error to be told already.
bool learns_by_sgd(const TrainingSettings& settings, std::size_t ratings)
{
    try {
        return optimiser_of(resolve(settings, ratings).step) == Optimiser::sgd;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

std::uint64_t training_memory(const TrainingSettings& settings, std::size_t users, std::size_t movies,
                              std::size_t ratings)
{
    constexpr std::uint64_t copies_with_adam = 5;  // values, slopes or their sums, two moments, the kept epoch
    constexpr std::uint64_t copies_with_sgd = 2;   // values, the kept epoch
    constexpr std::uint64_t bytes_a_rating = 16;   // its row in the split, and its own copy where it is learned from
    const std::uint64_t numbers = static_cast<std::uint64_t>(settings.factors) + 1;
    const std::uint64_t one_epoch = movies * numbers * sizeof(float);
    std::uint64_t tables = (users + movies) * numbers * sizeof(float);
    if (settings.co_watch > 0.0)
        tables += (users * numbers + movies) * sizeof(float);
    const auto epochs = static_cast<std::uint64_t>(std::max(settings.epochs, 1));
    const std::uint64_t timeline =
        std::max<std::uint64_t>(std::min<std::uint64_t>(Timeline::default_budget, epochs * one_epoch),
                                std::min<std::uint64_t>(epochs, 2) * one_epoch);
    return tables * (learns_by_sgd(settings, ratings) ? copies_with_sgd : copies_with_adam) + timeline +
           ratings * bytes_a_rating;
}

Message training_failure(const std::exception& error)
{
    if (is_out_of_memory(error) || dynamic_cast<const MemoryError*>(&error) != nullptr)
        return message_of(error);
    return {KINOSCOPE_TEXT("core", "Training failed: %1"), {message_of(error)}};
}

}  // namespace kinoscope
