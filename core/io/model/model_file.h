// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/baseline_comparison.h"
#include "core/analysis/evaluation/metrics.h"
#include "core/data/dataset.h"
#include "core/io/model/document_view.h"
#include "core/model/settings.h"
#include "core/model/snapshot.h"
#include "core/model/trained_model.h"

#include <Eigen/Core>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Films in the plane, n × 2, row = MovieIndex: their neighbour map as `neighbour_map` made it of their factors.
using NeighbourMapPtr = std::shared_ptr<const Eigen::MatrixXf>;
/// They lie no farther than that from the middle along either axis.
inline constexpr float farthest_on_map = 1e6F;

/// A finished run with all that is needed to look at it without its data set.
struct ModelDocument {
    TrainedModel model;
    MovieTable movies;                     ///< row = MovieIndex
    std::vector<ItemColumn> item_columns;  ///< what else was known of them
    std::vector<std::int64_t> user_ids;    ///< row = user index
    std::vector<std::string> user_keys;    ///< `Dataset::user_keys`: names as written, or empty
    std::string dataset_name;
    std::string dataset_layout;
    std::string dataset_source;  ///< where the ratings were: a full path, "sample", or nothing where that is not known
    std::string dataset_hash;    ///< their `fingerprint`; empty in files of version 1
    std::int64_t dataset_ratings = 0;
    bool simulated = false;
    std::string item_noun = "film";  ///< what was rated, see `item_nouns`
    Feedback feedback = Feedback::ratings;
    RatingScale scale;
    TrainingSettings settings;
    int batches = 0;           ///< an epoch; known, and kept, where the learning rate was changed in the middle
    bool given_split = false;  ///< the test part came as a file of its own, not from the split seed
    std::vector<EpochRecord> history;
    int kept_epoch = -1;
    std::string termination;  ///< "completed", "cancelled", "diverged" or "failed"
    ErrorMetrics test;        ///< at kept_epoch, over the test rows, predictions as they are
    /// The same of predictions clipped to the scale; none of pairs, and in files of before.
    std::optional<ErrorMetrics> clipped_test;
    /// On the rows that the validation losses are of; `measured_on` is empty in files of before.
    BaselineComparison baselines;
    /// On the test rows, of predictions clipped to the scale. No file has it: it is worked out where the data are open.
    BaselineComparison on_test;
    /// Movie tables of the random start, if it was kept, and of epochs in the history, ascending; for the scrubber.
    std::vector<FactorSnapshotPtr> snapshots;
    NeighbourMapPtr neighbour_map;     ///< of the model's films, where it was made; null: it is not there
    std::optional<DocumentView> view;  ///< how it was looked at, if that is known
};

/// How well it does on what training was not given, in the one figure that window, lists and reports show: RMSE on the
/// test ratings, of predictions clipped to the scale (as they are where a file of before does not have that); of pairs
/// the kept epoch's validation loss.
inline double held_out_error(const ModelDocument& document)
{
    if (document.feedback == Feedback::ratings)
        return document.clipped_test.value_or(document.test).rmse;
    const auto epoch = static_cast<std::size_t>(document.kept_epoch);
    return document.kept_epoch >= 0 && epoch < document.history.size() ? document.history[epoch].validation_loss : 0.0;
}

/// The name or id of a person as the data set writes it.
inline std::string user_key(const ModelDocument& document, std::int32_t user)
{
    const auto row = static_cast<std::size_t>(user);
    return document.user_keys.empty() ? std::to_string(document.user_ids[row]) : document.user_keys[row];
}

/// The most that snapshots take in a file: 64 MB, which is 670 epochs of MovieLens 100K with 50 factors.
inline constexpr std::size_t max_snapshot_bytes = std::size_t{64} << 20U;

/// Writes a safetensors file: float32 tensors `user_factors`, `user_bias`, `movie_factors`, `movie_bias` (biases
/// n × 1), `watch_user_factors`, `watch_user_bias` and `watch_movie_bias` of the shapes of the first, second and fourth
/// where co-watch was learned, float16 tensors `snapshots` (epochs × films × k) and `snapshot_bias` (epochs × films)
/// where there are any (of more than `max_snapshot_bytes` every second epoch is left out, again and again), everything
/// else as JSON text in `__metadata__`; so also the neighbour map, for which programs of before do not look. Atomic.
/// Equal documents give equal bytes. Control characters in titles, genres and names become spaces, an empty title
/// becomes "Film" and its id. Throws DataError for a file that cannot be written and for a document that load_model
/// would refuse (numbers that are not finite, tables whose lengths differ, a kept_epoch that is not in the history).
void save_model(const std::filesystem::path& path, const ModelDocument& document);

/// Whether a file begins as a safetensors file does, whatever its name: with the length of a header that fits into it.
bool is_model_file(const std::filesystem::path& path);

/// Reads it back and believes nothing: lengths, offsets, overlaps, shapes, UTF-8, finite numbers and sizes are
/// checked before anything is allocated. Throws DataError with what was found and what was expected.
ModelDocument load_model(const std::filesystem::path& path);
/// The same of a file's bytes; `name` is what messages call them.
ModelDocument parse_model(std::string_view bytes, const std::string& name);

}  // namespace kinoscope
