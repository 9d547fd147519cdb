// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rate_changes.h"
#include "core/model/step_kind.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Where the tables live and the steps are computed.
enum class Device { automatic, cpu, cuda };
std::string_view name_of(Device device);  ///< "auto", "cpu", "cuda"

/// What a run is trained with. The defaults are the `notebook` preset: every setting of the notebook.
struct TrainingSettings {
    std::string preset = "notebook";
    /// Length k of each film's and each person's vector. More can tell finer tastes apart and costs time in
    /// proportion; rarely rated films learn less of each.
    int factors = 50;
    /// Passes over the training ratings.
    int epochs = 30;
    /// Ratings a step. Larger batches are quicker and learn less an epoch.
    int batch_size = 100;
    /// Adam's step size. The notebook writes 3e-3, but its LinearLR(start_factor=0.5) halves that at once and
    /// is never stepped: 1.5e-3 is what it trains with.
    double learning_rate = 1.5e-3;
    /// What the learning rate has come to at the last batch, as a share of the first; it falls along half a cosine.
    /// 1 leaves it as it is. Falling to 0 lets the last epochs settle, so that the last is the best to within noise.
    double final_rate = 1.0;
    /// Learning rates that take the place of the first in the middle of the run, each from a batch on; they fall along
    /// the same cosine. What was changed while a run learned is written here, so that it can be trained again.
    RateChanges rate_changes;
    /// L2, added to the gradient of every row of every table at every step. Pulls what is not needed to zero.
    double weight_decay = 3e-4;
    /// The same for people's factors and for all biases, as multiples of weight_decay. Biases have hundreds of ratings
    /// for each number and want less of it.
    double user_decay = 1.0;
    double bias_decay = 1.0;
    /// Predictions lie between 0 and this × the highest rating (5.5 for ratings up to 5): prediction_range.h.
    double range_factor = 1.1;
    /// Standard deviation of the tables' normal start. Rarely rated films keep what they start with: 1 is the
    /// notebook's costliest choice.
    double init_std = 1.0;
    /// The biases' start, as a multiple of init_std; 0 starts them at 0.
    double bias_init = 1.0;
    /// 1: predictions start from the mean rating, and what is learned is how people and films differ from it; people
    /// and films without a training rating are then predicted as the average one. 0: they start from the middle of the
    /// range, as the notebook does.
    int mean_start = 0;
    /// SGD's step size for biases, as a multiple of the learning rate: they have hundreds of ratings for each number.
    double bias_rate = 1.0;
    /// Weight of the co-watch loss beside the squared error; 0 is off. The same film factors also learn which films a
    /// person chose to rate: a logistic model with people's factors and biases of its own tells each rated film from
    /// films that the person did not rate. Costs two to three times the time of an epoch. Source: the noise-contrastive
    /// objective of Mikolov et al., NIPS 2013, on the implicit signal of Koren's SVD++, KDD 2008.
    double co_watch = 0.0;
    /// Films that a person has not rated, drawn for each rating.
    int negatives = 4;
    /// L2 on the co-watch model's own people's factors, and on its biases.
    double co_watch_decay = 1e-4;
    double co_watch_bias_decay = 1e-6;
    /// Starting tables and the order of the batches, as under torch.manual_seed(seed).
    std::uint64_t seed = 0;
    /// Which rows are held out, as scikit-learn's random_state.
    std::uint32_t split_seed = 42;
    /// Share of the ratings that is held out.
    double test_fraction = 0.2;
    /// 1: each person's last ratings are held out, by time; 0: ratings at random. By time is harder, and nearer to what
    /// a recommendation is asked for.
    int split_by_time = 0;
    /// Share of the other ratings that training does not see, to watch its progress on. With 0 that is done on the
    /// held-out ratings, as the notebook does.
    double validation_fraction = 0.0;
    /// 1: the epoch of lowest validation error is kept; 0: the last one is.
    int keep_best = 1;
    /// Training ends after so many epochs without a lower validation error, and the best epoch is kept; 0: never.
    int patience = 0;
    Device device = Device::automatic;
    StepKind step = StepKind::automatic;
    /// Threads that SGD trains on; 0: one for each core. Changes no bit of the result, and is not kept with it.
    int threads = 0;

    /// Whether held-out ratings choose the epoch that is kept: then their error is a little too good.
    bool chooses_on_test() const { return validation_fraction == 0.0 && (keep_best != 0 || patience > 0); }
    /// Whether they can be learned by where nobody rated anything: by SGD, from a small start. The notebook's cannot.
    bool learns_pairs() const { return mean_start != 0 && (step == StepKind::automatic || step == StepKind::sgd); }
    /// Empty if all is well, else the sentence that a user would read.
    std::string validate() const;
    bool operator==(const TrainingSettings&) const = default;
};

/// One setting as `--set`, `--list-settings` and the window's tooltips know it.
struct SettingInfo {
    std::string key;      ///< "lr"
    std::string label;    ///< for the window: "Learning rate"
    std::string unit;     ///< "passes", "ratings", "" …
    std::string meaning;  ///< one or two sentences in plain words
    double min = 0;
    double max = 0;
    bool whole = false;  ///< true for whole numbers
};
/// All that are a number.
const std::vector<SettingInfo>& setting_infos();
const SettingInfo& setting_info(std::string_view key);
/// `rate_changes`, the one that is no number but a list; its bounds are those of each learning rate.
const SettingInfo& rate_changes_info();

/// The value of `key` as text, in the shortest form that reads back equal. Throws std::invalid_argument with a
/// sentence for an unknown key.
std::string setting_value(const TrainingSettings& settings, std::string_view key);
/// Sets `key` from text. Throws std::invalid_argument with a sentence for an unknown key or a bad value.
void set_setting(TrainingSettings& settings, std::string_view key, std::string_view value);

/// A named set of settings.
struct Preset {
    std::string name;     ///< "notebook"
    std::string label;    ///< for the window: "Notebook"
    std::string summary;  ///< one sentence in plain words
    TrainingSettings settings;
};
/// The first is what a program trains with unless it is told otherwise.
const std::vector<Preset>& presets();
/// Throws std::invalid_argument with a sentence that lists the known names.
const Preset& find_preset(std::string_view name);

}  // namespace kinoscope
