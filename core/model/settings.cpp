// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

#include "core/data/data_error.h"

#include <fmt/format.h>

#include <charconv>
#include <stdexcept>
#include <type_traits>
#include <variant>

namespace kinoscope {

namespace {

using Field = std::variant<int TrainingSettings::*, double TrainingSettings::*, std::uint32_t TrainingSettings::*,
                           std::uint64_t TrainingSettings::*>;

struct SettingRow {
    SettingInfo info;
    Field field;
};

// Bounds so that a mistyped value does not ask for terabytes of memory or years of training.
const std::vector<SettingRow>& setting_rows()
{
    static const std::vector<SettingRow> rows{
        {{"factors", KINOSCOPE_TEXT("core", "Factors (vector size)"), "",
          KINOSCOPE_TEXT("core", "How many numbers describe each film and each person. More can capture finer tastes, "
                                 "takes longer, and is too many for films with few ratings."),
          1, 1024, true},
         &TrainingSettings::factors},
        {{"epochs", KINOSCOPE_TEXT("core", "Epochs"), "passes",
          KINOSCOPE_TEXT("core", "How many passes training makes over all ratings."), 1, 100'000, true},
         &TrainingSettings::epochs},
        {{"batch", KINOSCOPE_TEXT("core", "Batch size"), "ratings",
          KINOSCOPE_TEXT(
              "core",
              "Ratings per update. Larger is faster, but learns less per epoch. SGD updates after every rating."),
          1, 1'000'000, true},
         &TrainingSettings::batch_size},
        {{"lr", KINOSCOPE_TEXT("core", "Learning rate"), "",
          KINOSCOPE_TEXT("core", "The size of each update (Adam's step size; SGD uses 4 times this). Too large and the "
                                 "error jumps around; too small and training takes forever."),
          1e-7, 10, false},
         &TrainingSettings::learning_rate},
        {{"final_rate", KINOSCOPE_TEXT("core", "Final rate"), KINOSCOPE_TEXT("core", "× learning rate"),
          KINOSCOPE_TEXT("core", "Where the learning rate ends, as a share of its start; it falls along a cosine. 0 "
                                 "lets the last epochs settle, 1 keeps it constant."),
          0, 1, false},
         &TrainingSettings::final_rate},
        {{"weight_decay", KINOSCOPE_TEXT("core", "Weight decay"), "",
          KINOSCOPE_TEXT("core", "Pulls every number towards zero unless ratings hold it (L2, added to the gradient). "
                                 "Higher values reduce overfitting (memorizing). SGD applies 875 times as much with "
                                 "each rating, to the two rows it touches; for factors, that times √(80,000 / training "
                                 "ratings), at most 3.2; above 80,000 ratings the square root of that, at least 0.5."),
          0, 10, false},
         &TrainingSettings::weight_decay},
        {{"user_decay", KINOSCOPE_TEXT("core", "People's decay"), KINOSCOPE_TEXT("core", "× weight decay"),
          KINOSCOPE_TEXT("core", "Weight decay of people's factors."), 0, 1000, false},
         &TrainingSettings::user_decay},
        {{"bias_decay", KINOSCOPE_TEXT("core", "Bias decay"), KINOSCOPE_TEXT("core", "× weight decay"),
          KINOSCOPE_TEXT("core", "Weight decay of the biases of people and films."), 0, 1000, false},
         &TrainingSettings::bias_decay},
        {{"co_watch", KINOSCOPE_TEXT("core", "Co-watch"), "",
          KINOSCOPE_TEXT(
              "core", "How much the model also learns from which films people chose to watch, not just how they rated "
                      "them. 0 is off. Neighbours become films with the same audience; training takes longer."),
          0, 100, false},
         &TrainingSettings::co_watch},
        {{"negatives", KINOSCOPE_TEXT("core", "Unwatched films"), "films a rating",
          KINOSCOPE_TEXT("core", "For co-watch: random unrated films sampled for each rated one. SGD samples half as "
                                 "many above a million training ratings."),
          1, 100, true},
         &TrainingSettings::negatives},
        {{"co_watch_decay", KINOSCOPE_TEXT("core", "Co-watch decay"), "",
          KINOSCOPE_TEXT(
              "core",
              "For co-watch: weight decay of its own people factors; SGD applies 500 times as much with each rating."),
          0, 10, false},
         &TrainingSettings::co_watch_decay},
        {{"co_watch_bias_decay", KINOSCOPE_TEXT("core", "Co-watch bias decay"), "",
          KINOSCOPE_TEXT(
              "core", "For co-watch: weight decay of its own biases; SGD applies 500 times as much with each rating."),
          0, 10, false},
         &TrainingSettings::co_watch_bias_decay},
        {{"range_factor", KINOSCOPE_TEXT("core", "Range"), KINOSCOPE_TEXT("core", "× highest rating"),
          KINOSCOPE_TEXT("core", "Predictions lie between 0 and this many times the highest rating. If ratings can be "
                                 "negative, the scale is widened by as much at both ends."),
          1, 10, false},
         &TrainingSettings::range_factor},
        {{"init_std", KINOSCOPE_TEXT("core", "Initial spread"), "",
          KINOSCOPE_TEXT("core", "Standard deviation of the random numbers that every film and person starts from."), 0,
          10, false},
         &TrainingSettings::init_std},
        {{"bias_init", KINOSCOPE_TEXT("core", "Initial bias spread"), KINOSCOPE_TEXT("core", "× initial spread"),
          KINOSCOPE_TEXT("core", "Standard deviation of the random start of the biases; 0 starts them all at 0."), 0,
          1000, false},
         &TrainingSettings::bias_init},
        {{"mean_start", KINOSCOPE_TEXT("core", "Start at the mean"), "",
          KINOSCOPE_TEXT("core",
                         "1: predictions start at the mean rating, and people or films without training ratings are "
                         "treated as average. 0: they start in the middle of the range, as in the notebook."),
          0, 1, true},
         &TrainingSettings::mean_start},
        {{"bias_rate", KINOSCOPE_TEXT("core", "Bias learning rate"), KINOSCOPE_TEXT("core", "× learning rate"),
          KINOSCOPE_TEXT("core", "For SGD: learning rate of the biases of people and films."), 0, 1000, false},
         &TrainingSettings::bias_rate},
        {{"seed", KINOSCOPE_TEXT("core", "Seed"), "",
          KINOSCOPE_TEXT("core", "Determines the random start and the order of ratings. Same seed, same result."), 0,
          9'007'199'254'740'991.0, true},
         &TrainingSettings::seed},
        {{"split_seed", KINOSCOPE_TEXT("core", "Split seed"), "",
          KINOSCOPE_TEXT("core", "Determines which ratings are in the test set. Same seed, same ratings."), 0,
          4'294'967'295.0, true},
         &TrainingSettings::split_seed},
        {{"test_fraction", KINOSCOPE_TEXT("core", "Test share"), KINOSCOPE_TEXT("core", "share of ratings"),
          KINOSCOPE_TEXT("core", "Share of ratings set aside from training to measure the test error."), 0.01, 0.9,
          false},
         &TrainingSettings::test_fraction},
        {{"split_by_time", KINOSCOPE_TEXT("core", "Test by time"), "",
          KINOSCOPE_TEXT("core",
                         "1 tests on each person's latest ratings, 0 on random ones. Needs a data set with times."),
          0, 1, true},
         &TrainingSettings::split_by_time},
        {{"validation_fraction", KINOSCOPE_TEXT("core", "Validation"), KINOSCOPE_TEXT("core", "share of the rest"),
          KINOSCOPE_TEXT("core", "Share of the remaining ratings set aside to track progress. With up to 5,000 "
                                 "ratings, SGD uses five folds instead. With 0, the test ratings are used."),
          0, 0.5, false},
         &TrainingSettings::validation_fraction},
        {{"keep_best", KINOSCOPE_TEXT("core", "Use best epoch"), "",
          KINOSCOPE_TEXT("core", "1 uses the epoch with the lowest validation error; 0 the last one, unless it does "
                                 "clearly worse on validation ratings."),
          0, 1, true},
         &TrainingSettings::keep_best},
        {{"patience", KINOSCOPE_TEXT("core", "Patience"), "epochs",
          KINOSCOPE_TEXT("core", "Stops after this many epochs without a lower validation error and uses the best one; "
                                 "0 never stops early."),
          0, 100'000, true},
         &TrainingSettings::patience},
    };
    return rows;
}

const SettingRow& setting_row(std::string_view key)
{
    std::string known;
    for (const SettingRow& row : setting_rows()) {
        if (row.info.key == key)
            return row;
        known += (known.empty() ? "" : ", ") + row.info.key;
    }
    throw std::invalid_argument(
        fmt::format("There is no setting {}; known are {}, {}.", in_quotes(key), known, rate_changes_info().key));
}

std::string bounds_sentence(const SettingInfo& info, std::string_view found)
{
    return fmt::format("{} is {}, but must be a {}number from {} to {}.", info.key, in_quotes(found),
                       info.whole ? "whole " : "", info.min, info.max);
}

template <typename Number>
Number parse(const SettingInfo& info, std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw std::invalid_argument(bounds_sentence(info, text));
    const auto as_double = static_cast<double>(number);
    if (!(as_double >= info.min && as_double <= info.max))
        throw std::invalid_argument(bounds_sentence(info, text));
    return number;
}

}  // namespace

std::string_view name_of(Device device)
{
    switch (device) {
    case Device::cpu: return "cpu";
    case Device::cuda: return "cuda";
    case Device::automatic: break;
    }
    return "auto";
}

const std::vector<SettingInfo>& setting_infos()
{
    static const std::vector<SettingInfo> infos = [] {
        std::vector<SettingInfo> result;
        for (const SettingRow& row : setting_rows())
            result.push_back(row.info);
        return result;
    }();
    return infos;
}

const SettingInfo& setting_info(std::string_view key)
{
    return setting_row(key).info;
}

const SettingInfo& rate_changes_info()
{
    static const SettingInfo info{
        "rate_changes",
        KINOSCOPE_TEXT("core", "Changes of the learning rate"),
        "",
        KINOSCOPE_TEXT("core", "Learning rates set during training: 1200:0.01,2400:0.001 means 0.01 after 1,200 "
                               "batches of the whole run and 0.001 after 2,400. For SGD, batches are rounds."),
        setting_info("lr").min,
        setting_info("lr").max,
        false};
    return info;
}

std::string setting_value(const TrainingSettings& settings, std::string_view key)
{
    if (key == rate_changes_info().key)
        return rate_changes_text(settings.rate_changes);
    return std::visit([&](auto field) { return fmt::format("{}", settings.*field); }, setting_row(key).field);
}

void set_setting(TrainingSettings& settings, std::string_view key, std::string_view value)
{
    if (key == rate_changes_info().key) {
        settings.rate_changes = parse_rate_changes(value);
        return;
    }
    const SettingRow& row = setting_row(key);
    std::visit(
        [&](auto field) {
            using Number = std::remove_reference_t<decltype(settings.*field)>;
            settings.*field = parse<Number>(row.info, value);
        },
        row.field);
}

std::string TrainingSettings::validate() const
{
    for (const SettingRow& row : setting_rows()) {
        const double value = std::visit([this](auto field) { return static_cast<double>(this->*field); }, row.field);
        if (!(value >= row.info.min && value <= row.info.max))
            return bounds_sentence(row.info, setting_value(*this, row.info.key));
    }
    if (std::string problem = problem_with(rate_changes); !problem.empty())
        return problem;
    if (co_watch > 0.0 && !learns_co_watch(step))
        return fmt::format("The {} step cannot learn co-watch. Choose the step auto, sgd, fast or strict, or set "
                           "co_watch to 0.",
                           name_of(step));
    if (co_watch > 0.0 && device == Device::cuda)
        return "Co-watch is learned on the CPU only. Choose the device auto or cpu, or set co_watch to 0.";
    return {};
}

}  // namespace kinoscope
