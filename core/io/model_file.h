// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/metrics.h"
#include "core/data/dataset.h"
#include "core/model/settings.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kinoscope {

/// A finished run with all that is needed to look at it without its data set.
struct ModelDocument {
    TrainedModel model;
    MovieTable movies;                   ///< row = MovieIndex
    std::vector<std::int64_t> user_ids;  ///< row = user index
    std::string dataset_name;
    std::string dataset_layout;
    std::int64_t dataset_ratings = 0;
    bool simulated = false;
    RatingScale scale;
    TrainingSettings settings;
    bool given_split = false;  ///< the test part came as a file of its own, not from the split seed
    std::vector<EpochRecord> history;
    int kept_epoch = -1;
    std::string termination;  ///< "completed", "cancelled", "diverged" or "failed"
    ErrorMetrics test;        ///< at kept_epoch, over the held-out rows
};

/// Writes a safetensors file: float32 tensors `user_factors`, `user_bias`, `movie_factors`, `movie_bias` (biases
/// n × 1), everything else as JSON text in `__metadata__`. Atomic. Equal documents give equal bytes. Control characters
/// in titles, genres and names become spaces, an empty title becomes "Film" and its id. Throws DataError for a file
/// that cannot be written and for a document that load_model would refuse (numbers that are not finite, tables whose
/// lengths differ, a kept_epoch that is not in the history).
void save_model(const std::filesystem::path& path, const ModelDocument& document);

/// Reads it back and believes nothing: lengths, offsets, overlaps, shapes, UTF-8, finite numbers and sizes are
/// checked before anything is allocated. Throws DataError with what was found and what was expected.
ModelDocument load_model(const std::filesystem::path& path);

}  // namespace kinoscope
